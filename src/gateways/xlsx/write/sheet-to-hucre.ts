import type {
  Cell,
  CellStyle as HucreStyle,
  CellValue,
  TableDefinition,
  WriteSheet,
} from 'hucre/xlsx';
import { rangeName } from '../../../workbook/cell-name';
import type {
  CellRange,
  CellStyle,
  SheetModel,
  TableModel,
} from '../../../workbook/workbook-model';
import { encodeCharacters } from '../xml/xml-text';
import { cell } from './cell-to-hucre';
import { addTableCells, key } from './table-cells';
import { textRanges } from './text-ranges';
import { pageSetup } from './print-to-hucre';
import { conditionalRules, dataValidation } from './rules-to-hucre';
import { cellStyle } from './style-to-hucre';

/** The sheet as hucre takes it; `finishSheet` moves the styles of columns from `styleRow` to where they belong. */
export interface SheetToWrite {
  readonly sheet: WriteSheet;
  /**
   * A row below all others with a blank cell for every column that has a style: hucre writes no
   * styles of columns, so they are taken from here. `null` when no column has one.
   */
  readonly styleRow: number | null;
  /** The rows of tables; `finishSheet` gives their cells the styles of the first. */
  readonly tableBodies: readonly CellRange[];
  /** Where numbers are kept as text on purpose. */
  readonly textRanges: readonly string[];
}

export function sheetToWrite(model: SheetModel): SheetToWrite {
  const styleOf = oncePerStyle();
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, column, content, style } of model.cells)
    cells.set(key(row, column), cell(content, styleOf(style)));
  const values: CellValue[][] = [];
  for (const table of model.tables) addTableCells({ values, cells }, table, model.columns, styleOf);
  const styleRow = model.columns.some(({ style }) => style !== null) ? rowsUsed(model) : null;
  for (const [column, { style }] of model.columns.entries()) {
    if (styleRow !== null && style !== null)
      cells.set(key(styleRow, column), { style: styleOf(style) });
  }
  const { rows, columns } = model.frozen;
  return {
    styleRow,
    tableBodies: model.tables.map(bodyOf),
    textRanges: textRanges(model),
    sheet: {
      name: model.name,
      ...(model.visibility === 'hidden' ? { hidden: true } : {}),
      ...(model.visibility === 'very-hidden' ? { veryHidden: true } : {}),
      columns: model.columns.map(({ width, hidden }) => ({ width, hidden })),
      rowDefs: new Map(
        (model.rowHeights ?? []).map(({ row, points }) => [row, { height: points }]),
      ),
      rows: values,
      cells,
      tables: model.tables.map(tableDefinition),
      dataValidations: model.validations.map(dataValidation),
      conditionalRules: conditionalRules(model.marks),
      ...(model.isProtected === true ? { protection: PROTECTION } : {}),
      ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
      ...pageSetup(model),
    },
  };
}

/** What stays free on a protected sheet; all else is refused in cells that are locked. */
const PROTECTION: NonNullable<WriteSheet['protection']> = {
  ...{ sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
};

/** A style is put in hucre's words once, however many cells share it. */
function oncePerStyle(): (style: CellStyle) => HucreStyle {
  const known = new Map<CellStyle, HucreStyle>();
  return (style) => {
    const found = known.get(style) ?? cellStyle(style);
    known.set(style, found);
    return found;
  };
}

function bodyOf({ row, rows, column, columns }: TableModel): CellRange {
  return {
    firstRow: row + 1,
    firstColumn: column,
    lastRow: row + rows.length,
    lastColumn: column + columns.length - 1,
  };
}

function tableDefinition(table: TableModel): TableDefinition {
  return {
    name: table.name,
    range: rangeName({
      firstRow: table.row,
      firstColumn: table.column,
      lastRow: table.row + table.rows.length,
      lastColumn: table.column + table.columns.length - 1,
    }),
    // A line break in a header is written out in the list of columns (as Excel itself does).
    columns: table.columns.map(({ header }) => ({
      name: encodeCharacters(header).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_'),
    })),
  };
}

/** How many rows the sheet takes, from the top. */
function rowsUsed({ cells, tables, rowHeights = [] }: SheetModel): number {
  let rows = 0;
  for (const { row } of rowHeights) rows = Math.max(rows, row + 1);
  for (const { row } of cells) rows = Math.max(rows, row + 1);
  for (const table of tables) rows = Math.max(rows, table.row + 1 + table.rows.length);
  return rows;
}
