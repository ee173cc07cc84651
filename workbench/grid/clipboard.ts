import type { Area } from '../../local-excel/grid/area';
import { formatAt, valueAt } from '../../local-excel/grid/cells';
import type { SheetData } from '../../local-excel/workbook-data';
import { shownText } from './cell-view';

/** Cells as programs exchange them: a tab between cells, a line per row. */
export function copiedText(sheet: SheetData, area: Area): string {
  const lines = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = [];
    for (let column = area.left; column <= area.right; column++) {
      const text = shownText(
        valueAt(sheet, row, column),
        formatAt(sheet, row, column).numberFormat,
      );
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** The other way round; every row is as long as the longest. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text
    .replace(/\r\n?/g, '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  // A line break after the last row begins no row.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
