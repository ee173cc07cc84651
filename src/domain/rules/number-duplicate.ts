import { fieldOf } from '../check/finding';
import type { Action } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * No two measures have the same number, and no two actions of the list. Only numbers that are well
 * formed are compared; a number that lost its zero to Excel (`5.10` → `5.1`) is `number-damaged`.
 * Reported at every row but the first.
 */
export const numberDuplicate = defineRule({
  meta: {
    id: 'number-duplicate',
    severity: 'error',
    fix: 'none',
    needs: [],
    messages: { measure: ['number'], action: ['number', 'titles'] },
  },

  *check({ plan }, index) {
    const seen = new Set<string>();
    for (const measure of plan.measures) {
      const reading = index.numbers.get(measure.key);
      if (reading?.state !== 'well-formed') continue;
      const number = reading.shown;
      if (seen.has(number)) {
        yield { message: 'measure', data: { number }, at: fieldOf('measure', measure, 'number') };
      }
      seen.add(number);
    }
    const actions = new Map<string, Action>();
    for (const action of plan.actions) {
      const { number } = action;
      const first = actions.get(number);
      if (first === undefined) {
        actions.set(number, action);
      } else {
        const titles = [first.title, action.title];
        const at = { kind: 'action', key: null, number, field: 'number' } as const;
        yield { message: 'action', data: { number, titles }, at };
      }
    }
  },
});
