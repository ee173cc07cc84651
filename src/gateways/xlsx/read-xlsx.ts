import type { Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/workbook-snapshot';
import type { XlsxProblem } from './xlsx-problem';

/** Reads the bytes of an .xlsx (or .xlsm) file. */
export declare function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookSnapshot, XlsxProblem>>;
