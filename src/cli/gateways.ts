import type { EditWorkbook, ReplaceSheets } from '../application/fix-workbook';
import type { ReadWorkbook } from '../application/open-workbook';
import type { SourceDocument } from '../domain/document/document';
import type { Result } from '../domain/result';
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
  readonly writeWorkbook: (model: WorkbookModel) => Promise<Uint8Array>;
}
