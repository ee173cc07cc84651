import { readXlsx } from 'hucre/xlsx';
import { ok, type Result } from '../../src/domain/result';
import { readXlsx as readContents } from '../../src/gateways/xlsx/read-xlsx';
import type { XlsxProblem } from '../../src/gateways/xlsx/xlsx-problem';
import type { ThemeColor } from '../../src/workbook/workbook-model';
import type { WorkbookData } from '../workbook-data';
import { colourReader } from '../files/open-colour';
import { openLooks } from '../files/open-looks';
import { openSnapshot } from '../files/open-snapshot';

/**
 * Opens the bytes of an .xlsx file. What is in the cells is read by the same gateway as the product
 * uses; how they look, their rules and the names of the workbook are read beside it, since only a
 * screen needs those.
 * @param palette Colours of the theme whose hexadecimal form is known to the last bit.
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  palette: readonly ThemeColor[],
): Promise<Result<WorkbookData, XlsxProblem>> {
  const contents = await readContents(bytes);
  if (!contents.ok) return contents;
  const workbook = openSnapshot(contents.value);
  const read = await readXlsx(bytes, { readStyles: true });
  const colour = colourReader(read.themeColors ?? [], palette);
  for (const sheet of workbook.sheets) {
    const looks = read.sheets.find((each) => each.name === sheet.name);
    if (looks !== undefined) openLooks(sheet, looks, colour);
  }
  const names = (read.namedRanges ?? [])
    .filter(({ scope }) => scope === undefined)
    .map(({ name: each, range }) => ({
      name: each,
      formula: `=${range}`,
      comment: '',
      visible: true,
    }));
  const properties = { ...workbook.properties, title: read.properties?.title ?? '' };
  return ok({ ...workbook, name, names, properties });
}
