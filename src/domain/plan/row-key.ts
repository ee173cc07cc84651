import { numberParts } from './numbering';
import type { RowKey } from './plan';

/** The kinds of rows that have a key, by the letter it begins with. */
export type KeyLetter = 'm' | 'b' | 'r' | 'p' | 'v';

/**
 * Makes the key of a new row and adds it to those that are taken. It tells the number the row has now:
 * `m5.10`. A second row of that number gets `m5.10~2`; a row whose number is none gets `m~1`, `m~2`.
 */
export function newRowKey(letter: KeyLetter, number: string | null, taken: Set<string>): RowKey {
  const told = number !== null && numberParts(number) !== null ? number : '';
  const base = `${letter}${told}`;
  if (told !== '' && !taken.has(base)) return take(base, taken);
  return take(firstFree(`${base}~`, told === '' ? 1 : 2, taken), taken);
}

/** The key of a budget line, with its place among those of its measure: `b5.10-1`. */
export function newBudgetLineKey(measure: string | null, taken: Set<string>): RowKey {
  if (measure === null || numberParts(measure) === null) return newRowKey('b', null, taken);
  return take(firstFree(`b${measure}-`, 1, taken), taken);
}

/** The key of what a department says of a measure in a round; there is one of each. */
export function progressKey(round: string, measure: RowKey, department: string): RowKey {
  return `v${round}-${measure}-${department}` as RowKey; // made here in the one form there is
}

/**
 * The first key of a series that is not taken: found by steps that double and then halve, because a
 * workbook may have thousands of rows without a number. In a series with gaps it may be a later one.
 */
function firstFree(base: string, from: number, taken: ReadonlySet<string>): string {
  function isTaken(count: number): boolean {
    return taken.has(`${base}${String(count)}`);
  }
  let last = from - 1;
  let step = 1;
  while (isTaken(last + step)) {
    last += step;
    step *= 2;
  }
  let free = last + step;
  while (free - last > 1) {
    const middle = Math.floor((last + free) / 2);
    if (isTaken(middle)) last = middle;
    else free = middle;
  }
  return `${base}${String(free)}`;
}

function take(key: string, taken: Set<string>): RowKey {
  taken.add(key);
  // Made here in the one form there is.
  return key as RowKey;
}
