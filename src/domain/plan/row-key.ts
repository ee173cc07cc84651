import { numberParts } from './numbering';
import type { RowKey } from './plan';

/** The kinds of rows that have a key, by the letter it begins with. */
export type KeyLetter = 'm' | 'b' | 'r' | 'p';

/**
 * Makes the key of a new row and adds it to those that are taken. It tells the number the row has now:
 * `m5.10`. A second row of that number gets `m5.10~2`; a row whose number is none gets `m~1`, `m~2`.
 */
export function newRowKey(letter: KeyLetter, number: string | null, taken: Set<string>): RowKey {
  const told = number !== null && numberParts(number) !== null ? number : '';
  const base = `${letter}${told}`;
  let key = base;
  for (let copy = told === '' ? 1 : 2; key === letter || taken.has(key); copy += 1) {
    key = `${base}~${String(copy)}`;
  }
  taken.add(key);
  // Made here in the one form there is.
  return key as RowKey;
}

/** The key of a budget line, with its place among those of its measure: `b5.10-1`. */
export function newBudgetLineKey(measure: string | null, taken: Set<string>): RowKey {
  if (measure === null || numberParts(measure) === null) return newRowKey('b', null, taken);
  let place = 1;
  while (taken.has(`b${measure}-${String(place)}`)) place += 1;
  const key = `b${measure}-${String(place)}`;
  taken.add(key);
  return key as RowKey;
}
