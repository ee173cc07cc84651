import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { rowHeights } from '../../src/workbook/generating/row-heights';
import type { ThemeColor } from '../../src/workbook/workbook-model';
import { toModel } from '../files/to-model';
import type { WorkbookData } from '../workbook-data';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Contents that the file does not have, since the gateway has no words for them. */
  readonly leftOut: readonly string[];
}

/** The workbook as the bytes of an .xlsx file, written by the same gateway as the product uses. */
export async function saveFile(
  workbook: WorkbookData,
  palette: readonly ThemeColor[],
): Promise<SavedFile> {
  const leftOut: string[] = [];
  const model = toModel(workbook, palette, (contents) => leftOut.push(contents));
  // Excel saves how high it made the rows; LibreOffice shows them so, and would not fit them itself.
  const sheets = model.sheets.map((sheet) => ({ ...sheet, rowHeights: rowHeights(sheet) }));
  return { bytes: await writeXlsx({ ...model, sheets }), leftOut };
}
