import fc from 'fast-check';
import { cents, sumCents } from '../../../src/domain/money/cents';
import type { BudgetLine, PartialDate } from '../../../src/domain/plan/plan';
import { summarise } from '../../../src/domain/summary/summarise';
import { moneyPlans as plans } from '../../support/arbitrary-money';

function amountsOf(rows: readonly { readonly amount: number | null }[]): number {
  return sumCents(rows.map(({ amount }) => cents(amount ?? 0)));
}

test('the shares of all ministers, and what belongs to none, add up to what is printed', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { byMinister, withoutMinister, totals } = summarise(plan);
      const shared = sumCents(byMinister.map(({ budget }) => budget.shared));
      expect(shared + withoutMinister.amount).toBe(totals.printed);
      expect(totals.printed).toBe(amountsOf(plan.budgetLines));
    }),
  );
});

test('nobody shares in less than is named as their own, when no amount is negative', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const positive = plan.budgetLines.filter(({ amount }) => (amount ?? 0) >= 0);
      for (const { budget } of summarise({ ...plan, budgetLines: positive }).byMinister) {
        expect(budget.shared).toBeGreaterThanOrEqual(budget.own);
        expect(budget.shared).toBeLessThanOrEqual(budget.full + budget.own);
      }
    }),
  );
});

test('every measure and every amount is in one action, and every measure in one code', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { byAction, byCode, totals } = summarise(plan);
      expect(byAction.reduce((sum, row) => sum + row.measures, 0)).toBe(totals.measures);
      expect(sumCents(byAction.map(({ printed }) => printed))).toBe(totals.printed);
      expect(byCode.reduce((sum, row) => sum + row.measures, 0)).toBe(totals.measures);
    }),
  );
});

test('every amount is yearly with a period, without a period, or over a period', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { byYear, withoutPeriod, overPeriod, totals } = summarise(plan);
      const yearly = plan.budgetLines.filter(isInYears);
      expect(withoutPeriod + amountsOf(overPeriod) + amountsOf(yearly)).toBe(totals.printed);
      expect(amountsOf(byYear)).toBe(
        yearly.reduce((sum, line) => sum + (line.amount ?? 0) * yearsIn(line.from, line.to), 0),
      );
    }),
  );
});

test('nothing changes when the measures are in another order', () => {
  const shuffled = plans.chain((plan) =>
    fc
      .shuffledSubarray([...plan.measures], {
        minLength: plan.measures.length,
        maxLength: plan.measures.length,
      })
      .map((other) => [plan, { ...plan, measures: other }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([plan, reordered]) => {
      expect(summarise(reordered)).toEqual(summarise(plan));
    }),
  );
});

function isInYears({ per, from, to }: BudgetLine): boolean {
  return per === 'year' && yearsIn(from, to) > 0;
}

function yearsIn(from: PartialDate | null, to: PartialDate | null): number {
  if (from === null || to === null) return 0;
  return Math.max(0, Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1);
}
