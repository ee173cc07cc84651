import { cellName } from '../../workbook/cell-name';
import type { HostProblem } from '../../workbook/open-workbook';
import type { CellContents, ResizedTable } from '../../workbook/restore-point';
import type { CellRange, CellTarget } from '../../workbook/workbook-model';
import { fail, ok, type Result } from '../../domain/result';
import { cellKey, type SheetCell } from './cell-access';
import { cellTarget, type ChangedCell, type ChangedCells } from './changed-cells';
import { isSameRange, type TableSize } from './resize-tables';
import { isNamed, type Survey } from './survey';
import { cellContents, type WireCell } from './wire-cell';

/** What is to be entered in a cell, if that still is what it was when this was decided. */
export interface CellWrite extends SheetCell {
  readonly after: CellContents;
  isExpected(found: WireCell): boolean;
}

/** A table that gets other cells, if it still has those it had when this was decided. */
export interface TableResize extends TableSize {
  /** On which its first cell tells where a change by someone else was. */
  readonly sheet: string;
  /** `null`: whatever it has. */
  readonly expected: CellRange | null;
}

export interface CellsChange {
  readonly writes: readonly CellWrite[];
  readonly tables: readonly TableResize[];
}

/** What is to be written, with what was there before. */
export type PlannedChange = Pick<ChangedCells, 'cells' | 'tables'>;

/** The cells and tables of a change as they were found, by `cellKey` and by name. */
export interface FoundCells {
  readonly cells: ReadonlyMap<string, WireCell>;
  readonly tables: ReadonlyMap<string, CellRange>;
}

/** Nothing is to be written where someone else was quicker. */
export function plannedChange(
  { writes, tables }: CellsChange,
  found: FoundCells,
): Result<PlannedChange, HostProblem> {
  const others = [
    ...writes.filter((write) => !isAsExpected(write, found.cells)).map(cellTarget),
    ...tables
      .filter(({ table, expected }) => isOther(found.tables.get(table), expected))
      .map(firstCell),
  ];
  if (others.length > 0) return fail({ code: 'changed-meanwhile', cells: others });
  return ok({
    cells: writes.flatMap((write) => changedCell(write, found.cells)),
    tables: tables.flatMap((resize) => resizedTable(resize, found.tables)),
  });
}

/**
 * The same change with what was there just before it was written, as far as that was found; and those of
 * its cells that someone else changed after they were first looked at.
 */
export function overtakenIn(
  planned: PlannedChange,
  found: ReadonlyMap<string, WireCell>,
): { readonly change: PlannedChange; readonly overtaken: readonly CellTarget[] } {
  const cells = planned.cells.map((cell) => ({
    ...cell,
    before: contentsIn(found, cell) ?? cell.before,
  }));
  const overtaken = planned.cells.filter(
    (cell, index) => !isSame(cell.before, cells[index]?.before),
  );
  return { change: { ...planned, cells }, overtaken: overtaken.map(cellTarget) };
}

/** The sheet or the table of a change that is not there (any more); `null` when all are. */
export function missingPlace({ writes, tables }: CellsChange, survey: Survey): HostProblem | null {
  const place = [...writes, ...tables].find(
    ({ sheet }) => !survey.sheets.some((each) => isNamed(each, sheet)),
  );
  if (place !== undefined) return { code: 'no-such-sheet', sheet: place.sheet };
  const resize = tables.find(({ table }) => !survey.tables.some((each) => isNamed(each, table)));
  return resize === undefined ? null : { code: 'changed-meanwhile', cells: [firstCell(resize)] };
}

function isOther(found: CellRange | undefined, expected: CellRange | null): boolean {
  return found === undefined || (expected !== null && !isSameRange(found, expected));
}

function firstCell({ sheet, range }: TableResize): CellTarget {
  return { sheet, cell: cellName(range.firstRow, range.firstColumn) };
}

function resizedTable(
  { sheet, table, range }: TableResize,
  ranges: FoundCells['tables'],
): readonly ResizedTable[] {
  const before = ranges.get(table);
  return before === undefined ? [] : [{ sheet, table, before, after: range }];
}

function isAsExpected(write: CellWrite, found: FoundCells['cells']): boolean {
  const cell = found.get(cellKey(write));
  return cell !== undefined && write.isExpected(cell);
}

function changedCell(
  { sheet, row, column, after }: CellWrite,
  found: FoundCells['cells'],
): readonly ChangedCell[] {
  const before = contentsIn(found, { sheet, row, column });
  return before === null ? [] : [{ sheet, row, column, before, after }];
}

function contentsIn(found: FoundCells['cells'], cell: SheetCell): CellContents | null {
  const wire = found.get(cellKey(cell));
  return wire === undefined ? null : cellContents(wire);
}

function isSame(one: CellContents, other: CellContents | undefined): boolean {
  return JSON.stringify(one.content) === JSON.stringify(other?.content);
}
