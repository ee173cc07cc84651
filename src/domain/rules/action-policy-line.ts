import { defineRule } from './define-rule';

/**
 * Every action of the list is in a policy line that exists; a plan without policy lines needs none.
 * An action that is not in the list at all is `number-under-action`; of one that is in it twice
 * (`number-duplicate`) the first is judged.
 */
export const actionPolicyLine = defineRule({
  meta: {
    id: 'action-policy-line',
    severity: 'warning',
    fix: 'none',
    needs: ['actions', 'policyLines'],
    columns: ['actions.policyLine'],
    messages: { missing: ['action', 'lines'], unknown: ['action', 'line', 'lines'] },
  },

  *check({ plan }, index) {
    const lines = [...index.policyLines.keys()];
    // An action without a number is told by `list-named`.
    const judged = new Set(['']);
    for (const { number, policyLine } of plan.actions) {
      if (judged.has(number)) continue;
      judged.add(number);
      const at = { kind: 'action', key: null, number, field: 'policyLine' } as const;
      if (policyLine === null) {
        if (lines.length > 0) yield { message: 'missing', data: { action: number, lines }, at };
      } else if (!index.policyLines.has(policyLine)) {
        const data = { action: number, line: policyLine, lines };
        yield { message: 'unknown', data, at };
      }
    }
  },
});
