import type { WorkbookModel } from '../../workbook/workbook-model';

/** Makes the bytes of an .xlsx file. */
export declare function writeXlsx(model: WorkbookModel): Promise<Uint8Array>;
