import { withRound, type SentRow } from '../../../src/workbook/rounds/base-lines';
import { baseSheet, readBaseLines } from '../../../src/workbook/rounds/base-sheet';
import { modelOfPlan } from '../../support/plan-model';
import { smallPlan, smallWorkbook } from '../../support/small-workbook';
import { snapshotOfModel } from '../../support/snapshot-of-model';

const rows: readonly SentRow[] = [
  { table: 'tblMaatregelen', key: 'm5.10', cells: { number: '5.10', description: '=1+1\n ' } },
  { table: 'tblBudget', key: 'b5.10-1', cells: { amount: 12_500.5, note: 'x'.repeat(70_000) } },
];

test('what a round sent is read back from the sheet', () => {
  const lines = withRound([], '2018-1', rows);
  const model = modelOfPlan(smallPlan);
  const sheet = baseSheet(lines);
  const workbook = snapshotOfModel({ ...model, sheets: [...model.sheets, sheet] });
  expect(sheet.visibility).toBe('very-hidden');
  expect(readBaseLines(workbook)).toEqual(lines);
});

test('a workbook of which nothing was sent has no base', () => {
  expect(readBaseLines(smallWorkbook())).toEqual([]);
});
