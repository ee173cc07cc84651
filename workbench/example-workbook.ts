import { openFile } from '../local-excel/browser/open-file';
import type { WorkbookData } from '../local-excel/workbook-data';
import { importDocument } from '../src/application/import-document';
import { readDocument } from '../src/gateways/document/read-document';
import { writeXlsx } from '../src/gateways/xlsx/write-xlsx';
import { wordsOf } from '../src/i18n/words';
import { palette } from '../src/workbook/generating/cell-styles';

const DOCUMENT = 'voorbeeldplan.html';

/**
 * The workbook of the made-up example plan, as somebody would get it by mail: read from its document,
 * written as an .xlsx file and opened.
 */
export async function exampleWorkbook(today: string): Promise<WorkbookData> {
  const answer = await fetch(DOCUMENT);
  if (!answer.ok) throw new Error(`${DOCUMENT}: ${String(answer.status)}`);
  const document = await readDocument(DOCUMENT, new Uint8Array(await answer.arrayBuffer()));
  if (!document.ok) throw new Error(`${DOCUMENT}: ${document.problem.code}`);
  const made = importDocument(document.value, wordsOf('nl'), { date: today, version: '0.1.0' });
  if (!made.ok) throw new Error(`${DOCUMENT}: ${made.problem.code}`);
  const opened = await openFile(await writeXlsx(made.value.model), 'voorbeeldplan.xlsx', palette);
  if (!opened.ok) throw new Error(`${DOCUMENT}: ${opened.problem.code}`);
  return opened.value;
}
