import type { Action } from '../plan/plan';
import { defineRule } from './define-rule';

/** More actions than this are told in one finding. */
const EACH_AT_MOST = 3;

/**
 * Every action answers a recommendation. A hint: an action may have other reasons. Told only of a plan
 * whose recommendations name actions; one that names an action that is not there is
 * `recommendation-target-exists`.
 */
export const actionRecommended = defineRule({
  meta: {
    id: 'action-recommended',
    severity: 'hint',
    fix: 'none',
    needs: ['actions', 'recommendations'],
    columns: ['recommendations.actions'],
    messages: { none: ['action', 'title'], several: ['actions'] },
  },

  *check({ plan }, index) {
    const named = new Set(plan.recommendations.flatMap(({ actions }) => actions));
    if (![...named].some((number) => index.actions.has(number))) return;
    const unnamed: readonly Action[] = [...index.actions.values()].filter(
      ({ number }) => !named.has(number),
    );
    if (unnamed.length > EACH_AT_MOST) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      yield { message: 'several', data: { actions: unnamed.map(({ number }) => number) }, at };
      return;
    }
    for (const { number, title } of unnamed) {
      const at = { kind: 'action', key: null, number, field: null } as const;
      yield { message: 'none', data: { action: number, title }, at };
    }
  },
});
