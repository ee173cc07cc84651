import type { Result } from '../domain/result';
import type { CellEdit } from './cell-edit';
import type { GeneratedSheets } from './generated-sheets';
import type { RestorePoint } from './restore-point';
import type { CellRange, CellTarget, WorkbookModel } from './workbook-model';
import type { WorkbookSnapshot } from './workbook-snapshot';

/**
 * A workbook that is open in Excel: all the add-in asks of it. Every operation takes a number of round
 * trips that does not grow with the rows, and does all it was asked or leaves the workbook as it was.
 */
export interface OpenWorkbook {
  /**
   * The whole workbook as it is now; no caller sees half of one. Of the sheet with the long table, which
   * is made of the others, only that it is there.
   */
  read(): Promise<Result<WorkbookSnapshot, HostProblem>>;

  /**
   * Makes the edits, all or none, as one step to undo where Excel can. Reads the cells again first:
   * one that no longer shows what its edit expects (`before`) was changed by someone else, and then
   * nothing is written (`changed-meanwhile`). `grown` are tables that rows were added to: Excel does
   * not make a table grow over what an add-in writes below it. Gives what takes the change back.
   */
  change(
    edits: readonly CellEdit[],
    grown?: readonly GrownTable[],
  ): Promise<Result<RestorePoint, HostProblem>>;

  /**
   * Makes a change as `change` does, and together with it puts the generated sheets that follow from it, as
   * `putSheets` does: all of it or none. Where it is seen beforehand that the sheets cannot be put, the
   * change is made without them (`notPut`).
   */
  changeAndPut(change: ChangeWithSheets): Promise<Result<ChangedWithSheets, HostProblem>>;

  /**
   * Takes a change back, all or none: when one of its cells was changed since, nothing is written
   * (`changed-meanwhile`). Gives what makes the change again.
   */
  restore(point: RestorePoint): Promise<Result<RestorePoint, HostProblem>>;

  /**
   * Adds the sheets of a model, with the names, tables, rules and looks it describes. What is in the
   * workbook already is not touched: a name that is taken is a problem (`name-taken`).
   */
  addSheets(model: WorkbookModel): Promise<Result<null, HostProblem>>;

  /**
   * Puts generated sheets in the workbook: new ones, or again in the place of those that the add-in made
   * before. Such sheets and their tables stay themselves, so that what refers to them goes on doing so,
   * and so does what stands beside their columns. A sheet of the same name that is not the add-in's is a
   * problem (`name-taken`). PivotTables that are there already count again and otherwise stay as people
   * arranged them; the sheet with PivotTables comes into view. Other sheets stay as they are.
   */
  putSheets(generated: GeneratedSheets): Promise<Result<null, HostProblem>>;

  /** Brings a cell into view and selects it. */
  show(target: CellTarget): Promise<Result<null, HostProblem>>;

  /** Tells of changes by the user and by others, not of the add-in's own; gives what ends it. */
  onChange(listener: (change: WorkbookChange) => void): Promise<Result<() => void, HostProblem>>;
}

/** Edits, and the sheets that are generated of the workbook as it is after them. */
export interface ChangeWithSheets {
  readonly edits: readonly CellEdit[];
  readonly grown: readonly GrownTable[];
  readonly generated: GeneratedSheets;
}

export interface ChangedWithSheets {
  /** What takes the edits back; not the generated sheets, which can be made again. */
  readonly undo: RestorePoint;
  /** Why the generated sheets stayed as they were; `null` when they did not. */
  readonly notPut: HostProblem | null;
}

/** A table of Excel that is longer after a change. */
export interface GrownTable {
  readonly sheet: string;
  readonly table: string;
  /** All of it, header row included. */
  readonly range: CellRange;
}

/** Cells that were changed. */
export interface WorkbookChange {
  readonly sheet: string;
  /** `B9:C12`, or whole rows such as `9:12`. */
  readonly address: string;
}

/** Why Excel did not do what was asked. Afterwards the workbook is as it was before. */
export type HostProblem =
  /** Someone is typing in a cell, and did not stop in time. */
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'protected-sheet'; readonly sheet: string | null }
  /** The workbook is open to read only. */
  | { readonly code: 'read-only' }
  /** More than Excel takes or gives at a time, even in parts. */
  | { readonly code: 'too-large' }
  /** Excel is busy, or the connection with it is gone for a moment. */
  | { readonly code: 'busy' }
  | { readonly code: 'closed' }
  /** This Excel does not have what is needed. */
  | { readonly code: 'too-old' }
  /** Between reading and writing someone else changed these cells. */
  | { readonly code: 'changed-meanwhile'; readonly cells: readonly CellTarget[] }
  | { readonly code: 'no-such-sheet'; readonly sheet: string }
  /** A sheet or a table of the user has a name that the plan needs. */
  | { readonly code: 'name-taken'; readonly name: string }
  /** Anything else Excel refused, by its own code, for who maintains the add-in. */
  | { readonly code: 'refused'; readonly hostCode: string };
