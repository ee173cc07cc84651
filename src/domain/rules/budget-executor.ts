import { budgetLinesOf } from '../check/check-index';
import { fieldOf } from '../check/finding';
import { bareText } from '../plan/bare-text';
import type { Measure } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * Who gets money for a measure is one of its actors: otherwise nobody sees in the plan what he does
 * for it. Told once per measure, and as a hint, because a beneficiary need not carry anything out.
 */
export const budgetExecutor = defineRule({
  meta: {
    id: 'budget-executor',
    severity: 'hint',
    fix: 'none',
    needs: ['measures', 'budgetLines'],
    columns: ['measures.actors', 'budgetLines.beneficiary'],
    messages: { 'no-actor': ['names'] },
  },

  *check({ plan }, index) {
    for (const measure of plan.measures) {
      if (measure.actors.length === 0) continue;
      const beneficiaries = budgetLinesOf(measure, index).flatMap((line) => line.beneficiary ?? []);
      const names = [...new Set(beneficiaries)].filter((name) => !isActor(name, measure));
      if (names.length === 0) continue;
      yield { message: 'no-actor', data: { names }, at: fieldOf('measure', measure, 'actors') };
    }
  },
});

/** "CGG en Solentra" names two: one of them among the actors is enough. */
function isActor(beneficiary: string, { actors }: Measure): boolean {
  const wanted = bareText(beneficiary);
  return actors.some(({ name }) => {
    const bare = bareText(name);
    return wanted.includes(bare) || bare.includes(wanted);
  });
}
