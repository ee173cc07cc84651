import { moneySharings } from '../../src/domain/plan/money-sharing';
import { summarise } from '../../src/domain/summary/summarise';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import { readPlanWorkbook, type PlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { StructureProblem } from '../../src/workbook/structure-problem';
import {
  damage,
  number,
  removeSheet,
  renameSheet,
  setCell,
  text,
  type Damage,
} from '../support/damage-workbook';
import { smallPlan } from '../support/small-workbook';
import { snapshotOfModel } from '../support/snapshot-of-model';
import { unwrap } from '../support/unwrap';

/** The workbook of a plan with the sheets of figures, after what happened to it. */
function read(
  sharing: (typeof moneySharings)[number],
  ...damages: readonly Damage[]
): PlanWorkbook {
  const plan = { ...smallPlan, sharing };
  const stamp = { date: '2018-03-01', version: '1.2.3' };
  const made = workbookOfPlan(plan, { stamp, report: null, summary: summarise(plan) });
  return unwrap(readPlanWorkbook(damage(snapshotOfModel(unwrap(made)), ...damages)));
}

function problems({ structure }: PlanWorkbook): readonly StructureProblem[] {
  return structure.filter(({ code }) => code === 'figures-differ');
}

const budget = (value: number) => setCell('tblBudget', 1, 'Bedrag (EUR)', number(value));
const figure = (value: number) => setCell('tblGedeeldGeld', 0, 'Gelijk (€)', number(value));

test.each(moneySharings)('nothing differs in a workbook that was just made: %s', (sharing) => {
  const workbook = read(sharing);
  expect(problems(workbook)).toEqual([]);
  expect(workbook.plan.sharing).toBe(sharing);
});

test('an amount that was changed since is not in the figures', () => {
  expect(problems(read('full', budget(30_000.01)))).toEqual([
    {
      ...{ code: 'figures-differ', sheet: 'Overzicht', cell: expect.stringMatching(/^C\d+$/) },
      ...{ shown: 42_500.5, amount: 42_500.51 },
    },
  ]);
});

test('a figure that someone typed is not the money of the plan', () => {
  expect(problems(read('equal', figure(1)))).toHaveLength(1);
});

test.each([
  ['the sheet has another name', renameSheet('Overzicht', 'Cijfers 2018'), 1],
  ['the sheet is gone', removeSheet('Overzicht'), 0],
  ['a figure is text', setCell('tblGedeeldGeld', 0, 'Gelijk (€)', text('veel')), 1],
  ['a figure is larger than any amount', figure(1e300), 1],
] as const)('%s', (_name, change, count) => {
  expect(problems(read('equal', change, budget(1)))).toHaveLength(count);
});

test.each([
  ['volledig bij elke minister', 'full'],
  ['Volledig', 'full'],
  ['coordinating', 'coordinating'],
  ['gelijk verdeeld', 'equal'],
  ['zoals vorig jaar', null],
])('the choice “%s” on Lijsten is read as %s', (typed, sharing) => {
  const { plan } = read('equal', setCell('tblPlan', 0, 'Gedeeld geld', text(typed)));
  expect(plan.sharing).toBe(sharing);
});
