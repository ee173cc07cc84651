import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/workbook-model';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { exampleModel } from './example-model';
import { openFor, OWN_SHEET } from './open-with-model';

/** The sheet with the rows of its first table cut to so many, or repeated. */
function withRows(sheet: SheetModel, count: number): SheetModel {
  return {
    ...sheet,
    tables: sheet.tables.map((table, index) =>
      index > 0
        ? table
        : {
            ...table,
            rows: Array.from(
              { length: count },
              (_row, row) => table.rows[row % table.rows.length]!,
            ),
          },
    ),
  };
}

function generated({ sheets }: WorkbookModel): SheetModel {
  return sheets.find(({ name }) => name === 'Controle')!;
}

test.each([1, 200])('a generated sheet is written again, with %d rows', async (count) => {
  const model = await exampleModel();
  const newer = withRows(generated(model), count);
  const excel = openFor({ ...model, sheets: [...model.sheets, newer] });
  const workbook = openOfficeWorkbook();
  unwrap(await workbook.addSheets(model));
  const former = excel.workbook.sheets.find(({ name }) => name === newer.name)!;
  const formerTables = former.tables.map(({ id }) => id);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(newer.name).getRange('Z3').values = [['eigen notitie']];
    worksheets.getItem(OWN_SHEET).getRange('A1').formulas = [
      [`=ROWS(${newer.tables[0]!.name}[Wat])`],
    ];
    await context.sync();
  });
  unwrap(await workbook.putSheets({ sheets: [newer], names: model.names, pivots: null }));

  const read = unwrap(await workbook.read());
  const [expected] = snapshotOfModel({ ...model, sheets: [newer] }).sheets;
  const sheet = read.sheets.find(({ name }) => name === newer.name)!;
  expect(sheet.tables).toEqual(expected!.tables);
  const rows = sheet.rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, 25) }));
  const texts = rows.map(({ row, cells }) => [row, cells.findLast((cell) => cell !== null)]);
  expect(texts).toEqual(
    expected!.rows.map(({ row, cells }) => [row, cells.findLast((cell) => cell !== null)]),
  );
  // The sheet and its tables are still the same ones, and what refers to them is not touched.
  const now = excel.workbook.sheets.find(({ name }) => name === newer.name)!;
  expect([now.id, now.tables.map(({ id }) => id)]).toEqual([former.id, formerTables]);
  expect(now.rows.get(2)?.cells.get(25)?.value).toBe('eigen notitie');
  expect(excel.workbook.sheets[0]!.rows.get(0)!.cells.get(0)!.formula).toContain('[Wat]');
  // Dropdowns and marks are those of the newer rows and of no others.
  expect(now.validations).toHaveLength(newer.validations.length);
  expect(now.conditionalFormats).toHaveLength(newer.marks.length);
});

test('all else stays as it is', async () => {
  const model = await exampleModel();
  const excel = openFor(model);
  const workbook = openOfficeWorkbook();
  unwrap(await workbook.addSheets(model));
  const others = excel.workbook.sheets.filter(({ name }) => name !== 'Controle');
  const before = structuredClone(others);
  unwrap(
    await workbook.putSheets({
      sheets: [withRows(generated(model), 3)],
      names: model.names,
      pivots: null,
    }),
  );
  expect(excel.workbook.sheets.filter(({ name }) => name !== 'Controle')).toEqual(before);
  expect(
    excel.workbook.names.map(({ name, formula }) => ({ name, formula: formula.slice(1) })),
  ).toEqual(model.names);
});
