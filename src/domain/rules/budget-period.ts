import { fieldOf } from '../check/finding';
import type { BudgetLine, PartialDate } from '../plan/plan';
import { defineRule } from './define-rule';

/** A plan runs for a few years: a year that is further from the usual one was mistyped. */
const FARTHEST = 15;
/** Of fewer dates none is usual. */
const ENOUGH = 5;

/**
 * The periods of budget lines are about the time of the plan: 2107 is a slip of the keys. What time that
 * is, the dates of all lines tell. A period that ends before it begins is `budget-line-values`.
 */
export const budgetPeriod = defineRule({
  meta: {
    id: 'budget-period',
    severity: 'warning',
    fix: 'none',
    needs: ['budgetLines'],
    columns: ['budgetLines.from', 'budgetLines.to'],
    messages: { outside: ['date', 'first', 'last'], 'outside-year': ['date', 'year'] },
  },

  *check({ plan }) {
    const years = plan.budgetLines
      .flatMap(({ from, to }) => [from, to])
      .filter((date) => date !== null)
      .map(yearOf)
      .toSorted((a, b) => a - b);
    const median = years[Math.floor(years.length / 2)];
    if (median === undefined || years.length < ENOUGH) return;
    const usual = years.filter((year) => Math.abs(year - median) <= FARTHEST);
    const [first = median, last = median] = [usual[0], usual.at(-1)];
    for (const line of plan.budgetLines) {
      for (const field of ['from', 'to'] as const) {
        const date = line[field];
        if (date === null || Math.abs(yearOf(date) - median) <= FARTHEST) continue;
        yield outside(line, field, date, { first: String(first), last: String(last) });
      }
    }
  },
});

function outside(
  line: BudgetLine,
  field: 'from' | 'to',
  date: PartialDate,
  usual: { readonly first: string; readonly last: string },
) {
  const at = fieldOf('budgetLine', line, field);
  const { first, last } = usual;
  if (first === last) return { message: 'outside-year', data: { date, year: first }, at } as const;
  return { message: 'outside', data: { date, first, last }, at } as const;
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
