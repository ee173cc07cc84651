import { cellAt, blankContent, valueContent } from '../generating/cell-content';
import { openNoteStyle, openStyle, readOnlyNoteStyle } from '../generating/cell-styles';
import { HEADER_ROW } from '../generating/sheet-parts';
import { columnsOf, type AnyTable } from '../describe-table';
import type {
  CellModel,
  CellRange,
  ColumnModel,
  SheetModel,
  TableColumnModel,
} from '../workbook-model';
import { isOpenField, type RoundTable } from './round-tables';

/** What stands above the columns that a department fills in, and above those that it cannot change. */
export const OPEN_NOTE = 'In te vullen';
export const READ_ONLY_NOTE = 'Alleen lezen';

/** Rows below a table for what a department adds: a table on a protected sheet does not grow by itself. */
const NEW_ROWS = 15;

const NOTE_ROW = HEADER_ROW - 1;

/**
 * The sheet of a table as departments get it: what they fill in is open and coloured, and said to be so
 * above it; the rest is locked, and has neither choices nor messages about what to type.
 * @param table May have columns to read besides those of the plan.
 * @param purpose What they do with it, in one line.
 */
export function openSheet(
  name: RoundTable,
  table: AnyTable,
  sheet: SheetModel,
  purpose: string,
): SheetModel {
  const fields = columnsOf(table);
  const takesRows = name === 'budgetLines';
  const isTyped = fields.map(({ field }) => isOpenField(name, field));
  // The number of its measure is typed in a new row only.
  const isChosen = fields.map(
    ({ field }, index) => isTyped[index] === true || (takesRows && field === 'measure'),
  );
  function isOpen({ range }: { readonly range: CellRange }): boolean {
    return range.firstColumn >= fields.length || isChosen[range.firstColumn] === true;
  }
  const [model] = sheet.tables;
  const below = HEADER_ROW + 1 + (model?.rows.length ?? 0);
  return {
    ...sheet,
    isProtected: true,
    columns: sheet.columns.map((column, index) =>
      isChosen[index] === true && takesRows ? openColumn(column) : column,
    ),
    cells: [
      ...sheet.cells.map((cell) => (isPurpose(cell) ? withText(cell, purpose) : cell)),
      ...noteCells(table, isTyped),
      ...(takesRows ? newRowCells(model?.columns ?? [], isChosen, below) : []),
    ],
    tables: sheet.tables.map((each) => ({
      ...each,
      columns: each.columns.map((column, index) =>
        isTyped[index] === true ? { ...column, style: openStyle(column.style) } : column,
      ),
    })),
    validations: sheet.validations.filter(isOpen),
    marks: sheet.marks.filter(isOpen),
  };
}

function isPurpose({ row, column }: CellModel): boolean {
  return row === 1 && column === 0;
}

function withText(cell: CellModel, text: string): CellModel {
  return { ...cell, content: valueContent(text) };
}

/** In words what the colour says. The first column has the way back to the first sheet there. */
function noteCells(table: AnyTable, isTyped: readonly boolean[]): readonly CellModel[] {
  return columnsOf(table).flatMap(({ column }, index) => {
    if (index === 0 || column.width === 0) return [];
    const isOpen = isTyped[index] === true;
    const [text, style] = isOpen ? [OPEN_NOTE, openNoteStyle] : [READ_ONLY_NOTE, readOnlyNoteStyle];
    return [cellAt(NOTE_ROW, index, valueContent(text), style)];
  });
}

/** What is typed below the table stays open, however many rows it becomes. */
function openColumn(column: ColumnModel): ColumnModel {
  return column.style === null
    ? column
    : { ...column, style: { ...column.style, isUnlocked: true } };
}

function newRowCells(
  columns: readonly TableColumnModel[],
  isChosen: readonly boolean[],
  firstRow: number,
): readonly CellModel[] {
  return Array.from({ length: NEW_ROWS }, (_, below) =>
    columns.flatMap(({ style }, index) =>
      isChosen[index] === true
        ? [cellAt(firstRow + below, index, blankContent, openStyle(style))]
        : [],
    ),
  ).flat();
}
