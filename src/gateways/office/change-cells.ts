import { fail, ok, type Result } from '../../domain/result';
import type { HostProblem } from '../../workbook/open-workbook';
import { cellName } from '../../workbook/cell-name';
import type { CellContents, ResizedTable } from '../../workbook/restore-point';
import type { CellRange, CellTarget } from '../../workbook/workbook-model';
import {
  answeredCells,
  areasOf,
  askCells,
  cellKey,
  enterCells,
  type SheetArea,
  type SheetCell,
} from './cell-access';
import { isTooLarge } from './host-error';
import { hostProblem } from './host-problem';
import { putBack } from './put-back';
import { cellTarget, type ChangedCell, type ChangedCells } from './changed-cells';
import {
  answeredTables,
  askTables,
  isSameRange,
  resizeTables,
  type TableSize,
} from './resize-tables';
import { runBatch, type Patience } from './run-batch';
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

/**
 * Makes all of a change or nothing of it, in three round trips. More than Excel takes at a time is
 * entered in parts, and the parts before one that fails are taken back.
 */
export async function changeCells(
  patience: Patience,
  change: CellsChange,
): Promise<Result<ChangedCells, HostProblem>> {
  const made: Made = { cells: [], tables: [] };
  if (change.writes.length === 0 && change.tables.length === 0) return ok(changed(made));
  try {
    const problem = await runBatch(
      patience,
      (context) => changeInContext(context, change, made),
      undoesTogether() ? { mergeUndoGroup: true } : {},
    );
    if (problem === null) return ok(changed(made));
    await putBack(patience, made);
    return fail(problem);
  } catch (error) {
    if (isTooLarge(error) && change.writes.length > 1) {
      await putBack(patience, made);
      return changeInHalves(patience, change);
    }
    const problem = await hostProblem(error, [...new Set(change.writes.map(({ sheet }) => sheet))]);
    await putBack(patience, made);
    return fail(problem);
  }
}

async function changeInHalves(
  patience: Patience,
  { writes, tables }: CellsChange,
): Promise<Result<ChangedCells, HostProblem>> {
  const middle = Math.ceil(writes.length / 2);
  const first = await changeCells(patience, { writes: writes.slice(0, middle), tables: [] });
  if (!first.ok) return first;
  const second = await changeCells(patience, { writes: writes.slice(middle), tables });
  if (!second.ok) {
    await putBack(patience, first.value);
    return second;
  }
  const cells = [...first.value.cells, ...second.value.cells];
  return ok({ isOneUndoStep: false, cells, tables: second.value.tables });
}

/** What was written, or may have been, with what was there before. */
interface Made {
  cells: readonly ChangedCell[];
  tables: readonly ResizedTable[];
}

/** @param made Filled just before anything is written. */
async function changeInContext(
  context: Excel.RequestContext,
  { writes, tables }: CellsChange,
  made: Made,
): Promise<HostProblem | null> {
  Object.assign(made, { cells: [], tables: [] });
  const missing = await missingPlace(context, { writes, tables });
  if (missing !== null) return missing;
  const areas = areasOf(writes);
  const asked = askCells(context, areas);
  const askedTables = askTables(context, tables);
  await context.sync();
  const found = answeredCells(asked);
  const ranges = answeredTables(askedTables);
  const others = [
    ...writes.filter((write) => !isAsExpected(write, found)).map(cellTarget),
    ...tables.filter(({ table, expected }) => isOther(ranges.get(table), expected)).map(firstCell),
  ];
  if (others.length > 0) return { code: 'changed-meanwhile', cells: others };
  made.cells = writes.flatMap((write) => changedCell(write, found));
  made.tables = tables.flatMap((resize) => resizedTable(resize, ranges));
  return writeUnlessChanged(context, areas, made);
}

/** Looks in the same request, and so just before writing, whether someone else was quicker. */
async function writeUnlessChanged(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  made: Made,
): Promise<HostProblem | null> {
  const asked = askCells(context, areas);
  const contents = new Map(made.cells.map((cell) => [cellKey(cell), cell.after]));
  enterCells(context, areas, contents);
  resizeTables(
    context,
    made.tables.map(({ table, after }) => ({ table, range: after })),
  );
  await context.sync();
  const found = answeredCells(asked);
  const overtaken = made.cells.filter((cell) => !isSame(cell.before, contentsIn(found, cell)));
  if (overtaken.length === 0) return null;
  // What is to be put back is what that other person entered.
  made.cells = made.cells.map((cell) => ({
    ...cell,
    before: contentsIn(found, cell) ?? cell.before,
  }));
  return { code: 'changed-meanwhile', cells: overtaken.map(cellTarget) };
}

async function missingPlace(
  context: Excel.RequestContext,
  { writes, tables }: CellsChange,
): Promise<HostProblem | null> {
  const { worksheets, tables: all } = context.workbook;
  worksheets.load('items/name');
  all.load('items/name');
  await context.sync();
  const sheet = [...writes, ...tables].find(
    (place) => !hasName(worksheets.items, place.sheet),
  )?.sheet;
  if (sheet !== undefined) return { code: 'no-such-sheet', sheet };
  const table = tables.find((resize) => !hasName(all.items, resize.table));
  return table === undefined ? null : { code: 'changed-meanwhile', cells: [firstCell(table)] };
}

function hasName(items: readonly { readonly name: string }[], wanted: string): boolean {
  return items.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

function isOther(range: CellRange | undefined, expected: CellRange | null): boolean {
  return expected !== null && !isSameRange(range, expected);
}

function firstCell({ sheet, range }: TableResize): CellTarget {
  return { sheet, cell: cellName(range.firstRow, range.firstColumn) };
}

function resizedTable(
  { sheet, table, range }: TableResize,
  ranges: ReadonlyMap<string, CellRange>,
): readonly ResizedTable[] {
  const before = ranges.get(table);
  return before === undefined ? [] : [{ sheet, table, before, after: range }];
}

function isAsExpected(write: CellWrite, found: ReadonlyMap<string, WireCell>): boolean {
  const cell = found.get(cellKey(write));
  return cell !== undefined && write.isExpected(cell);
}

function changedCell(
  { sheet, row, column, after }: CellWrite,
  found: ReadonlyMap<string, WireCell>,
): readonly ChangedCell[] {
  const before = contentsIn(found, { sheet, row, column });
  return before === null ? [] : [{ sheet, row, column, before, after }];
}

function contentsIn(found: ReadonlyMap<string, WireCell>, cell: SheetCell): CellContents | null {
  const wire = found.get(cellKey(cell));
  return wire === undefined ? null : cellContents(wire);
}

function isSame(one: CellContents, other: CellContents | null): boolean {
  return other !== null && JSON.stringify(one.content) === JSON.stringify(other.content);
}

function changed({ cells, tables }: Made): ChangedCells {
  return { isOneUndoStep: undoesTogether(), cells, tables };
}

/** Excel can make one step of all that is done in a run, so that one undo takes back all of it. */
function undoesTogether(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}
