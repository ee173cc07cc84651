import type { StemId } from './vocabulary';
import type { Posting, WordIndex } from './word-index';
import type { WeighedWords } from './words-about';

/** How well words fit one row. */
export interface Fit {
  readonly number: string;
  readonly score: number;
}

/** A word that may tell of rows: what it is worth in a row that it tells all of. */
export interface TellingWord {
  readonly stem: StemId;
  readonly posting: Posting;
  readonly worth: number;
}

/** A word in more rows tells too little of any to look for them by it. */
const MOST_ROWS = 48;
/** Of fewer rows, a word in one of them says no more. */
const FEWEST_ROWS = 12;

/** What words are worth, those that are in the index; `self` is the row that they are of. */
export function tellingWords(
  words: WeighedWords,
  index: WordIndex,
  self: string | null,
): readonly TellingWord[] {
  const own = rowOf(self, index);
  const telling: TellingWord[] = [];
  for (const [stem, weight] of words) {
    const posting = index.postings.get(stem);
    if (posting === undefined || posting.rows.length === 0 || posting.total === Infinity) continue;
    const worth = weight * rarityOf(posting, own, index);
    if (worth > 0) telling.push({ stem, posting, worth });
  }
  return telling;
}

/** The two rows that words fit best, best first, apart from the row they are of and those to skip. */
export function bestFits(
  words: readonly TellingWord[],
  index: WordIndex,
  self: string | null,
  skip: readonly string[],
): readonly Fit[] {
  const { scores } = index;
  const seen: number[] = [];
  for (const { posting, worth } of words) {
    if (posting.rows.length > MOST_ROWS) continue;
    for (const [at, row] of posting.rows.entries()) {
      const before = scores[row] ?? 0;
      if (before === 0) seen.push(row);
      scores[row] = before + worth * (posting.weights[at] ?? 0);
    }
  }
  const excluded = new Set([self, ...skip].map((number) => rowOf(number, index)));
  let [best, next, bestScore, nextScore] = [-1, -1, 0, 0];
  for (const row of seen) {
    const score = scores[row] ?? 0;
    scores[row] = 0;
    if (score <= nextScore || excluded.has(row)) continue;
    if (score > bestScore) [next, nextScore, best, bestScore] = [best, bestScore, row, score];
    else [next, nextScore] = [row, score];
  }
  return [
    { row: best, score: bestScore },
    { row: next, score: nextScore },
  ].flatMap(({ row, score }) => (row === -1 ? [] : [{ number: index.numbers[row] ?? '', score }]));
}

/** How well words fit one row. */
export function fitOf(words: readonly TellingWord[], number: string, index: WordIndex): number {
  let score = 0;
  for (const word of words) score += word.worth * shareOf(word, number, index);
  return score;
}

/** How much of what a word is worth it is in a row. */
export function shareOf({ posting }: TellingWord, number: string, index: WordIndex): number {
  const at = placeOf(rowOf(number, index), posting.rows);
  return at === -1 ? 0 : (posting.weights[at] ?? 0);
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
