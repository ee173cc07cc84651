import { excerpt } from '../check/excerpt';
import { fieldOf } from '../check/finding';
import { isOnTopOfRegularMeans } from '../parse/regular-means';
import { defineRowRule } from './define-rule';

/**
 * A budget text that names both the regular means and an amount leaves open whether the amount is part
 * of those means or comes on top of them, unless it says that it comes on top. A hint: both may be so,
 * and only the reader is left to guess.
 */
export const budgetRegularMeans = defineRowRule({
  meta: {
    id: 'budget-regular-means',
    severity: 'hint',
    fix: 'none',
    needs: ['measures'],
    columns: ['measures.budgetText'],
    messages: { beside: ['text'] },
  },

  rows: {
    *measures(measure, _input, index) {
      const reading = index.budgets.get(measure.key);
      if (reading?.regular !== true) return;
      if (!reading.items.some(({ amount }) => (amount ?? 0) > 0)) return;
      if (isOnTopOfRegularMeans(measure.budgetText ?? '')) return;
      const text = excerpt(measure.budgetText ?? '');
      yield { message: 'beside', data: { text }, at: fieldOf('measure', measure, 'budgetText') };
    },
  },
});
