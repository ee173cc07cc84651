import type { CheckInput, PlanPart } from '../check/check-input';
import type { Plan } from '../plan/plan';
import { defineRule } from './define-rule';

type ListName = 'codes' | 'actions' | 'ministers' | 'previousStatuses';

/** Each list, whether the plan uses it, and the part of the plan that holds it. */
const LISTS: readonly {
  readonly name: ListName;
  readonly part: PlanPart;
  isUsed(plan: Plan): boolean;
}[] = [
  {
    name: 'codes',
    part: 'codes',
    isUsed: (plan) => plan.measures.some(({ code }) => code !== null),
  },
  {
    name: 'actions',
    part: 'actions',
    isUsed: (plan) => plan.measures.some(({ action }) => action !== null),
  },
  {
    name: 'ministers',
    part: 'ministers',
    isUsed: (plan) => plan.measures.some(({ ministers }) => ministers.length > 0),
  },
  {
    name: 'previousStatuses',
    part: 'previousActions',
    isUsed: (plan) => plan.previousActions.some(({ status }) => status !== null),
  },
];

/**
 * A list that the plan uses is not empty. Without it the rules that look values up in it (`code-known`,
 * `minister-known`, `number-under-action` …) would report every row, so they leave an empty list to
 * this one. A list whose table is gone is a fault of the workbook's structure, reported there.
 */
export const listFilled = defineRule({
  meta: {
    id: 'list-filled',
    severity: 'warning',
    fix: 'none',
    needs: [],
    messages: { codes: [], actions: [], ministers: [], previousStatuses: [] },
  },

  *check(input) {
    for (const list of LISTS) {
      if (!isLeftEmpty(list, input)) continue;
      const { name } = list;
      yield { message: name, data: {}, at: { kind: 'list', key: null, number: null, field: name } };
    }
  },
});

function isLeftEmpty(list: (typeof LISTS)[number], { plan, missing }: CheckInput): boolean {
  return plan[list.name].length === 0 && !missing.includes(list.part) && list.isUsed(plan);
}
