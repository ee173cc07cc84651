import type {
  CellContentModel,
  CellStyle,
  CellValue,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../src/workbook/workbook-model';

/** Builders of workbooks to write: what a test does not care for has a usual value. */
export function styleWith(parts: Partial<CellStyle> = {}): CellStyle {
  return {
    numberFormat: 'General',
    size: 10,
    bold: false,
    italic: false,
    underline: false,
    color: null,
    fill: null,
    line: null,
    horizontal: 'left',
    indent: 0,
    vertical: 'top',
    wrap: false,
    ...parts,
  };
}

export function sheetWith(parts: Partial<SheetModel> = {}): SheetModel {
  return {
    name: 'Blad',
    visibility: 'visible',
    columns: [],
    cells: [],
    tables: [],
    validations: [],
    marks: [],
    frozen: { rows: 0, columns: 0 },
    print: {
      area: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 3 },
      orientation: 'landscape',
      titleRows: null,
      width: { type: 'one-page' },
    },
    ...parts,
  };
}

export function workbookWith(
  sheets: readonly SheetModel[],
  parts: Partial<WorkbookModel> = {},
): WorkbookModel {
  return {
    title: '',
    created: null,
    customProperties: {},
    names: [],
    tableBand: null,
    sheets,
    ...parts,
  };
}

export function tableWith(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  parts: Partial<TableModel> = {},
): TableModel {
  return {
    name: 'tblProef',
    row: 0,
    column: 0,
    columns: headers.map((header) => ({
      header,
      headerStyle: styleWith({ bold: true }),
      style: styleWith(),
    })),
    rows: rows.map((row) => row.map(value)),
    ...parts,
  };
}

export function value(value: CellValue): CellContentModel {
  return { type: 'value', value };
}
