import type { IrregularCell } from '../check/check-input';
import { shownInCell } from '../check/damaged-number';
import { fieldIdOf, fieldOf, type Edit, type Fix } from '../check/finding';
import { euroFromCents } from '../money/cents';
import { comparePartialDates } from '../parse/partial-date';
import type { BudgetLine } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * What a budget line says can be true: its period begins before it ends, nothing is negative, and an
 * amount has no parts of a cent. A period that ends on the first day of a month may be meant to end with it. A cell that cannot be read is `cell-readable`; a line that says
 * something else than the budget text is `budget-matches-text`.
 */
export const budgetLineValues = defineRule({
  meta: {
    id: 'budget-line-values',
    severity: 'warning',
    fix: 'ask',
    needs: ['budgetLines'],
    columns: ['budgetLines.from', 'budgetLines.to', 'budgetLines.fte'],
    messages: {
      reversed: ['from', 'to'],
      'negative-amount': ['amount'],
      'negative-fte': ['fte'],
      rounded: ['shown', 'amount'],
      'maybe-month': ['shown', 'month'],
    },
  },

  *check({ plan, irregular }) {
    const rounded = roundedAmounts(irregular);
    const months = endsOnFirstDay(irregular);
    for (const line of plan.budgetLines) {
      const { amount, fte, from, to } = line;
      const at = fieldOf('budgetLine', line, 'amount');
      const exact = rounded.get(fieldIdOf(at));
      if (amount !== null && exact !== undefined) {
        const fix: Fix = { kind: 'ask', edits: [{ at, value: amount }] };
        yield {
          message: 'rounded',
          data: { shown: exact, amount: euroFromCents(amount) },
          at,
          fix,
        };
      }
      if (amount !== null && amount < 0) {
        yield { message: 'negative-amount', data: { amount: euroFromCents(amount) }, at };
      }
      if (fte !== null && fte < 0) {
        yield { message: 'negative-fte', data: { fte }, at: fieldOf('budgetLine', line, 'fte') };
      }
      const end = fieldOf('budgetLine', line, 'to');
      const shown = months.get(fieldIdOf(end));
      if (to !== null && shown !== undefined) {
        const month = to.split('-').reverse().join('/');
        const fix: Fix = { kind: 'ask', edits: [{ at: end, value: to }] };
        yield { message: 'maybe-month', data: { shown, month }, at: end, fix, suggestion: month };
      }
      if (from !== null && to !== null && comparePartialDates(from, to) > 0) {
        const fix: Fix = { kind: 'ask', edits: turnedRound(line) };
        const place = fieldOf('budgetLine', line, 'from');
        yield { message: 'reversed', severity: 'error', data: { from, to }, at: place, fix };
      }
    }
  },
});

/** By the id of its field, what the cell of an amount with parts of a cent holds. */
function roundedAmounts(irregular: readonly IrregularCell[]): ReadonlyMap<string, string> {
  return new Map(
    irregular.flatMap(({ at, found }) =>
      found.type === 'rounded' ? [[fieldIdOf(at), shownInCell(found)] as const] : [],
    ),
  );
}

/** By the id of its field, what the cell of an end shows that may be a month. */
function endsOnFirstDay(irregular: readonly IrregularCell[]): ReadonlyMap<string, string> {
  return new Map(
    irregular.flatMap(({ at, found }) =>
      found.type === 'maybe-month' ? [[fieldIdOf(at), shownInCell(found)] as const] : [],
    ),
  );
}

function turnedRound(line: BudgetLine): readonly Edit[] {
  return [
    { at: fieldOf('budgetLine', line, 'from'), value: line.to },
    { at: fieldOf('budgetLine', line, 'to'), value: line.from },
  ];
}
