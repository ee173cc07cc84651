import { bestFits, fitOf, shareOf, tellingWords, type TellingWord } from './score-fit';
import type { StemId } from './vocabulary';
import { MOST_OF_A_WORD, type WordIndex } from './word-index';
import type { WordsAbout } from './words-about';

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
  readonly telling: readonly StemId[];
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
/** A word that tells this much of another that is named needs no further explanation. */
const EXPLAINED = 0.8;

/** Whether words are about another row of the index than the one that is named; `null` when they are not. */
export function judgeFit(
  { words, named, self, beside }: Judged,
  index: WordIndex,
  { weak, clear }: FitBounds,
): Misfit | null {
  const near = unexplained(tellingWords(words.near, index, self), beside, index);
  const most = MOST_OF_A_WORD * near.reduce((sum, { worth }) => sum + worth, 0);
  if (most < weak.least) return null;
  // What already fits well needs no search: that is most references of a plan.
  if (fitOf(near, named, index) > weak.named * most) return null;
  const [best, next] = bestFits(near, index, self, [named, ...beside]);
  if (best === undefined || best.score < weak.least) return null;
  const fit = fitOf(tellingWords(words.far, index, self), named, index);
  const fits = { best: best.score, next: next?.score ?? 0, named: fit };
  if (!isWithin(weak, fits)) return null;
  return {
    better: best.number,
    telling: wordsToShow(near, best.number, index),
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

/** The words that are not about the others that are named. */
function unexplained(
  words: readonly TellingWord[],
  beside: readonly string[],
  index: WordIndex,
): readonly TellingWord[] {
  if (beside.length === 0) return words;
  return words.flatMap((word) => {
    const told = Math.max(...beside.map((number) => shareOf(word, number, index)));
    const left = 1 - told / EXPLAINED;
    return left <= 0 ? [] : [{ ...word, worth: word.worth * left }];
  });
}

function wordsToShow(
  words: readonly TellingWord[],
  number: string,
  index: WordIndex,
): readonly StemId[] {
  return words
    .map((word) => ({ stem: word.stem, told: word.worth * shareOf(word, number, index) }))
    .filter(({ told }) => told >= LEAST_TELLING)
    .sort((a, b) => b.told - a.told)
    .slice(0, MOST_TELLING)
    .map(({ stem }) => stem);
}
