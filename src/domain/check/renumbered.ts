import type { RowKey } from '../plan/plan';
import { numberOfKey } from './key-number';
import { possibleNumbers, type NumberReading } from './measure-numbers';

/**
 * The new number of every measure that was renumbered, by its old one: the key of a row tells the
 * number it was made with. An old number that another measure has now says nothing any more, and a new
 * one that two measures have is no better.
 */
export function renumberedMeasures(
  numbers: ReadonlyMap<RowKey, NumberReading>,
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const reading of numbers.values()) {
    for (const number of possibleNumbers(reading)) uses.set(number, (uses.get(number) ?? 0) + 1);
  }
  const renumbered = new Map<string, string>();
  for (const [key, { meant }] of numbers) {
    // Most rows have the number they were made with: their key need not be taken apart.
    if (meant === null || uses.has(key.slice(1))) continue;
    const old = numberOfKey(key);
    if (old === null || uses.has(old) || uses.get(meant) !== 1) continue;
    renumbered.set(old, meant);
  }
  return renumbered;
}
