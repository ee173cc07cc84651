import type { Result } from '../../domain/result';
import type { CellEdit } from '../../workbook/cell-edit';
import type { XlsxProblem } from './xlsx-problem';

/** Changes single cells of an .xlsx file; every other part of it stays as it was. */
export declare function editXlsx(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
): Promise<Result<Uint8Array, XlsxProblem>>;
