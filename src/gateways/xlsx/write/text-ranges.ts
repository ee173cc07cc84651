import { cellName, rangeName } from '../../../workbook/cell-name';
import { LAST_ROW } from '../../../workbook/cell-reference';
import type { CellStyle, SheetModel } from '../../../workbook/workbook-model';

/** What Excel takes for a number that someone forgot to make one. */
const LOOKS_LIKE_NUMBER = /^[\s\d.,/-]*\d[\s\d.,/-]*$/;

/**
 * Where numbers are text on purpose: the columns of tables that are formatted as text, with what is typed
 * below them, and single cells that look like a number. Excel would put a green corner in each of them.
 */
export function textRanges({ tables, cells }: SheetModel): readonly string[] {
  const firstRows = new Map<number, number>();
  for (const table of tables) {
    for (const [index, { style }] of table.columns.entries()) {
      if (!isText(style)) continue;
      const column = table.column + index;
      firstRows.set(column, Math.min(firstRows.get(column) ?? LAST_ROW, table.row + 1));
    }
  }
  const columns = [...firstRows].map(([column, firstRow]) =>
    rangeName({ firstRow, firstColumn: column, lastRow: LAST_ROW, lastColumn: column }),
  );
  const single = cells.filter(
    ({ content, style }) =>
      content.type === 'value' &&
      typeof content.value === 'string' &&
      isText(style) &&
      LOOKS_LIKE_NUMBER.test(content.value),
  );
  return [...columns, ...single.map(({ row, column }) => cellName(row, column))];
}

function isText({ numberFormat }: CellStyle): boolean {
  return numberFormat === '@';
}
