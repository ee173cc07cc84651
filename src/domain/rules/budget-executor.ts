import { budgetLinesOf } from '../check/check-index';
import { fieldOf } from '../check/finding';
import { bareText } from '../plan/bare-text';
import type { Measure, Plan } from '../plan/plan';
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
    const otherNames = otherNamesOf(plan);
    for (const measure of plan.measures) {
      if (measure.actors.length === 0) continue;
      const beneficiaries = budgetLinesOf(measure, index).flatMap((line) => line.beneficiary ?? []);
      const names = [...new Set(beneficiaries)].filter(
        (name) => !isActor(name, measure, otherNames),
      );
      if (names.length === 0) continue;
      yield { message: 'no-actor', data: { names }, at: fieldOf('measure', measure, 'actors') };
    }
  },
});

/** "CGG en Solentra" names two: one of them among the actors is enough. */
function isActor(beneficiary: string, { actors }: Measure, otherNames: OtherNames): boolean {
  const wanted = bareText(beneficiary);
  return actors.some(({ name }) => {
    const bare = bareText(name);
    return [bare, ...(otherNames.get(bare) ?? [])].some(
      (one) => wanted.includes(one) || one.includes(wanted),
    );
  });
}

type OtherNames = ReadonlyMap<string, readonly string[]>;

/** What the lists say that names stand for, and how those are shortened; all as bare text. */
function otherNamesOf({ departments, abbreviations }: Plan): OtherNames {
  const others = new Map<string, string[]>();
  function add(name: string, other: string): void {
    others.set(name, [...(others.get(name) ?? []), other]);
  }
  const listed = [
    ...departments.map(({ name, meaning }) => [name, meaning ?? ''] as const),
    ...abbreviations.map(({ term, meaning }) => [term, meaning ?? ''] as const),
  ];
  for (const pair of listed) {
    const [short, full] = [bareText(pair[0]), bareText(pair[1])];
    if (short === '' || full === '') continue;
    add(short, full);
    add(full, short);
  }
  return others;
}
