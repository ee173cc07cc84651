import type { TextWords } from '../fit/read-words';
import type { StemId } from '../fit/vocabulary';
import { wordsOfWhole, type WeighedWords, type WordsAbout } from '../fit/words-about';
import type { TextReference } from '../parse/references';
import type { RowKey } from '../plan/plan';
import type { TextParsers } from './check-index';
import { isPrinted, type ReferringText } from './referring-text';

/** Words about something, and where they stand, to show them as they are written. */
export interface SaidInWhole {
  readonly words: WordsAbout;
  readonly source: { readonly text: string; readonly words: TextWords };
}

/** A reference with the words that tell what it is about. */
export interface SaidOfTarget extends SaidInWhole {
  readonly text: ReferringText;
  readonly reference: TextReference;
  /** What the same words name beside it: the rest of a list, or of what a previous action went on in. */
  readonly beside: readonly string[];
}

/** What is said about every target whose number stands in a text. In a range no number stands for itself. */
export function readSaidOfTargets(
  texts: readonly ReferringText[],
  parse: TextParsers,
): readonly SaidOfTarget[] {
  return texts.flatMap((text) => {
    const said =
      text.kind === 'previousAction' ? ofPreviousAction(text, parse) : ofText(text, parse);
    return said.filter(({ reference }) => isPrinted(text, reference));
  });
}

function ofText(text: ReferringText, parse: TextParsers): readonly SaidOfTarget[] {
  const source = { text: text.text, words: parse.words(text.text) };
  const about = parse.about(text.text, source.words, text.references);
  return text.references.flatMap((reference) => {
    const words = about.get(reference.start);
    if (words === undefined) return [];
    return [{ text, reference, beside: besides(text, reference), words, source }];
  });
}

/** What went on in a measure is said by the text of the previous action, not by the text that refers. */
function ofPreviousAction(
  text: ReferringText & { readonly kind: 'previousAction' },
  parse: TextParsers,
): readonly SaidOfTarget[] {
  if (text.row.text === null) return [];
  const said = saidInWhole(text.row.text, parse);
  return text.references.map((reference) => {
    return { ...said, text, reference, beside: besides(text, reference) };
  });
}

/** A text that as a whole is about one thing. */
export function saidInWhole(text: string, parse: TextParsers): SaidInWhole {
  const source = { text, words: parse.words(text) };
  const whole = wordsOfWhole(source.words);
  return { words: { near: whole, far: whole }, source };
}

/** All other targets of the text: what it names elsewhere is no better target here. */
function besides({ references }: ReferringText, { target }: TextReference): readonly string[] {
  return [...new Set(references.map((one) => one.target))].filter((other) => other !== target);
}

/** Of measures whose texts refer, the words that lead to another measure, by how much. */
export function leadingAway(said: readonly SaidOfTarget[]): ReadonlyMap<RowKey, WeighedWords> {
  const away = new Map<RowKey, Map<StemId, number>>();
  for (const { text, words } of said) {
    if (text.kind !== 'measure') continue;
    const ofRow = away.get(text.row.key) ?? new Map<StemId, number>();
    away.set(text.row.key, ofRow);
    for (const [stem, weight] of words.near) {
      ofRow.set(stem, Math.max(ofRow.get(stem) ?? 0, weight));
    }
  }
  return away;
}

/** Words as their source has them, once each. */
export function asWritten(
  stems: readonly StemId[],
  { text, words }: SaidOfTarget['source'],
): readonly string[] {
  const written = stems.map((stem) => {
    const at = words.stems.indexOf(stem);
    return text
      .slice(words.starts[at] ?? 0, words.ends[at] ?? 0)
      .replace(/^['"‘“„«]\s*|\s*['"’”»]$/g, '');
  });
  return written.filter(
    (word, at) =>
      !written.some(
        (other, place) => place !== at && other.includes(word) && (other !== word || place < at),
      ),
  );
}
