import type { IrregularCell } from '../check/check-input';
import { possibleNumbers, type NumberReading } from '../check/measure-numbers';
import type { Measure, Plan, RowKey } from '../plan/plan';

/** What reading the cells of a plan showed beside their values: it tells what a damaged number was. */
export type Irregular = readonly IrregularCell[];

/**
 * The measures by the number each is meant to have, as a check understands it. A measure whose number
 * is not clear is found by those it may have that no other measure has, and by what its cell shows.
 */
export function measuresByNumber(
  { measures }: Plan,
  numbers: ReadonlyMap<RowKey, NumberReading>,
): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  const unclear: Measure[] = [];
  for (const measure of measures) {
    const meant = numbers.get(measure.key)?.meant ?? null;
    if (meant === null) unclear.push(measure);
    else add(found, meant, measure);
  }
  const clear = new Set(found.keys());
  for (const measure of unclear) {
    const reading = numbers.get(measure.key);
    const possible = reading === undefined ? [] : possibleNumbers(reading);
    const shown = measure.number?.trim() ?? '';
    for (const number of new Set([...possible, shown])) {
      if (number !== '' && !clear.has(number)) add(found, number, measure);
    }
  }
  return found;
}

function add(found: Map<string, Measure[]>, number: string, measure: Measure): void {
  const same = found.get(number);
  if (same === undefined) found.set(number, [measure]);
  else same.push(measure);
}
