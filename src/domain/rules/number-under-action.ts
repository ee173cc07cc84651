import { fieldOf } from '../check/finding';
import { actionOfNumber } from '../plan/numbering';
import { defineRule } from './define-rule';

/**
 * A measure stands under the action its number begins with, and that action is in the list. A number
 * that cannot be read is `number-form` or `number-damaged`; no list of actions at all is `list-filled`.
 * An action of the list that no measure stands under is `action-has-measures`.
 */
export const numberUnderAction = defineRule({
  meta: {
    id: 'number-under-action',
    severity: 'error',
    fix: 'none',
    needs: ['measures', 'actions'],
    messages: {
      'other-action': ['number', 'action', 'own'],
      'unknown-action': ['action'],
      'no-action': [],
    },
  },

  *check({ plan }, index) {
    if (plan.actions.length === 0) return;
    for (const measure of plan.measures) {
      const number = index.numbers.get(measure.key)?.meant ?? null;
      const own = number === null ? null : actionOfNumber(number);
      const { action } = measure;
      const at = fieldOf('measure', measure, 'number');
      const named = own ?? action;
      if (named !== null && !index.actions.has(named)) {
        yield { message: 'unknown-action', data: { action: named }, at };
      } else if (number !== null && own !== null && action !== null && own !== action) {
        yield { message: 'other-action', data: { number, action, own }, at };
      } else if (named === null && number !== null) {
        yield { message: 'no-action', data: {}, at };
      }
    }
  },
});
