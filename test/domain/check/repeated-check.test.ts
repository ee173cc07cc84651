import fc from 'fast-check';
import type { CheckInput, IrregularCell } from '../../../src/domain/check/check-input';
import { RepeatedCheck } from '../../../src/domain/check/repeated-check';
import { runCheck } from '../../../src/domain/check/run-check';
import type { Measure, Plan } from '../../../src/domain/plan/plan';
import type { Rule } from '../../../src/domain/rules/define-rule';
import { rules } from '../../../src/domain/rules/index';
import { arbitraryPlan } from '../../support/arbitrary-plan';
import { budgetLine, checkInput, measure, planWith } from '../../support/plan-builders';

/** Plans that follow each other: each takes some lists of the one before, and others of its own. */
const versions: fc.Arbitrary<readonly CheckInput[]> = fc
  .array(fc.tuple(arbitraryPlan, fc.array(fc.nat(), { maxLength: 3 }), fc.boolean(), fc.nat(3)), {
    minLength: 2,
    maxLength: 5,
  })
  .map((steps) => {
    const [[first] = [planWith()]] = steps;
    let plan: Plan = first;
    return steps.map(([other, chosen, lacksCodes, damaged]) => {
      for (const at of chosen) plan = withOneChange(plan, other, at);
      const irregular = damagedNumber(plan.measures[damaged]);
      return checkInput(plan, { missing: lacksCodes ? ['codes'] : [], irregular });
    });
  });

/** Excel made a decimal of the number of a measure. */
function damagedNumber(row: Measure | undefined): readonly IrregularCell[] {
  if (row === undefined) return [];
  const at = { kind: 'measure', key: row.key, number: row.number, field: 'number' } as const;
  return [{ at, found: { type: 'number', value: 4.1 } }];
}

/** One list, or one field of one row of a list, as another plan has it. */
function withOneChange(plan: Plan, other: Plan, at: number): Plan {
  const names = Object.keys(plan) as (keyof Plan)[];
  const name = names[at % names.length]!;
  const [mine, theirs] = [plan[name], other[name]];
  if (at % 2 === 0 || !Array.isArray(mine) || !Array.isArray(theirs)) {
    return { ...plan, [name]: theirs };
  }
  const place = mine.length === 0 ? 0 : (at >> 5) % mine.length;
  const [row, otherRow] = [mine[place] as unknown, theirs[0] as unknown];
  if (typeof row !== 'object' || row === null || typeof otherRow !== 'object') return plan;
  const fields = Object.keys(row).filter((field) => field !== 'key');
  const field = fields[at % fields.length] ?? '';
  const changed = { ...row, [field]: (otherRow as Record<string, unknown>)[field] };
  return { ...plan, [name]: mine.with(place, changed) };
}

test('finds after every change what a check of the whole finds', () => {
  fc.assert(
    fc.property(versions, (inputs) => {
      const repeated = new RepeatedCheck(rules);
      for (const input of inputs) expect(repeated.run(input)).toEqual(runCheck(input, rules));
    }),
    { numRuns: 100 },
  );
});

/** The rules, and the names of those that were run. */
function spiedRules(): { readonly spied: readonly Rule[]; readonly ran: string[] } {
  const ran: string[] = [];
  const spied = rules.map((rule) => ({
    ...rule,
    check(...given: Parameters<Rule['check']>) {
      ran.push(rule.meta.id);
      return rule.check(...given);
    },
  }));
  return { spied, ran };
}

const SEE_OTHER = 'Zie maatregel 1.2.';
const RENUMBERED = {
  number: '1.3',
  key: 'm1.1',
  description: 'Omschrijving van maatregel 1.1.',
};

const plan = planWith({
  measures: [measure({ number: '1.1' }), measure({ number: '1.2' })],
  budgetLines: [budgetLine({ measure: '1.1' })],
});

test.each<[string, Plan, readonly string[], readonly string[]]>([
  ['nothing changed', plan, [], rules.map(({ meta }) => meta.id)],
  [
    'a code',
    { ...plan, measures: plan.measures.with(0, measure({ number: '1.1', code: 'X' })) },
    ['code-known'],
    ['reference-exists', 'budget-matches-text', 'number-form', 'minister-known'],
  ],
  [
    'a budget text',
    { ...plan, measures: plan.measures.with(0, measure({ number: '1.1', budgetText: '5 €' })) },
    ['budget-understood', 'budget-matches-text', 'text-spaces'],
    ['code-known', 'number-form', 'minister-known', 'number-gap', 'reference-exists'],
  ],
  [
    'a budget text that refers',
    { ...plan, measures: plan.measures.with(0, measure({ number: '1.1', budgetText: SEE_OTHER })) },
    ['budget-understood', 'reference-exists', 'reference-fits'],
    ['code-known', 'number-form', 'minister-known', 'number-gap'],
  ],
  [
    'a number',
    { ...plan, measures: plan.measures.with(0, measure(RENUMBERED)) },
    ['number-gap', 'number-order', 'budget-line-measure'],
    ['code-known', 'actor-known', 'actor-department', 'minister-known', 'text-spaces'],
  ],
  [
    'a row more',
    { ...plan, measures: [...plan.measures, measure({ number: '1.3' })] },
    ['code-known', 'number-form', 'reference-exists'],
    ['previous-action-status'],
  ],
])('after %s only the rules that look at it run again', (_, next, again, not) => {
  const { spied, ran } = spiedRules();
  const repeated = new RepeatedCheck(spied);
  repeated.run(checkInput(plan));
  ran.length = 0;
  repeated.run(checkInput(next));
  expect(ran).toEqual(expect.arrayContaining([...again]));
  expect(ran.filter((id) => not.includes(id))).toEqual([]);
});
