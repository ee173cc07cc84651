import type { CellContents } from '../../workbook/restore-point';
import type { CellRange } from '../../workbook/workbook-model';
import { contiguousAreas, matrixOf, type PlacedCell } from './cell-areas';
import { contentInput, TEXT_FORMAT } from './cell-input';
import { CELL_PROPERTIES, wireCells, type WireCell } from './wire-cell';

/** A cell of a sheet; rows and columns count from 0. */
export interface SheetCell extends PlacedCell {
  readonly sheet: string;
}

/** A rectangle of cells on a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly range: CellRange;
}

export function areasOf(cells: readonly SheetCell[]): readonly SheetArea[] {
  const sheets = new Map<string, SheetCell[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.sheet) ?? [];
    sheets.set(cell.sheet, ofSheet);
    ofSheet.push(cell);
  }
  return [...sheets].flatMap(([sheet, ofSheet]) =>
    contiguousAreas(ofSheet).map((range) => ({ sheet, range })),
  );
}

/** Cells by where they are, asked for and not yet answered. */
export type AskedCells = readonly (readonly [SheetArea, Excel.Range])[];

export function askCells(context: Excel.RequestContext, areas: readonly SheetArea[]): AskedCells {
  return areas.map((area) => [area, rangeOf(context, area).load(CELL_PROPERTIES)] as const);
}

export function answeredCells(asked: AskedCells): ReadonlyMap<string, WireCell> {
  const cells = new Map<string, WireCell>();
  for (const [{ sheet, range }, loaded] of asked) {
    for (const [below, row] of wireCells(loaded).entries()) {
      for (const [beside, cell] of row.entries()) {
        const [rowIndex, column] = [range.firstRow + below, range.firstColumn + beside];
        cells.set(cellKey({ sheet, row: rowIndex, column }), cell);
      }
    }
  }
  return cells;
}

export function cellKey({ sheet, row, column }: SheetCell): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

/** Number formats first: they decide what Excel makes of what is entered. */
export function enterCells(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  contents: ReadonlyMap<string, CellContents>,
): void {
  for (const area of areas) {
    const { sheet } = area;
    const range = rangeOf(context, area);
    const cells = matrixOf(area.range, (row, column) =>
      contents.get(cellKey({ sheet, row, column })),
    );
    const formats = cells.map((row) => row.map((cell) => cell?.numberFormat ?? null));
    // In a text cell even a formula and a number would become texts; they come in before the format.
    const whileEntered = cells.map((row) => row.map((cell) => formatToEnter(cell)));
    range.numberFormat = whileEntered;
    range.formulas = cells.map((row) =>
      row.map((cell) =>
        cell === undefined ? null : contentInput(cell.content, formatToEnter(cell)),
      ),
    );
    if (String(whileEntered) !== String(formats)) range.numberFormat = formats;
  }
}

function formatToEnter(cell: CellContents): string;
function formatToEnter(cell: CellContents | undefined): string | null;
function formatToEnter(cell: CellContents | undefined): string | null {
  if (cell === undefined) return null;
  const { content, numberFormat } = cell;
  const isText =
    content.type === 'value' &&
    typeof content.value !== 'number' &&
    typeof content.value !== 'boolean';
  return isText || numberFormat !== TEXT_FORMAT ? numberFormat : 'General';
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, range }: SheetArea): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
