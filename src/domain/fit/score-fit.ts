import type { Posting, WordIndex } from './word-index';
import type { WeighedWords } from './words-about';

/** How well words fit one row. */
export interface Fit {
  readonly number: string;
  readonly score: number;
}

/** A word in more rows tells too little of any to look for them by it. */
const MOST_ROWS = 48;
/** Of fewer rows, a word in one of them says no more. */
const FEWEST_ROWS = 12;

/** The two rows that words fit best, best first, apart from the row the words are of and those to skip. */
export function bestFits(
  words: WeighedWords,
  index: WordIndex,
  self: string | null,
  skip: ReadonlySet<string>,
): readonly Fit[] {
  const own = rowOf(self, index);
  const scores = new Map<number, number>();
  for (const [stem, weight] of words) {
    const posting = index.postings.get(stem);
    if (weight === 0 || posting === undefined || posting.rows.length > MOST_ROWS) continue;
    const worth = weight * rarityOf(posting, own, index);
    for (const [at, row] of posting.rows.entries()) {
      if (row === own) continue;
      scores.set(row, (scores.get(row) ?? 0) + worth * (posting.weights[at] ?? 0));
    }
  }
  let best: Fit[] = [];
  for (const [row, score] of scores) {
    const number = index.numbers[row] ?? '';
    if (score <= (best[1]?.score ?? 0) || skip.has(number)) continue;
    best = [...best, { number, score }].sort((a, b) => b.score - a.score).slice(0, 2);
  }
  return best;
}

/** How well words fit one row. */
export function fitOf(
  words: WeighedWords,
  number: string,
  index: WordIndex,
  self: string | null,
): number {
  let score = 0;
  for (const [stem, weight] of words) score += weight * worthOf(stem, number, index, self);
  return score;
}

/** How much one word tells of a row: 1 when it is in no other. */
export function worthOf(
  stem: string,
  number: string,
  index: WordIndex,
  self: string | null,
): number {
  const posting = index.postings.get(stem);
  const row = index.rowOf.get(number);
  if (posting === undefined || row === undefined) return 0;
  const at = placeOf(row, posting.rows);
  if (at === -1) return 0;
  return rarityOf(posting, rowOf(self, index), index) * (posting.weights[at] ?? 0);
}

/**
 * From 0 for a word in every row to 1 for a word in only one, besides the row that the words are of. A
 * row that it tells little of counts for as little.
 */
function rarityOf(posting: Posting, own: number, index: WordIndex): number {
  const place = own === -1 ? -1 : placeOf(own, posting.rows);
  const count = posting.total - (place === -1 ? 0 : (posting.weights[place] ?? 0));
  const all = Math.max(index.numbers.length, FEWEST_ROWS);
  return Math.max(0, 1 - Math.log(Math.max(1, count)) / Math.log(all));
}

function rowOf(number: string | null, index: WordIndex): number {
  return number === null ? -1 : (index.rowOf.get(number) ?? -1);
}

/** Where a row is among rows in order; -1 when it is not. */
function placeOf(row: number, rows: readonly number[]): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
