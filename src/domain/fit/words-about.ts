import type { TextWords } from './read-words';
import type { StemId } from './vocabulary';

/** Words that tell what something is about: by stem, how much each tells. */
export type WeighedWords = ReadonlyMap<StemId, number>;

/** What is said about one mention in a text. */
export interface WordsAbout {
  /** Of its sentence: those close by weigh most. */
  readonly near: WeighedWords;
  /** Of the whole text: enough to take a target's side, too little to tell another. */
  readonly far: WeighedWords;
}

/** Part of a text, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words right beside a mention are one phrase: its head may be any of them. */
const PHRASE = 2;
/** What stands further away in the sentence weighs so much beside them, and less with every word. */
const BEYOND = 0.85;
const STEP = 0.1;
const LEAST_NEAR = 0.25;
/** Across a comma or a bracket another thing may be meant. */
const ACROSS_CLAUSE = 0.9;
/** What stands behind a mention, where something stood before it. */
const BEHIND = 0.45;
/** Across another mention the words are about that one. */
const ACROSS_MENTION = 0.25;
/** A sentence that only says "see measure 4.3" is about the sentence before it. */
const SENTENCE_BEFORE = 0.7;
const FAR = 0.3;
/** A longer text has more words that stand in other rows by chance. */
const USUAL_WORDS = 10;

const CLAUSE = /[,;:()–[\]]/;
const BESIDE = /[([,]\s*$|^\s*[)\]]/;

/** Weighs the words of a text by what they say about each of the mentions in it, by where that begins. */
export function wordsAboutEach(
  text: string,
  words: TextWords,
  mentions: readonly Span[],
): ReadonlyMap<number, WordsAbout> {
  const distinct = new Map(mentions.map((mention) => [mention.start, mention]));
  return new Map(
    [...distinct].map(([start, mention]) => {
      const others = [...distinct.values()].filter((other) => other !== mention);
      return [start, wordsAbout(text, words, mention, others)];
    }),
  );
}

function wordsAbout(
  text: string,
  words: TextWords,
  mention: Span,
  others: readonly Span[],
): WordsAbout {
  const surroundings = { text, words, mention, others };
  const sentence = sentenceAround(text, mention);
  let near = wordsNear(surroundings, sentence, 1);
  if (near.size === 0 && sentence.start > 0) {
    const { start } = sentenceAround(text, { start: sentence.start - 1, end: sentence.start });
    near = wordsNear(surroundings, { start, end: sentence.end }, SENTENCE_BEFORE);
  }
  const far = new Map(near);
  for (const [at, stem] of words.stems.entries()) {
    if (!isIn(words.starts[at] ?? 0, mention)) raise(far, stem, FAR * (words.marks[at] ?? 1));
  }
  return { near, far };
}

/** Weighs all words of a text that as a whole is about one thing. */
export function wordsOfWhole({ stems, marks }: TextWords): WeighedWords {
  const weights = new Map<StemId, number>();
  for (const [at, stem] of stems.entries()) raise(weights, stem, marks[at] ?? 1);
  const share = Math.min(1, Math.sqrt(USUAL_WORDS / weights.size));
  return new Map([...weights].map(([stem, weight]) => [stem, weight * share]));
}

interface Surroundings {
  readonly text: string;
  readonly words: TextWords;
  readonly mention: Span;
  readonly others: readonly Span[];
}

function wordsNear(around: Surroundings, sentence: Span, share: number): Map<StemId, number> {
  const { words, mention, others } = around;
  const before: number[] = [];
  const behind: number[] = [];
  for (const [at, start] of words.starts.entries()) {
    if (!isIn(start, sentence) || others.some((other) => isIn(start, other))) continue;
    if (start < mention.start) before.push(at);
    else if (start >= mention.end) behind.push(at);
  }
  // Whole names stand behind all words.
  before.sort((a, b) => (words.starts[b] ?? 0) - (words.starts[a] ?? 0));
  behind.sort((a, b) => (words.starts[a] ?? 0) - (words.starts[b] ?? 0));
  const weights = new Map<StemId, number>();
  addSide(around, before, share, weights);
  addSide(around, behind, before.length > 0 ? share * BEHIND : share, weights);
  return weights;
}

/** Adds the words on one side of a mention, the closest first. */
function addSide(
  { text, words, mention, others }: Surroundings,
  side: readonly number[],
  share: number,
  weights: Map<StemId, number>,
): void {
  let isAcrossClause = false;
  let isAcrossMention = false;
  let seen = mention;
  for (const [distance, at] of side.entries()) {
    const start = words.starts[at] ?? 0;
    const gap = start < seen.start ? { start, end: seen.start } : { start: seen.end, end: start };
    isAcrossClause ||= hasBorder(text, gap, seen === mention);
    isAcrossMention ||= others.some((other) => isIn(other.start, gap));
    seen = { start, end: start };
    const weight =
      share *
      (words.marks[at] ?? 1) *
      nearness(distance) *
      (isAcrossClause ? ACROSS_CLAUSE : 1) *
      (isAcrossMention ? ACROSS_MENTION : 1);
    const stem = words.stems[at];
    if (stem !== undefined) raise(weights, stem, weight);
  }
}

/** The bracket or comma right beside a mention is no border of what it is about. */
function hasBorder(text: string, { start, end }: Span, isBeside: boolean): boolean {
  const gap = text.slice(start, end);
  if (!CLAUSE.test(gap)) return false;
  return !isBeside || CLAUSE.test(gap.replace(BESIDE, ''));
}

function nearness(distance: number): number {
  return distance < PHRASE ? 1 : Math.max(LEAST_NEAR, BEYOND - STEP * (distance - PHRASE));
}

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isSentenceEnd(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isSentenceEnd(text, to - 1)) to += 1;
  return { start: from, end: to };
}

function isSentenceEnd(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n' || sign === '•') return true;
  return (sign === '.' || sign === '!' || sign === '?') && /\s/.test(text.charAt(at + 1));
}

function isIn(at: number, { start, end }: Span): boolean {
  return start <= at && at < end;
}

function raise(weights: Map<StemId, number>, stem: StemId, weight: number): void {
  if (weight > (weights.get(stem) ?? 0)) weights.set(stem, weight);
}
