import { toModel } from '../../../local-excel/files/to-model';
import type { LocalExcel } from '../../../local-excel/local-excel';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import type {
  CellContentModel,
  CellStyle,
  ColumnModel,
  SheetModel,
  ThemeColor,
  WorkbookModel,
} from '../../../src/workbook/workbook-model';
import { completeWorkbook } from '../../support/complete-workbook';
import { unwrap } from '../../support/unwrap';
import { exampleModel, withoutLongTable } from './example-model';
import { openFor, OWN_SHEET } from './open-with-model';

describe.each<[string, () => Promise<WorkbookModel>]>([
  ['of the example plan', exampleModel],
  ['of one of everything', () => Promise.resolve(completeWorkbook)],
])('a workbook %s, added in Excel', (_name, load) => {
  let model: WorkbookModel;
  let excel: LocalExcel;

  beforeEach(async () => {
    model = await load();
    excel = openFor(model);
    unwrap(await openOfficeWorkbook().addSheets(model));
  });

  test('has the tables, dropdowns, marks, formats, widths, frozen panes and print set-up of the model', () => {
    const made = toModel(excel.workbook, paletteOf(model));
    const added = made.sheets.filter(({ name }) => name !== OWN_SHEET);
    expect(added.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    for (const [index, sheet] of model.sheets.entries())
      expect(comparable(added[index]!)).toEqual(comparable(sheet));
    expect(made.names).toEqual(model.names);
    expect(made.title).toBe(model.title);
    expect(made.customProperties).toEqual(model.customProperties);
  });

  test('reads as the file that the .xlsx gateway writes', async () => {
    const file = unwrap(await readXlsx(await writeXlsx(model)));
    const read = unwrap(await openOfficeWorkbook().read());
    expect({
      ...read,
      sheets: read.sheets.filter(({ name }) => name !== OWN_SHEET),
    }).toEqual({ ...file, sheets: withoutLongTable(file.sheets) });
  });

  test('prints on A4, and its rows follow their texts', () => {
    for (const { name, pageLayout, rows } of excel.workbook.sheets) {
      if (name === OWN_SHEET) continue;
      expect(pageLayout.settings.paperSize).toBe('A4');
      expect([...rows.values()].every(({ height }) => height === null)).toBe(true);
    }
  });
});

test("leaves the user's own sheet, title and properties alone", async () => {
  const model = await exampleModel();
  const excel = openFor(model);
  const own = excel.workbook.sheets[0]!;
  excel.workbook.properties.title = 'Eigen titel';
  excel.workbook.customProperties.push({ key: 'Eigen', value: 3 });
  const before = structuredClone(own);
  unwrap(await openOfficeWorkbook().addSheets(model));
  expect(excel.workbook.sheets[0]).toEqual(before);
  expect(excel.workbook.properties.title).toBe('Eigen titel');
  expect(excel.workbook.customProperties[0]).toEqual({ key: 'Eigen', value: 3 });
});

function paletteOf(model: WorkbookModel): readonly ThemeColor[] {
  const colours = new Map<string, ThemeColor>();
  for (const style of model.sheets.flatMap(stylesOf)) {
    for (const colour of [style.color, style.fill, style.line])
      if (colour !== null) colours.set(colour.hex, colour);
  }
  return [...colours.values()];
}

function stylesOf({ cells, columns, tables }: SheetModel): readonly CellStyle[] {
  return [
    ...cells.map(({ style }) => style),
    ...columns.flatMap(({ style }) => (style === null ? [] : [style])),
    ...tables.flatMap((table) =>
      table.columns.flatMap(({ style, headerStyle }) => [style, headerStyle]),
    ),
  ];
}

/** The sheet without what nothing can be told of: the looks of blank cells, and heights. */
function comparable(sheet: SheetModel): unknown {
  const { columns, cells, tables } = sheet;
  return {
    ...{ ...sheet, rowHeights: null },
    columns: withoutUsual(columns).map(({ width, hidden, style }) => ({
      width: Math.round(width * 1e6) / 1e6,
      hidden,
      style: style === null ? null : inkGiven(style),
    })),
    cells: cells
      .filter(({ content }) => !isBlank(content))
      .map((cell) => ({
        ...cell,
        content: withoutResult(cell.content),
        style: inkGiven(cell.style),
      }))
      .toSorted((a, b) => a.row - b.row || a.column - b.column),
    tables: tables.map((table) => ({
      // Office.js knows no alternative text of tables.
      ...{ ...table, description: null },
      columns: table.columns.map(({ header, style, headerStyle }) => ({
        header,
        style: inkGiven(style),
        headerStyle: inkGiven(headerStyle),
      })),
      rows: table.rows.map((row) =>
        row.map((content) =>
          isBlank(content) ? { type: 'value', value: null } : withoutResult(content),
        ),
      ),
    })),
    validations: new Set(sheet.validations),
  };
}

function isBlank(content: CellContentModel): boolean {
  return content.type === 'value' && (content.value === null || content.value === '');
}

/** What a formula gives is compared where the cells are read. */
function withoutResult(content: CellContentModel): CellContentModel {
  return content.type === 'formula' ? { ...content, result: null } : content;
}

/** A text without a colour of its own has the usual ink. */
function inkGiven(style: CellStyle): CellStyle {
  return style.color === null ? { ...style, color: { theme: 1, tint: 0, hex: '#000000' } } : style;
}

/** Columns at the end that were never set say nothing. */
function withoutUsual(columns: readonly ColumnModel[]): readonly ColumnModel[] {
  const last = columns.findLastIndex(
    ({ width, hidden, style }) => width !== 8.43 || hidden || style !== null,
  );
  return columns.slice(0, last + 1);
}
