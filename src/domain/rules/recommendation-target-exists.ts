import { fieldOf, type Fix } from '../check/finding';
import { actionOfNumber } from '../plan/numbering';
import type { Recommendation } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * The actions that answer a recommendation are in the plan. A measure where an action belongs is told
 * apart. What its remark refers to is `reference-exists`; no actions at all `recommendation-answered`.
 */
export const recommendationTargetExists = defineRule({
  meta: {
    id: 'recommendation-target-exists',
    severity: 'error',
    fix: 'ask',
    needs: ['recommendations', 'measures', 'actions'],
    columns: ['recommendations.actions'],
    messages: { unknown: ['action'], 'is-measure': ['measure', 'action'] },
  },

  *check({ plan }, index) {
    for (const row of plan.recommendations) {
      const at = fieldOf('recommendation', row, 'actions');
      for (const target of new Set(row.actions)) {
        if (index.actionNumbers.has(target)) continue;
        const action = index.measureNumbers.has(target) ? actionOfNumber(target) : null;
        if (action === null) {
          yield { message: 'unknown', data: { action: target }, at };
          continue;
        }
        yield {
          message: 'is-measure',
          severity: 'warning',
          data: { measure: target, action },
          at,
          suggestion: action,
          fix: putAction(row, target, action),
        };
      }
    }
  },
});

function putAction(row: Recommendation, measure: string, action: string): Fix {
  const value = [...new Set(row.actions.map((one) => (one === measure ? action : one)))];
  return { kind: 'ask', edits: [{ at: fieldOf('recommendation', row, 'actions'), value }] };
}
