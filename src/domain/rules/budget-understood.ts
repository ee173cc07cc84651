import { budgetLinesOf } from '../check/check-index';
import { excerpt } from '../check/excerpt';
import { fieldOf } from '../check/finding';
import { defineRule } from './define-rule';

/**
 * Every measure says what it costs, in a way that can be read: amounts, regular means, or why there is
 * no amount. What may be read in two ways is asked, and what is still to be decided is kept in sight. A measure without a text whose amounts are on the
 * sheet Budget is all right; lines that say something else than the text are `budget-matches-text`.
 */
export const budgetUnderstood = defineRule({
  meta: {
    id: 'budget-understood',
    severity: 'warning',
    fix: 'none',
    needs: ['measures'],
    columns: ['measures.budgetText'],
    messages: {
      empty: [],
      undecided: ['text'],
      'not-understood': ['text'],
      'no-currency': ['text'],
      'other-currency': ['text'],
      'thousands-unclear': ['text'],
      'decimals-unclear': ['text'],
      'period-shared': ['text'],
      'period-reversed': ['text'],
    },
  },

  *check({ plan }, index) {
    for (const measure of plan.measures) {
      const at = fieldOf('measure', measure, 'budgetText');
      const reading = index.budgets.get(measure.key);
      if (reading === undefined) {
        if (budgetLinesOf(measure, index).length === 0) yield { message: 'empty', data: {}, at };
        continue;
      }
      if (reading.without === 'undecided') {
        const text = excerpt(measure.budgetText ?? '');
        yield { message: 'undecided', severity: 'hint', data: { text }, at };
      }
      for (const { kind, text } of reading.doubts) {
        const severity = kind === 'period-shared' ? 'hint' : 'warning';
        yield { message: kind, severity, data: { text: excerpt(text) }, at };
      }
    }
  },
});
