import { ok, type Result } from '../../domain/result';
import { openPackage } from './package/open-package';
import { addBlankSheets } from './replace/blank-sheets';
import { readPartAs } from './read/read-part-as';
import { readWorkbookPart } from './read/workbook-part';
import { replaceXlsxSheets, type ReplacedSheets, type SheetsToReplace } from './replace-xlsx';
import type { XlsxProblem } from './xlsx-problem';

/**
 * Puts sheets in a workbook file: those that it has by that name are written again, the others come
 * behind. All or none: where one cannot be written, the bytes are those that came.
 */
export async function putXlsxSheets(
  bytes: Uint8Array,
  wanted: SheetsToReplace,
): Promise<Result<ReplacedSheets, XlsxProblem>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const workbook = await readPartAs(file, file.workbook, readWorkbookPart);
  if (!workbook.ok) return workbook;
  const known = new Set(workbook.value.sheets.map(({ name }) => name.toLowerCase()));
  const missing = wanted.sheets.filter(({ name }) => !known.has(name.toLowerCase()));
  const grown = missing.length === 0 ? ok(bytes) : await addBlankSheets(file, missing);
  if (!grown.ok) return grown;
  const replaced = await replaceXlsxSheets(grown.value, wanted);
  if (!replaced.ok || replaced.value.kept.length === 0) return replaced;
  return ok({ bytes, kept: replaced.value.kept });
}
