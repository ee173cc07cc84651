import { isCommonplace, isFunctionWord } from './function-words';
import { stemOf } from './stem';
import { Vocabulary, type StemId } from './vocabulary';
import { wordEnd, wordStart } from './word-spans';

/** The words of a text that say what it is about, in reading order; lists side by side, an entry each. */
export interface TextWords {
  /** Without inflection. A name within quotation marks stands behind the words as a whole, once more. */
  readonly stems: readonly StemId[];
  /** Where each begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How much each tells beside a plain word, which is 1. */
  readonly marks: readonly number[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Every short name in capitals, also one that is a small word: `IS`. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const CAPITAL = /^\p{Lu}/u;
const FIGURES = /^\d+$/;
/** What stands before a word that has its capital from its place: a full stop, or nothing. */
const SENTENCE_START = /(?:^|[.!?:\n•-])[\s'"‘’“”«»„(]*$/u;
const LOOK_BACK = 8;
const QUOTED =
  /(?<=^|[\s([])(?:'([^'\n]{2,80})'|‘([^’\n]{2,80})’|"([^"\n]{2,80})"|[“„]([^”\n]{2,80})”|«([^»\n]{2,80})»)(?!\p{L})/gu;
const SHORTEST = 3;

const COMMONPLACE = 0.6;
const NAME = 1.4;
const IN_QUOTES = 1.6;
const WHOLE_NAME = 2.5;

/** What a word is wherever it stands; `null` for one that says nothing. */
interface KnownWord {
  readonly stem: StemId;
  readonly mark: number;
  readonly isCapital: boolean;
}

/** Reads the words of texts. A plan uses the same words over and over: each is looked at once. */
export class WordReader {
  readonly vocabulary = new Vocabulary();
  private readonly known = new Map<string, KnownWord | null>();

  read(text: string): TextWords {
    const stems: StemId[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const marks: number[] = [];
    function add(stem: StemId, from: number, to: number, mark: number): void {
      stems.push(stem);
      starts.push(from);
      ends.push(to);
      marks.push(mark);
    }

    const quotes = quotesOf(text);
    for (let start = wordStart(text, 0); start < text.length;) {
      const end = wordEnd(text, start);
      const one = this.knownAs(text.slice(start, end));
      if (one !== null) add(one.stem, start, end, markAt(text, one, start, quotes));
      start = wordStart(text, end);
    }
    for (const { start, end: quoteEnd, name } of quotes) {
      const parts = (plainText(name).match(WORD) ?? []).map(stemOf);
      if (parts.length < 2) continue;
      add(this.vocabulary.idOf(parts.join(' ')), start, quoteEnd, WHOLE_NAME);
    }
    return { stems, starts, ends, marks };
  }

  private knownAs(word: string): KnownWord | null {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const now = this.look(word);
    this.known.set(word, now);
    return now;
  }

  private look(word: string): KnownWord | null {
    if (CAPITALS.test(word)) {
      return { stem: this.vocabulary.idOf(word), mark: NAME, isCapital: false };
    }
    if (word.length < SHORTEST || FIGURES.test(word)) return null;
    const plain = plainText(word);
    if (isFunctionWord(plain)) return null;
    const mark = isCommonplace(plain) ? COMMONPLACE : 1;
    return { stem: this.vocabulary.idOf(stemOf(plain)), mark, isCapital: CAPITAL.test(word) };
  }
}

/** In small letters, without accents. */
function plainText(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

interface Quote {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function quotesOf(text: string): readonly Quote[] {
  if (!/['"‘“„«]/.test(text)) return [];
  return [...text.matchAll(QUOTED)].map(({ 0: whole, index }) => ({
    name: whole.slice(1, -1),
    start: index,
    end: index + whole.length,
  }));
}

function markAt(
  text: string,
  { mark, isCapital }: KnownWord,
  index: number,
  quotes: readonly Quote[],
): number {
  if (quotes.length > 0 && quotes.some(({ start, end }) => start < index && index < end))
    return IN_QUOTES;
  if (!isCapital) return mark;
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  return SENTENCE_START.test(before) ? mark : NAME;
}
