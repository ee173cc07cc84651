import { sumCents, type Cents } from '../money/cents';
import type { PartialDate } from '../plan/plan';
import type { PlanAmount } from './plan-amounts';
import type { PeriodAmount, YearAmount } from './summary';
import { whenSpent } from './when-spent';

interface PeriodsSummary {
  readonly byYear: readonly YearAmount[];
  readonly withoutPeriod: Cents;
  readonly overPeriod: readonly PeriodAmount[];
}

/** When the money is spent: a yearly amount counts in each year, one for a period stays with its period. */
export function summarisePeriods(amounts: readonly PlanAmount[]): PeriodsSummary {
  const years = new Map<string, Cents[]>();
  const periods = new Map<PartialDate, Map<PartialDate, Cents[]>>();
  const without: Cents[] = [];
  for (const { amount, line } of amounts) {
    const when = whenSpent(line);
    if (when.kind === 'years') for (const year of when.years) add(years, year, amount);
    else if (when.kind === 'unknown') without.push(amount);
    else {
      const ends = periods.get(when.from) ?? new Map<PartialDate, Cents[]>();
      periods.set(when.from, ends);
      add(ends, when.to, amount);
    }
  }
  return {
    byYear: sorted(years).map(([year, parts]) => ({ year, amount: sumCents(parts) })),
    withoutPeriod: sumCents(without),
    overPeriod: sorted(periods).flatMap(([from, ends]) =>
      sorted(ends).map(([to, parts]) => ({ from, to, amount: sumCents(parts) })),
    ),
  };
}

function add<K>(groups: Map<K, Cents[]>, key: K, amount: Cents): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [amount]);
  else group.push(amount);
}

/** By date: ISO dates sort as texts. */
function sorted<K extends string, V>(groups: ReadonlyMap<K, V>): readonly (readonly [K, V])[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
