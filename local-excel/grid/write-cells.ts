import { HostError, HostNotImplemented, demand } from '../host/errors';
import type { Session } from '../host/session';
import type { SheetData } from '../workbook-data';
import { cellArea, columnCount, contains, isUnbounded, overlaps, rowCount } from './area';
import type { Area } from './area';
import { readInput } from './cell-input';
import type { CellInput } from './cell-input';
import { cellAt, cellFor, eachCell, formatAt } from './cells';
import { demandEditable } from './protection';
import { growTables } from './table-growth';
import { followHeaders } from './table-headers';

/** More characters than this do not fit in a cell. */
const MAX_CELL_TEXT = 32_767;

/**
 * The value for each cell of an area: from a matrix of exactly its size, or one value for all.
 * @throws InvalidArgument for a matrix of another size.
 */
export function cellByCell(area: Area, input: unknown): readonly (readonly unknown[])[] {
  demand(!isUnbounded(area), 'the cells of whole rows or columns cannot be set one by one');
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(input)) {
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(input));
  }
  const matrix = input as readonly unknown[]; // what Array.isArray says
  const fits =
    matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  demand(
    fits,
    `an array of another size than the range, which is ${String(rows)} × ${String(columns)}`,
  );
  return matrix as readonly (readonly unknown[])[]; // as just checked
}

/** Enters values or formulas in cells, as the values API does: null leaves a cell as it is. */
export function writeCells(session: Session, sheet: SheetData, area: Area, input: unknown): void {
  const matrix = cellByCell(area, input);
  const year = Number(session.settings.today.slice(0, 4));
  const writes = matrix.flatMap((values, rowOffset) =>
    values.flatMap((value, columnOffset) => {
      if (value === null || value === undefined) return [];
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      return [
        { row, column, input: inputOf(value, formatAt(sheet, row, column).numberFormat, year) },
      ];
    }),
  );
  const isComplete = writes.length === rowCount(area) * columnCount(area);
  if (isComplete) demandEditable(sheet, area);
  else for (const { row, column } of writes) demandEditable(sheet, cellArea(row, column));
  demandNotCovered(sheet, writes);
  for (const write of writes) enter(sheet, write.row, write.column, write.input);
  followHeaders(session, sheet, area);
  if (session.settings.tablesGrow) growTables(sheet, area);
}

function inputOf(value: unknown, numberFormat: string, year: number): CellInput {
  if (typeof value === 'string') {
    demand(value.length <= MAX_CELL_TEXT, 'a cell has at most 32,767 characters');
    return readInput(value, numberFormat, year);
  }
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    throw new HostError('InvalidArgument', `${JSON.stringify(value)} is no value for a cell`);
  }
  // In a cell that is formatted as text, whatever is entered is text.
  const entered = numberFormat === '@' ? String(value).toUpperCase() : value;
  return { value: entered, formula: null, numberFormat: null };
}

function enter(sheet: SheetData, row: number, column: number, input: CellInput): void {
  const isNothing = input.value === null && input.formula === null;
  if (isNothing && cellAt(sheet, row, column) === undefined) return;
  const cell = cellFor(sheet, row, column);
  // The result of a formula that stays the same is kept: nothing here works it out anew.
  if (input.formula === null || input.formula !== cell.formula) cell.value = input.value;
  cell.formula = input.formula;
  const format = formatAt(sheet, row, column);
  if (input.numberFormat !== null && format.numberFormat === 'General') {
    cell.format = { ...format, numberFormat: input.numberFormat };
  }
}

function demandNotCovered(
  sheet: SheetData,
  writes: readonly { readonly row: number; readonly column: number }[],
): void {
  if (sheet.merges.length === 0) return;
  for (const { row, column } of writes) {
    const merge = sheet.merges.find((each) => contains(each, cellArea(row, column)));
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) {
      throw new HostNotImplemented('writing a cell that a merge covers');
    }
  }
}

/** Empties cells; their looks stay. */
export function clearContents(session: Session, sheet: SheetData, area: Area): void {
  demandEditable(sheet, area);
  eachCell(sheet, area, (cell) => {
    cell.value = null;
    cell.formula = null;
  });
  if (sheet.tables.some((table) => overlaps(table.area, area))) followHeaders(session, sheet, area);
}
