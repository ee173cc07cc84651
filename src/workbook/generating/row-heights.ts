import type { CellContentModel, CellStyle, RowHeightModel, SheetModel } from '../workbook-model';
import { lineCount } from './text-lines';

/** Points of a line for each point of its type; Excel gives 15 to type of 11. */
const LINE_HEIGHT = 15 / 11;

/** Excel makes no row higher, in points. */
const HIGHEST_ROW = 409;

/**
 * How high the rows of a sheet must be to show their texts whole. Excel would find it out itself when it
 * opens a file without heights; LibreOffice does not, and shows and prints one line of each text. They
 * are estimates of the same kind as Excel's own and not fixed: a row that is edited fits itself again.
 */
export function rowHeights(sheet: SheetModel): readonly RowHeightModel[] {
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of sheet.cells) {
    raise(heights, row, contentHeight(content, style, widthOf(sheet, column)));
  }
  for (const table of sheet.tables) {
    for (const [index, { header, headerStyle, style }] of table.columns.entries()) {
      const width = widthOf(sheet, table.column + index);
      const head: CellContentModel = { type: 'value', value: header };
      raise(heights, table.row, contentHeight(head, headerStyle, width));
      if (sheet.columns[table.column + index]?.hidden === true) continue;
      for (const [below, row] of table.rows.entries()) {
        const content = row[index];
        if (content === undefined) continue;
        raise(heights, table.row + 1 + below, contentHeight(content, style, width));
      }
    }
  }
  return [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, points]) => ({ row, points: Math.min(points, HIGHEST_ROW) }));
}

function raise(heights: Map<number, number>, row: number, points: number): void {
  heights.set(row, Math.max(heights.get(row) ?? 0, points));
}

function widthOf({ columns }: SheetModel, column: number): number {
  return columns[column]?.width ?? 9;
}

function contentHeight(content: CellContentModel, style: CellStyle, width: number): number {
  const text = textOf(content);
  const lines = style.wrap && text !== null ? lineCount(text, width, style) : 1;
  return Math.ceil(lines * style.size * LINE_HEIGHT);
}

/** `null` for what is never wrapped. */
function textOf(content: CellContentModel): string | null {
  if (content.type === 'link') return content.text;
  const shown = content.type === 'formula' ? content.result : content.value;
  return typeof shown === 'string' ? shown : null;
}
