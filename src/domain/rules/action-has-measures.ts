import { groupOfNumber } from '../check/number-gaps';
import { defineRule } from './define-rule';

/**
 * Every action of the list has a measure, by where measures stand or by what their numbers say. A
 * measure under an action that is not in the list is `number-under-action`; an action
 * without a number `list-named`.
 */
export const actionHasMeasures = defineRule({
  meta: {
    id: 'action-has-measures',
    severity: 'warning',
    fix: 'none',
    needs: ['measures', 'actions'],
    columns: ['measures.action'],
    messages: { none: ['action', 'title'] },
  },

  *check({ plan }, index) {
    if (plan.measures.length === 0) return;
    const used = new Set<string | null>(plan.measures.map(({ action }) => action));
    for (const number of index.measureNumbers) used.add(groupOfNumber(number));
    for (const { number, title } of plan.actions) {
      if (number.trim() === '' || used.has(number)) continue;
      const at = { kind: 'action', key: null, number, field: null } as const;
      yield { message: 'none', data: { action: number, title }, at };
    }
  },
});
