import { mergeWorkbooks } from '../../../src/workbook/merging/merge-workbooks';
import { returnedRows } from '../../../src/workbook/merging/returned-rows';
import { readPlanWorkbook } from '../../../src/workbook/read-plan-workbook';
import { readSentRounds } from '../../../src/workbook/rounds/sent-rounds';
import type { CellRange } from '../../../src/workbook/workbook-model';
import {
  convertToRange,
  copyRowBelow,
  damage,
  date,
  deleteColumn,
  error,
  formula,
  hideRows,
  insertRows,
  mergeDown,
  number,
  removeSheet,
  renameColumn,
  renameSheet,
  renameTable,
  reverseColumns,
  reverseRows,
  setCell,
  text,
  type Damage,
} from '../../support/damage-workbook';
import { roundPlan } from '../../support/round-plan';
import { sendRound } from '../../support/sent-round';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';

const round = sendRound(roundPlan);
const main = snapshotOfModel(round.main);
const sent = unwrap(readSentRounds(main, round.plan));

/** What comes of the workbook of OV after all that happened to it, in short. */
function merge(...damages: readonly Damage[]) {
  const model = round.departments.get('OV');
  if (model === undefined) throw new Error('OV got nothing');
  const rows = returnedRows(damage(snapshotOfModel(model), ...damages), round.plan.numbering);
  const file = { department: 'OV', file: 'OV.xlsx', rows, sent: sent.departments.get('OV') ?? [] };
  const { plan } = unwrap(readPlanWorkbook(main));
  const options = { isStrict: false, usedKeys: sent.keys };
  const results = mergeWorkbooks(main, plan, [file], options).map(({ result }) => result);
  return {
    applied: results.flatMap(({ applied }) => applied.map(({ kind }) => kind)),
    conflicts: results.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)),
    ignored: results.flatMap(({ ignored }) => ignored.map(({ why }) => why)),
  };
}

const nothing = { applied: [], conflicts: [], ignored: [] };

/** Merges a range of a sheet; what it covers stays in the snapshot, as some programs leave it. */
function mergeRange(sheet: string, range: CellRange): Damage {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.name === sheet ? { ...each, merges: [...each.merges, range] } : each,
    ),
  });
}

const wholeSheet = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
const status = (value: Parameters<typeof setCell>[3]): Damage =>
  setCell('tblVoortgang', 0, 'Status', value);

test.each<[string, readonly Damage[]]>([
  ['sorted rows', [reverseRows('tblMaatregelen'), reverseRows('tblVoortgang')]],
  ['columns in another order', [reverseColumns('tblBudget')]],
  ['a renamed sheet', [renameSheet('Voortgang', 'Antwoord')]],
  ['a renamed table', [renameTable('tblVoortgang', 'Tabel7')]],
  ['a renamed header', [renameColumn('tblVoortgang', 'Stand van zaken', 'State of play')]],
  ['a table that became plain cells', [convertToRange('tblBudget')]],
  ['blank rows', [insertRows('tblBudget', 1, 2)]],
  ['hidden rows', [hideRows('tblVoortgang', 0)]],
  ['keys that are gone', [deleteColumn('tblMaatregelen', 'Sleutel')]],
  ['an amount as text', [setCell('tblBudget', 0, 'Bedrag (EUR)', text('12.500,50'))]],
  [
    'quotes, dashes and blanks',
    [setCell('tblBudget', 1, 'Toelichting', text(' voor  drie steden '))],
  ],
])('%s change nothing', (_, damages) => {
  expect(merge(...damages)).toEqual(nothing);
});

test.each<[string, readonly Damage[], Partial<ReturnType<typeof merge>>]>([
  [
    'a number that became a decimal is repaired',
    [setCell('tblMaatregelen', 1, 'Nr', number(5.1))],
    { ignored: ['repaired'] },
  ],
  [
    'a number that became a date is repaired',
    [setCell('tblMaatregelen', 0, 'Nr', date('2026-04-03'))],
    { ignored: ['repaired'] },
  ],
  [
    'a formula is not taken over',
    [status(formula('1+1', number(2)))],
    { conflicts: ['damaged-by-excel'] },
  ],
  ['an error value is not taken over', [status(error())], { conflicts: ['damaged-by-excel'] }],
  [
    'a text that no cell can hold is not taken over',
    [setCell('tblVoortgang', 0, 'Stand van zaken', text('x'.repeat(32_768)))],
    { conflicts: ['damaged-by-excel'] },
  ],
  [
    'a text like a formula is taken over as text',
    [setCell('tblVoortgang', 0, 'Stand van zaken', text('=HYPERLINK("x")'))],
    { applied: ['changed'] },
  ],
  [
    'a name of JavaScript is a text as any other',
    [status(text('__proto__'))],
    { applied: ['changed'] },
  ],
  [
    'a deleted column says nothing',
    [deleteColumn('tblVoortgang', 'Status')],
    { ignored: ['column-gone'] },
  ],
  ['a deleted sheet says nothing', [removeSheet('Budget')], { ignored: ['table-gone'] }],
  [
    'a field that may only be read is not taken over',
    [setCell('tblMaatregelen', 0, 'Code', text('N'))],
    { conflicts: ['fixed-field'] },
  ],
  [
    'an amount with a zero too many is asked',
    [setCell('tblBudget', 0, 'Bedrag (EUR)', number(125_005))],
    { conflicts: ['large-change'] },
  ],
  ['a copied row is a new one', [copyRowBelow('tblBudget', 0)], { applied: ['added'] }],
])('%s', (_, damages, expected) => {
  expect(merge(...damages)).toEqual({ ...nothing, ...expected });
});

test('cells that are merged away were not emptied', () => {
  const { applied, conflicts } = merge(mergeDown('tblMaatregelen', 0, 'Omschrijving', 2));
  expect(applied).toEqual([]);
  expect(conflicts).toEqual(['damaged-by-excel']);
});

test('nothing is taken over of a sheet that is one merged cell', () => {
  expect(merge(mergeRange('Budget', wholeSheet)).applied).toEqual([]);
});
