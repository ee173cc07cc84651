import { sumCents, type Cents } from '../money/cents';
import { yearsBetween } from '../parse/partial-date';
import type { BudgetLine, PartialDate } from '../plan/plan';
import type { PlanAmount } from './plan-amounts';
import type { PeriodAmount, YearAmount } from './summary';

interface PeriodsSummary {
  readonly byYear: readonly YearAmount[];
  readonly withoutPeriod: Cents;
  readonly overPeriod: readonly PeriodAmount[];
}

/**
 * When the money is spent. Nothing is spread: only what the plan itself says is paid every year counts
 * in each year; an amount for a period stays with its period.
 */
export function summarisePeriods(amounts: readonly PlanAmount[]): PeriodsSummary {
  const years = new Map<string, Cents[]>();
  const periods = new Map<PartialDate, Map<PartialDate, Cents[]>>();
  const without: Cents[] = [];
  for (const { amount, line } of amounts) {
    const { from, to } = line;
    const inYears = yearsOfLine(line);
    if (inYears.length > 0) for (const year of inYears) add(years, year, amount);
    else if (from === null || to === null || line.per === 'year') without.push(amount);
    else {
      const ends = periods.get(from) ?? new Map<PartialDate, Cents[]>();
      periods.set(from, ends);
      add(ends, to, amount);
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

/** The years a yearly amount counts in; none when its period is open or the wrong way round. */
export function yearsOfLine({ per, from, to }: BudgetLine): readonly string[] {
  return per === 'year' && from !== null && to !== null ? yearsBetween(from, to) : [];
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
