import { editXlsx } from '../../../src/gateways/xlsx/edit-xlsx';
import { putXlsxSheets } from '../../../src/gateways/xlsx/put-xlsx-sheets';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { tableBand } from '../../../src/workbook/generating/cell-styles';
import { logSheet } from '../../../src/workbook/merging/log-sheet';
import { baseSheet } from '../../../src/workbook/rounds/base-sheet';
import { logTable } from '../../../src/workbook/tables/log-table';
import type { SheetModel } from '../../../src/workbook/workbook-model';
import { describeWithLibreOffice, sheetsInLibreOffice } from '../../support/libreoffice';
import { modelOfPlan } from '../../support/plan-model';
import { smallPlan } from '../../support/small-workbook';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import { packageOf } from './package-of';

const line = { table: 'tblMaatregelen', key: 'm1.1', rounds: '2018-1', content: '|{}|' };

/** One sheet that nobody sees and one that everybody sees. */
function newSheets(name = 'Een & ander'): readonly SheetModel[] {
  const visible = logSheet([]);
  const tables = visible.tables.map((table) => ({ ...table, name: 'tblNieuw' }));
  return [baseSheet([line]), { ...visible, name, tables }];
}

async function planFile(): Promise<Uint8Array> {
  return writeXlsx(modelOfPlan(smallPlan));
}

async function withNewSheets(name?: string): Promise<Uint8Array> {
  const put = unwrap(await putXlsxSheets(await planFile(), { sheets: newSheets(name), tableBand }));
  expect(put.kept).toEqual([]);
  return put.bytes;
}

test('adds sheets behind those that are there, which stay as they were', async () => {
  const before = unwrap(await readXlsx(await planFile()));
  const after = unwrap(await readXlsx(await withNewSheets()));
  const added = snapshotOfModel({ ...modelOfPlan(smallPlan), sheets: newSheets() }).sheets;
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(after.sheets.slice(before.sheets.length)).toEqual(added);
});

test('writes a sheet again that was added before', async () => {
  const sheets = [baseSheet([line, { ...line, key: 'm1.2' }])];
  const put = unwrap(await putXlsxSheets(await withNewSheets(), { sheets, tableBand }));
  const { sheets: all } = unwrap(await readXlsx(put.bytes));
  expect(all.filter(({ name }) => name === 'Basis')).toEqual(
    snapshotOfModel({ ...modelOfPlan(smallPlan), sheets }).sheets,
  );
});

test('puts nothing at all where one sheet cannot be written', async () => {
  const bytes = packageOf({ sheet: '<sheetData/>', styles: '<fonts/>' });
  const put = unwrap(await putXlsxSheets(bytes, { sheets: newSheets(), tableBand }));
  expect(put.bytes).toBe(bytes);
  expect(put.kept).not.toEqual([]);
});

test('a table that rows are added to grows with its filter', async () => {
  const bytes = await planFile();
  const [sheet] = unwrap(await readXlsx(bytes)).sheets.filter(({ name }) => name === 'Budget');
  const [table] = sheet?.tables ?? [];
  if (table === undefined) throw new Error('No table');
  const range = { ...table.range, lastRow: table.range.lastRow + 2 };
  const grown = unwrap(await editXlsx(bytes, [], [{ sheet: 'Budget', table: table.name, range }]));
  const after = unwrap(await readXlsx(grown)).sheets.find(({ name }) => name === 'Budget');
  expect(after?.tables).toEqual([{ ...table, range }]);
  await expect(
    editXlsx(bytes, [], [{ sheet: 'Nergens', table: table.name, range }]),
  ).resolves.toEqual({ ok: false, problem: { code: 'no-such-sheet', sheet: 'Nergens' } });
});

describeWithValidator('according to the validator', () => {
  test('a file with added sheets and a grown table is valid', async () => {
    const bytes = await withNewSheets();
    const sheet = unwrap(await readXlsx(bytes)).sheets.find(({ name }) => name === 'Budget');
    const grown = (sheet?.tables ?? []).map(({ name: table, range }) => ({
      ...{ sheet: 'Budget', table, range: { ...range, lastRow: range.lastRow + 1 } },
    }));
    expect(await validateXlsx(unwrap(await editXlsx(bytes, [], grown)))).toEqual([]);
  });
});

describeWithLibreOffice('in LibreOffice', () => {
  test('an added sheet opens', async () => {
    const sheets = await sheetsInLibreOffice(await withNewSheets('Erbij'));
    expect(sheets.get('Erbij')).toContain(logTable.title);
  });
});
