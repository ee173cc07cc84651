import { fieldOf, type Fix } from '../check/finding';
import { listMatcher } from '../check/nearest-listed';
import type { PreviousAction } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * Every action of the previous plan has a status, and it is in the list. An empty list is `list-filled`;
 * whether the status goes with its target is `previous-action-target-exists`.
 */
export const previousActionStatus = defineRule({
  meta: {
    id: 'previous-action-status',
    severity: 'warning',
    fix: 'safe',
    needs: ['previousActions'],
    columns: ['previousActions.status'],
    messages: {
      missing: ['statuses'],
      unknown: ['status', 'statuses'],
      variant: ['status', 'listed'],
      near: ['status', 'listed'],
    },
  },

  *check({ plan }) {
    const statuses = plan.previousStatuses;
    if (statuses.length === 0) return;
    const matchOf = listMatcher(statuses);
    for (const row of plan.previousActions) {
      const { status } = row;
      const at = fieldOf('previousAction', row, 'status');
      if (status === null || status.trim() === '') {
        yield { message: 'missing', data: { statuses }, at };
        continue;
      }
      if (statuses.includes(status)) continue;
      const match = matchOf(status);
      if (match.kind === 'none') {
        yield { message: 'unknown', data: { status, statuses }, at };
      } else {
        const { kind, listed } = match;
        const fix = putStatus(row, listed, kind === 'variant' ? 'safe' : 'ask');
        yield { message: kind, data: { status, listed }, at, suggestion: listed, fix };
      }
    }
  },
});

function putStatus(row: PreviousAction, value: string, kind: Fix['kind']): Fix {
  return { kind, edits: [{ at: fieldOf('previousAction', row, 'status'), value }] };
}
