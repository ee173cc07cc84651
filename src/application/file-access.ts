import type { Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';
import type { GrownTable } from '../workbook/open-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { ReadWorkbook } from './open-workbook';

/** What can be done with the bytes of a workbook file; `P` is what may be wrong with them. */
export interface FileAccess<P> {
  readonly read: ReadWorkbook<P>;
  readonly edit: EditWorkbook<P>;
  readonly replace: ReplaceSheets<P>;
  readonly put: ReplaceSheets<P>;
}

/** Changes cells in the bytes of a workbook file, makes tables longer, and nothing else. */
export type EditWorkbook<P> = (
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  grown?: readonly GrownTable[],
) => Promise<Result<Uint8Array, P>>;

/**
 * Writes sheets in the bytes of a workbook file, and nothing else: `replace` only those that it has, `put`
 * also new ones, all or none.
 */
export type ReplaceSheets<P> = (
  bytes: Uint8Array,
  wanted: Pick<WorkbookModel, 'sheets' | 'tableBand'>,
) => Promise<Result<{ readonly bytes: Uint8Array; readonly kept: readonly KeptSheet[] }, P>>;

/** A sheet that still says what it said before, because writing it again would lose something. */
export interface KeptSheet {
  readonly sheet: string;
  readonly why: 'protected' | 'own-columns' | 'other-content' | 'unknown-form';
}
