import { openFile } from '../../local-excel/browser/open-file';
import { saveFile } from '../../local-excel/browser/save-file';
import { toModel } from '../../local-excel/files/to-model';
import { importDocument } from '../../src/application/import-document';
import { readDocument } from '../../src/gateways/document/read-document';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { wordsOf } from '../../src/i18n/words';
import { palette } from '../../src/workbook/generating/cell-styles';
import type { SheetModel, WorkbookModel } from '../../src/workbook/workbook-model';
import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project';
import { unwrap } from '../support/unwrap';

jest.setTimeout(60_000);

let written: WorkbookModel;
let again: WorkbookModel;

beforeAll(async () => {
  const name = 'voorbeeldplan.html';
  const bytes = new Uint8Array(readFileSync(projectPath('assets', name)));
  const document = unwrap(await readDocument(name, bytes));
  const stamp = { date: '2026-11-24', version: '0.1.0' };
  written = unwrap(importDocument(document, wordsOf('nl'), stamp)).model;
  const workbook = unwrap(await openFile(await writeXlsx(written), 'plan.xlsx', palette));
  again = toModel(workbook, palette);
});

describe('a workbook of the product, opened from its file', () => {
  test('has the same sheets, names and title', () => {
    const named = ({ sheets, names, title }: WorkbookModel) => ({
      sheets: sheets.map(({ name, visibility }) => ({ name, visibility })),
      names,
      title,
    });
    expect(named(again)).toEqual(named(written));
  });

  test.each([
    'tables',
    'cells',
    'validations',
    'marks',
    'frozen',
    'print',
  ] as const satisfies readonly (keyof SheetModel)[])('has the same %s', (part) => {
    for (const [index, sheet] of written.sheets.entries()) {
      expect({ sheet: sheet.name, of: known(again.sheets[index]!)[part] }).toEqual({
        sheet: sheet.name,
        of: known(sheet)[part],
      });
    }
  });

  test('has columns of the same width, hidden where they were', () => {
    const sizes = ({ columns }: SheetModel) =>
      columns.map(({ width, hidden }) => ({ width: Math.round(width * 100) / 100, hidden }));
    for (const [index, sheet] of written.sheets.entries()) {
      const found = sizes(again.sheets[index]!);
      const last = Math.max(
        ...sheet.cells.map(({ column }) => column),
        ...sheet.tables.map(({ column, columns }) => column + columns.length - 1),
      );
      // Beyond the last cell there may be more that the model has a width for, such as of a PivotTable.
      expect(found.length).toBeGreaterThan(last);
      expect(found.slice(0, sheet.columns.length)).toEqual(sizes(sheet).slice(0, found.length));
    }
  });

  test('keeps what is typed below a table as text where its columns do', async () => {
    const workbook = unwrap(await openFile(await writeXlsx(written), 'plan.xlsx', palette));
    const sheet = workbook.sheets.find(({ name }) => name === 'Maatregelen');
    expect(sheet?.columns.get(0)?.format?.numberFormat).toBe('@');
  });
});

test('what cannot be saved is told, and the rest is saved', async () => {
  const workbook = unwrap(await openFile(await writeXlsx(written), 'plan.xlsx', palette));
  workbook.sheets[1]!.merges.push({ top: 90, left: 0, bottom: 90, right: 2 });
  const { bytes, leftOut } = await saveFile(workbook, palette);
  expect(leftOut).toEqual(['Maatregelen: merged cells']);
  const reopened = unwrap(await openFile(bytes, 'plan.xlsx', palette));
  expect(reopened.sheets.map(({ name }) => name)).toEqual(written.sheets.map(({ name }) => name));
});

test('bytes that are no workbook are a problem', async () => {
  const opened = await openFile(new TextEncoder().encode('geen werkmap'), 'foto.xlsx', palette);
  expect(opened).toMatchObject({ ok: false });
});

/** In the order of reading, without what is known to be lost: blank cells with a look, prompts without a rule, and what tables are to who cannot see them. */
function known(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    cells: sheet.cells
      .filter(({ content }) => content.type !== 'value' || content.value !== null)
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    tables: sheet.tables.map(({ name, row, column, columns, rows }) => ({
      ...{ name, row, column, columns, rows },
    })),
    validations: sheet.validations.filter(({ rule }) => rule.type !== 'any'),
  };
}
