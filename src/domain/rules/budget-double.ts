import type { CheckIndex } from '../check/check-index';
import { fieldOf } from '../check/finding';
import { euroFromCents, type Cents } from '../money/cents';
import { bareText } from '../plan/bare-text';
import type { BudgetLine } from '../plan/plan';
import { defineRule } from './define-rule';

/** Small amounts are often the same without being one. In euro. */
const SMALL = 1000;
/** An amount that is not a multiple of this is hardly ever the same by chance. In euro. */
const ROUND = 1000;

/**
 * The same money does not stand in two lines. Two measures: an amount with the same period that goes to
 * the same beneficiary or comes from the same fund, or that is no round one. One measure: lines that are
 * the same in everything. A note tells lines apart. Where the budget text has the amount less often, `budget-matches-text` tells.
 */
export const budgetDouble = defineRule({
  meta: {
    id: 'budget-double',
    severity: 'warning',
    fix: 'none',
    needs: ['measures', 'budgetLines'],
    columns: [
      'budgetLines.per',
      'budgetLines.from',
      'budgetLines.to',
      'budgetLines.fund',
      'budgetLines.beneficiary',
    ],
    messages: { 'same-measure': ['amount'], 'other-measure': ['amount', 'measure'] },
  },

  *check({ plan }, index) {
    const seen = new Map<string, { line: BudgetLine; measure: string }>();
    for (const line of plan.budgetLines) {
      const measure = index.lineMeasures.get(line.key)?.measure ?? null;
      const { amount } = line;
      if (measure === null || amount === null || euroFromCents(amount) < SMALL) continue;
      const id = identityOf(line, amount);
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, { line, measure });
        continue;
      }
      const euro = euroFromCents(amount);
      const at = fieldOf('budgetLine', line, 'amount');
      if (first.measure !== measure) {
        if (!isTelling(line, euro) || !isSameNote(first.line, line)) continue;
        yield { message: 'other-measure', data: { amount: euro, measure: first.measure }, at };
      } else if (
        isWithoutText(measure, index) &&
        first.line.minister === line.minister &&
        isSameNote(first.line, line)
      ) {
        yield { message: 'same-measure', data: { amount: euro }, at };
      }
    }
  },
});

function identityOf({ per, from, to, fund, beneficiary }: BudgetLine, amount: Cents): string {
  const names = [fund, beneficiary].map((name) => bareText(name ?? ''));
  return JSON.stringify([amount, per, from, to, ...names]);
}

/** Whether more than the amount says that it is the same money. */
function isTelling({ from, fund, beneficiary }: BudgetLine, euro: number): boolean {
  if (fund !== null || beneficiary !== null) return true;
  return from !== null && euro % ROUND !== 0;
}

/** Where there is a text, the lines are held against it. */
function isWithoutText(measure: string, index: CheckIndex): boolean {
  const row = index.measuresByMeaning.get(measure);
  return row === undefined || !index.budgets.has(row.key);
}

/** A note that only one of them has tells them apart, as the message asks. */
function isSameNote(a: BudgetLine, b: BudgetLine): boolean {
  return bareText(a.note ?? '') === bareText(b.note ?? '');
}
