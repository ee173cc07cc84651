import { bestFits, fitOf, worthOf } from './score-fit';
import type { WordIndex } from './word-index';
import type { WeighedWords, WordsAbout } from './words-about';

/** When words are about another row at all, and when that is so clear that the name is probably wrong. */
export interface FitBounds {
  readonly weak: Bounds;
  readonly clear: Bounds | null;
}

interface Bounds {
  /** How well they fit the other at least; 1 is one word that is in no other row. */
  readonly least: number;
  /** How well they fit the one that is named at most, as part of that. */
  readonly named: number;
  /** How well they fit the next best at most, as part of that. */
  readonly next: number;
}

/** Words that are about another row. */
export interface Misfit {
  readonly better: string;
  /** Stems of the words that tell, those that tell most first. */
  readonly telling: readonly string[];
  /** The name is probably wrong. */
  readonly isClear: boolean;
}

export interface Judged {
  readonly words: WordsAbout;
  readonly named: string;
  /** The row that the words are of. */
  readonly self: string | null;
  /** What is named beside it: the words may as well be about those. */
  readonly beside: readonly string[];
}

/** More than a few words make a message hard to read. */
const MOST_TELLING = 4;
/** Words that tell next to nothing are not worth showing. */
const LEAST_TELLING = 0.15;

/** Whether words are about another row of the index than the one that is named; `null` when they are not. */
export function judgeFit(
  { words, named, self, beside }: Judged,
  index: WordIndex,
  { weak, clear }: FitBounds,
): Misfit | null {
  const near = beside.length === 0 ? words.near : unexplained(words.near, beside, index, self);
  const fit = fitOf(words.far, named, index, self);
  // What already fits well needs no search: that is most references of a plan.
  if (fit >= weak.named * mostPossible(near)) return null;
  const [best, next] = bestFits(near, index, self, new Set([named, ...beside]));
  if (best === undefined) return null;
  const fits = { best: best.score, next: next?.score ?? 0, named: fit };
  if (!isWithin(weak, fits)) return null;
  return {
    better: best.number,
    telling: tellingWords(near, best.number, index, self),
    isClear: clear !== null && isWithin(clear, fits),
  };
}

interface Fits {
  readonly best: number;
  readonly next: number;
  readonly named: number;
}

function isWithin({ least, named, next }: Bounds, fits: Fits): boolean {
  return fits.best >= least && fits.named <= named * fits.best && fits.next <= next * fits.best;
}

/** The score of a row in which every word stands, and in no other. */
function mostPossible(words: WeighedWords): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum * MOST_OF_A_WORD;
}

/** A word that a row repeats tells a little more than one that it says once. */
const MOST_OF_A_WORD = 1.3;
/** A word that tells this much of another that is named needs no further explanation. */
const EXPLAINED = 0.8;

/** The words that are not about the others that are named. */
function unexplained(
  words: WeighedWords,
  beside: readonly string[],
  index: WordIndex,
  self: string | null,
): WeighedWords {
  return new Map(
    [...words].map(([stem, weight]) => {
      const worth = Math.max(...beside.map((number) => worthOf(stem, number, index, self)));
      return [stem, weight * Math.max(0, 1 - worth / EXPLAINED)];
    }),
  );
}

function tellingWords(
  words: WeighedWords,
  number: string,
  index: WordIndex,
  self: string | null,
): readonly string[] {
  return [...words]
    .map(([stem, weight]) => ({ stem, worth: weight * worthOf(stem, number, index, self) }))
    .filter(({ worth }) => worth >= LEAST_TELLING)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_TELLING)
    .map(({ stem }) => stem);
}
