import type { EditWorkbook, FileAccess, ReplaceSheets } from '../application/file-access';
import type { ReadWorkbook } from '../application/open-workbook';
import type { SourceDocument } from '../domain/document/document';
import type { Result } from '../domain/result';
import type { PageModel } from '../workbook/pages/page-model';
import type { UnpackedPart } from '../workbook/rounds/leak-check';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { Problem } from './problem';

/** Files of other programs, read and written: what `index.ts` joins to the commands. */
export interface Gateways {
  readonly readDocument: (
    fileName: string,
    bytes: Uint8Array,
  ) => Promise<Result<SourceDocument, Problem>>;
  readonly readWorkbook: ReadWorkbook<Problem>;
  readonly editWorkbook: EditWorkbook<Problem>;
  readonly replaceSheets: ReplaceSheets<Problem>;
  readonly putSheets: ReplaceSheets<Problem>;
  /** All that the bytes of a workbook say, part by part. */
  readonly unpackWorkbook: (bytes: Uint8Array) => Promise<Result<readonly UnpackedPart[], Problem>>;
  readonly writeWorkbook: (model: WorkbookModel) => Promise<Uint8Array>;
  readonly writeWord: (pages: readonly PageModel[], title: string) => Promise<Uint8Array>;
}

export function fileAccessOf(gateways: Gateways): FileAccess<Problem> {
  return {
    read: gateways.readWorkbook,
    edit: gateways.editWorkbook,
    replace: gateways.replaceSheets,
    put: gateways.putSheets,
  };
}
