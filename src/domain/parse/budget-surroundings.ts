import { gapBetween, hasLabel, type Gap } from './budget-gaps';
import { outlineOf, skeletonOf, type BudgetOutline } from './budget-outline';
import { readPhrase, type Phrase } from './budget-phrase';
import { timingsOf, type LineReading, type TimingReading } from './budget-timing';
import { stretchesWithin, type Stretch } from './covered';

/** What a budget text says around its amounts, whatever these are. */
export interface Surroundings extends TimingReading {
  /** One for each amount. */
  readonly lines: readonly AmountSurroundings[];
}

interface AmountSurroundings extends LineReading {
  /** Those named before or after it, each once. */
  readonly ministers: readonly string[];
}

/** `words`: the text with marks in place of its amounts, which lie at `money`. */
export function readSurroundings(
  words: string,
  money: readonly Stretch[],
  titles: readonly string[],
): Surroundings {
  const lines = linesOf(outlineOf(words), money, titles);
  return { lines, ...timingsOf(lines) };
}

function linesOf(
  outline: BudgetOutline,
  money: readonly Stretch[],
  titles: readonly string[],
): readonly AmountSurroundings[] {
  const { words } = outline;
  const skeleton = skeletonOf(outline);
  const prefixed = isPrefixed(skeleton, money);
  const gaps: Gap[] = money
    .slice(1)
    .map(({ start }, index) =>
      gapBetween(words, skeleton, money[index]?.end ?? 0, start, prefixed),
    );
  const phrase = phraseReader(outline);
  return money.map(({ start, end }, index) => {
    const previous = gaps[index - 1];
    const next = gaps[index];
    const isLabelled = previous?.isLabel ?? hasLabel(skeleton.slice(0, start));
    const before = readPhrase(phrase(previous?.middle ?? 0, start, isLabelled), titles);
    const after = readPhrase(phrase(end, next?.middle ?? words.length, false), titles);
    const ministers = Array.from(new Set(before.ministers.concat(after.ministers)));
    return { before, after, ministers, isLabelled, endsStatement: next?.parts ?? true };
  });
}

const WORDS = /[\p{L}\ufffb]/u;

/** Whether the words of this text stand before the amounts, and none behind the last. */
function isPrefixed(skeleton: string, money: readonly Stretch[]): boolean {
  const first = money[0];
  const last = money.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  return WORDS.test(skeleton.slice(0, first.start)) && !WORDS.test(skeleton.slice(last.end));
}

type PhraseReader = (start: number, end: number, isLabel: boolean) => Phrase;

/** Gives one phrase after another, each with the words of time in it. */
function phraseReader({ words, periods, frequencies }: BudgetOutline): PhraseReader {
  const periodsWithin = stretchesWithin(periods);
  const frequenciesWithin = stretchesWithin(frequencies);
  return (start, end, isLabel) => ({
    text: words.slice(start, end),
    start,
    periods: periodsWithin(start, end),
    frequencies: frequenciesWithin(start, end),
    isLabel,
  });
}
