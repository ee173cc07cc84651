import { fieldOf, type Fix } from '../check/finding';
import { numberOfKey } from '../check/key-number';
import { actionOfNumber } from '../plan/numbering';
import type { Measure } from '../plan/plan';
import { defineRowRule } from './define-rule';

/**
 * A measure stands under the action its number begins with, and that action is in the list. A number
 * that cannot be read is `number-form` or `number-damaged`; no list of actions at all is `list-filled`.
 * An action of the list that no measure stands under is `action-has-measures`.
 */
export const numberUnderAction = defineRowRule({
  meta: {
    id: 'number-under-action',
    severity: 'error',
    fix: 'ask',
    needs: ['measures', 'actions'],
    columns: ['measures.action'],
    messages: {
      'other-action': ['number', 'action', 'own'],
      'unlisted-action': ['number', 'action', 'own'],
      'unknown-action': ['action'],
      'no-action': [],
    },
  },

  rows: {
    *measures(measure, _input, index) {
      if (index.actions.size === 0) return;
      const number = index.numbers.get(measure.key)?.meant ?? null;
      const own = number === null ? null : actionOfNumber(number);
      const { action } = measure;
      const named = own ?? action;
      if (named !== null && !index.actions.has(named)) {
        const at = fieldOf('measure', measure, own === null ? 'action' : 'number');
        yield { message: 'unknown-action', data: { action: named }, at };
      } else if (number !== null && own !== null && action !== null && own !== action) {
        const message = index.actions.has(action) ? 'other-action' : 'unlisted-action';
        const isMoved = message === 'other-action' && numberOfKey(measure.key) !== number;
        const data = { number, action, own };
        yield isMoved
          ? { message, data, at: fieldOf('measure', measure, 'number') }
          : { message, data, ...underOwn(measure, own) };
      } else if (named === null && number !== null) {
        yield { message: 'no-action', data: {}, at: fieldOf('measure', measure, 'action') };
      }
    },
  },
});

/** The number is the one the row was made with, so what it stands under was changed. */
function underOwn(measure: Measure, own: string) {
  const at = fieldOf('measure', measure, 'action');
  const fix: Fix = { kind: 'ask', edits: [{ at, value: own }] };
  return { at, suggestion: own, fix };
}
