import { openFile } from '../../../local-excel/browser/open-file';
import { toModel } from '../../../local-excel/files/to-model';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { palette } from '../../../src/workbook/generating/cell-styles';
import type { SheetModel } from '../../../src/workbook/workbook-model';
import { unwrap } from '../../support/unwrap';
import { exampleModel } from './example-model';
import { openFor, OWN_SHEET } from './open-with-model';

jest.setTimeout(60_000);

let inExcel: readonly SheetModel[];
let inFile: readonly SheetModel[];

beforeAll(async () => {
  const model = await exampleModel();
  const excel = openFor(model);
  unwrap(await openOfficeWorkbook().addSheets(model));
  const made = toModel(excel.workbook, palette).sheets;
  inExcel = made.filter(({ name }) => name !== OWN_SHEET);
  const opened = unwrap(await openFile(await writeXlsx(model), 'plan.xlsx', palette));
  inFile = toModel(opened, palette).sheets;
});

// What the two gateways make of one model, opened in the same Excel.
test.each([
  'name',
  'visibility',
  'columns',
  'cells',
  'tables',
  'validations',
  'marks',
  'frozen',
  'print',
] as const satisfies readonly (keyof SheetModel)[])(
  'the workbook written in Excel and the file have the same %s',
  (part) => {
    expect(inExcel).toHaveLength(inFile.length);
    for (const [index, sheet] of inExcel.entries()) {
      const file = inFile[index]!;
      expect([sheet.name, known(sheet)[part]]).toEqual([file.name, known(file)[part]]);
    }
  },
);

/** Without what the reader of files does not tell: looks of blank cells and columns, prompts without a rule. */
function known(sheet: SheetModel) {
  const last = sheet.columns.findLastIndex(({ width }) => Math.abs(width - 8.43) > 0.01);
  return {
    ...sheet,
    columns: sheet.columns
      .slice(0, last + 1)
      .map(({ width, hidden }) => ({ width: Math.round(width * 100) / 100, hidden })),
    cells: sheet.cells
      .filter(({ content }) => content.type !== 'value' || content.value !== null)
      .map(({ content, ...cell }) => ({ ...cell, content: { ...content, result: null } }))
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    tables: sheet.tables.map((table) => ({
      ...{ ...table, description: null },
      rows: table.rows.map((row) => row.map((content) => ({ ...content, result: null }))),
    })),
    validations: new Set(
      sheet.validations
        .filter(({ rule }) => rule.type !== 'any')
        .map((validation) => JSON.stringify(validation)),
    ),
  };
}
