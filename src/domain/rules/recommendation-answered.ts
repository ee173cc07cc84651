import { fieldOf } from '../check/finding';
import { defineRule } from './define-rule';

/**
 * Every recommendation is answered by an action, by the plan as a whole or by another plan, or has the
 * reason why not. An action that does not exist is `recommendation-target-exists`.
 */
export const recommendationAnswered = defineRule({
  meta: {
    id: 'recommendation-answered',
    severity: 'warning',
    fix: 'none',
    needs: ['recommendations'],
    columns: [
      'recommendations.actions',
      'recommendations.startingPoint',
      'recommendations.seeAlso',
      'recommendations.remark',
    ],
    messages: { unanswered: [] },
  },

  *check({ plan }) {
    for (const row of plan.recommendations) {
      const isAnswered = row.actions.length > 0 || row.startingPoint || row.seeAlso.length > 0;
      if (isAnswered || (row.remark ?? '').trim() !== '') continue;
      yield { message: 'unanswered', data: {}, at: fieldOf('recommendation', row, 'actions') };
    }
  },
});
