import type { MergePolicy } from '../../../src/domain/merge/merge-policy';
import type { MergeResult } from '../../../src/domain/merge/merge-result';
import type { KeyedRow } from '../../../src/domain/merge/merge-row';
import { mergeTable } from '../../../src/domain/merge/merge-table';
import type { Plan } from '../../../src/domain/plan/plan';
import { columnsOf } from '../../../src/workbook/describe-table';
import { mergeEdits } from '../../../src/workbook/merging/merge-edits';
import { mergeRows } from '../../../src/workbook/merging/merge-rows';
import { firstRowBelow, readTables } from '../../../src/workbook/reading/read-tables';
import type { ReadTable } from '../../../src/workbook/reading/read-table';
import { readPlanWorkbook } from '../../../src/workbook/read-plan-workbook';
import { planTables } from '../../../src/workbook/tables/plan-tables';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook-snapshot';
import {
  copyRowBelow,
  date,
  deleteColumn,
  error,
  number,
  renameColumn,
  renameSheet,
  reverseColumns,
  reverseRows,
  setCell,
  text,
  type Damage,
} from '../../support/damage-workbook';
import { openFakeWorkbook } from '../../support/fake-open-workbook';
import { smallPlan, smallWorkbook } from '../../support/small-workbook';
import { unwrap } from '../../support/unwrap';

type Merged = 'measures' | 'budgetLines';

/** Every column for itself, all of them open. */
function policyOf(name: Merged): MergePolicy {
  return {
    groups: columnsOf(planTables[name])
      .filter(({ column }) => column.form.type !== 'key')
      .map(({ field }) => ({ fields: [field], isFixed: false })),
    ...{ mayAddRows: true, mayRemoveRows: true, hasUniqueNames: name === 'measures' },
    ...{ isOwn: () => true, isLargeChange: () => false },
  };
}

function tableOf(snapshot: WorkbookSnapshot, name: Merged): ReadTable {
  const table = readTables(snapshot).get(name);
  if (table === undefined) throw new Error(`No ${name}`);
  return table;
}

function keyedRows(snapshot: WorkbookSnapshot, name: Merged): readonly KeyedRow[] {
  return mergeRows(tableOf(snapshot, name), smallPlan.numbering).map((row) => {
    if (row.key === null) throw new Error('Every row that was generated has its key');
    return { ...row, key: row.key };
  });
}

/** What came back is merged into the small workbook as it is now; the plan that is in it then. */
async function merge(
  name: Merged,
  theirs: readonly Damage[],
  ours: readonly Damage[] = [],
): Promise<{ readonly result: MergeResult; readonly plan: Plan }> {
  const workbook = openFakeWorkbook(smallWorkbook(...ours));
  const returned = tableOf(smallWorkbook(...theirs), name);
  const result = mergeTable(
    keyedRows(workbook.snapshot, name),
    [
      {
        department: 'OV',
        base: keyedRows(smallWorkbook(), name),
        rows: mergeRows(returned, smallPlan.numbering),
      },
    ],
    policyOf(name),
  );
  const main = tableOf(workbook.snapshot, name);
  const { edits, grown } = mergeEdits(main, result, firstRowBelow(main.found, []));
  unwrap(await workbook.change(edits, grown === null ? [] : [grown]));
  return { result, plan: unwrap(readPlanWorkbook(workbook.snapshot)).plan };
}

test.each<[string, Merged, readonly Damage[]]>([
  ['nothing', 'measures', []],
  ['sorted rows', 'measures', [reverseRows('tblMaatregelen')]],
  ['columns in another order', 'measures', [reverseColumns('tblMaatregelen')]],
  ['a sheet with another name', 'budgetLines', [renameSheet('Budget', 'Centen')]],
  ['another spelling of a header', 'budgetLines', [renameColumn('tblBudget', 'Van', 'Begin')]],
  ['a column that was deleted', 'measures', [deleteColumn('tblMaatregelen', 'Initiatieven')]],
  ['keys that were deleted', 'measures', [deleteColumn('tblMaatregelen', 'Sleutel')]],
  [
    'blanks, ends of lines, quotes',
    'measures',
    [
      setCell(
        'tblMaatregelen',
        0,
        'Initiatieven',
        text(' Een website\r\nEen  brochure, in drie talen'),
      ),
    ],
  ],
  [
    'an amount as text',
    'budgetLines',
    [setCell('tblBudget', 1, 'Bedrag (EUR)', text('30.000,00'))],
  ],
])('%s is no change', async (_, name, theirs) => {
  const { result, plan } = await merge(name, theirs);
  expect(result).toEqual({ applied: [], conflicts: [], ignored: [] });
  expect(plan).toEqual(unwrap(readPlanWorkbook(smallWorkbook())).plan);
});

test.each([
  ['a decimal', number(5.1)],
  ['a date', date('2026-10-05')],
])('a number that became %s is repaired in silence, and told', async (_, damaged) => {
  const { result, plan } = await merge('measures', [setCell('tblMaatregelen', 2, 'Nr', damaged)]);
  expect(result).toMatchObject({ applied: [], conflicts: [] });
  expect(result.ignored).toMatchObject([{ why: 'repaired', key: 'm5.10', field: 'number' }]);
  expect(plan.measures.map((measure) => measure.number)).toEqual(['3.4', '5.1', '5.10']);
});

test('an error value is never taken over', async () => {
  const { result } = await merge('measures', [setCell('tblMaatregelen', 0, 'Code', error())]);
  expect(result.applied).toEqual([]);
  expect(result.conflicts).toMatchObject([
    { kind: 'damaged-by-excel', cells: [{ field: 'code', theirs: { shown: '#N/A' } }] },
  ]);
});

test('what was typed is written as it was typed', async () => {
  const typed = 'Een “website”, in 3 talen';
  const { plan } = await merge('measures', [
    setCell('tblMaatregelen', 0, 'Omschrijving', text(typed)),
  ]);
  expect(plan.measures[0]?.description).toBe(typed);
});

test('a change of theirs and one of ours in one row are both there', async () => {
  const { plan } = await merge(
    'budgetLines',
    [setCell('tblBudget', 1, 'Bedrag (EUR)', text('1.000,00'))],
    [setCell('tblBudget', 1, 'Fonds', text('ESF'))],
  );
  expect(plan.budgetLines[1]).toMatchObject({ amount: 100_000, fund: 'ESF' });
});

test('a row that was added and one that was taken away', async () => {
  const { result, plan } = await merge('budgetLines', [
    copyRowBelow('tblBudget', 1),
    setCell('tblBudget', 3, 'Bedrag (EUR)', number(750)),
    ...columnsOf(planTables.budgetLines).map(({ column }) =>
      setCell('tblBudget', 0, column.header, null),
    ),
  ]);
  expect(result.conflicts).toEqual([]);
  expect(plan.budgetLines.map(({ measure, amount }) => [measure, amount])).toEqual([
    ['5.10', 3_000_000],
    ['5.10', null],
    ['5.10', 75_000],
  ]);
});
