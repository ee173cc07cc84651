import { fieldOf } from '../check/finding';
import { numberOfKey } from '../check/key-number';
import { actionOfNumber } from '../plan/numbering';
import type { Action, Measure } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * No two measures have the same number, and no two actions of the list. Only numbers that are well
 * formed are compared; a number that lost its zero to Excel (`5.10` → `5.1`) is `number-damaged`.
 * Reported at every row but the one that the number belongs to. Actions without a number are `list-named`;
 * other lists `list-unique`.
 */
export const numberDuplicate = defineRule({
  meta: {
    id: 'number-duplicate',
    severity: 'error',
    fix: 'none',
    needs: [],
    messages: { measure: ['number'], action: ['number', 'titles'] },
  },

  *check({ plan }, { numbers }) {
    const numbered = plan.measures.flatMap((measure) => {
      const reading = numbers.get(measure.key);
      return reading?.state === 'well-formed' ? [{ measure, number: reading.shown }] : [];
    });
    const owners = new Map<string, Measure>();
    for (const { measure, number } of numbered) {
      const owner = owners.get(number);
      if (owner === undefined || rightTo(measure, number) > rightTo(owner, number)) {
        owners.set(number, measure);
      }
    }
    for (const { measure, number } of numbered) {
      if (owners.get(number) === measure) continue;
      yield { message: 'measure', data: { number }, at: fieldOf('measure', measure, 'number') };
    }
    const actions = new Map<string, Action>();
    for (const action of plan.actions) {
      const { number } = action;
      if (number.trim() === '') continue;
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

/** How likely a number is a row's own: it was made with it, or at least stands under its action. */
function rightTo({ key, action }: Measure, number: string): number {
  const own = actionOfNumber(number);
  const fits = own === null || action === null || action === own;
  return (numberOfKey(key) === number ? 2 : 0) + (fits ? 1 : 0);
}
