import type {
  CellContentModel,
  CellStyle,
  RowHeightModel,
  SheetModel,
  TableModel,
} from '../workbook-model';
import { lineCount } from './text-lines';

/** Points of a line for each point of its type; Excel gives 12.75 to type of 10. */
const LINE_HEIGHT = 12.75 / 10;

/** Excel makes rows of whole pixels. */
const POINTS_PER_PIXEL = 0.75;

/** Excel makes no row higher, in points. */
const HIGHEST_ROW = 409;

/** Lines of the usual type in the highest row. */
export const MOST_LINES = Math.floor(HIGHEST_ROW / (10 * LINE_HEIGHT));

/**
 * How high the rows of a sheet must be to show their texts whole. Excel would find it out itself when it
 * opens a file without heights; LibreOffice does not, and shows and prints one line of each text. They
 * are estimates of the same kind as Excel's own and not fixed: a row that is edited fits itself again.
 */
export function rowHeights(
  sheet: Pick<SheetModel, 'columns' | 'cells' | 'tables'>,
): readonly RowHeightModel[] {
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of sheet.cells) {
    raise(heights, row, contentHeight(content, style, widthOf(sheet, column)));
  }
  for (const table of sheet.tables) {
    for (const [row, points] of heightsInTable(table, sheet).entries())
      if (points > 0) raise(heights, table.row + row, points);
  }
  return [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, points]) => ({ row, points: Math.min(points, HIGHEST_ROW) }));
}

/** Of the header of a table and of the rows below it; 0 where there is nothing. */
function heightsInTable(table: TableModel, sheet: Pick<SheetModel, 'columns'>): readonly number[] {
  const heights = Array.from({ length: table.rows.length + 1 }, () => 0);
  for (const [index, { header, headerStyle, style }] of table.columns.entries()) {
    if (sheet.columns[table.column + index]?.hidden === true) continue;
    const width = widthOf(sheet, table.column + index);
    const head: CellContentModel = { type: 'value', value: header };
    heights[0] = Math.max(heights[0] ?? 0, contentHeight(head, headerStyle, width));
    const heightOf = oncePerText(style, width);
    for (const [below, row] of table.rows.entries()) {
      const content = row[index];
      if (content === undefined) continue;
      heights[below + 1] = Math.max(heights[below + 1] ?? 0, heightOf(content));
    }
  }
  return heights;
}

/** The same texts come back in long tables, and measuring them takes longest. */
function oncePerText(style: CellStyle, width: number): (content: CellContentModel) => number {
  const known = new Map<string | null, number>();
  return (content) => {
    const text = textOf(content);
    const points = known.get(text) ?? contentHeight(content, style, width);
    known.set(text, points);
    return points;
  };
}

function raise(heights: Map<number, number>, row: number, points: number): void {
  heights.set(row, Math.max(heights.get(row) ?? 0, points));
}

function widthOf({ columns }: Pick<SheetModel, 'columns'>, column: number): number {
  return columns[column]?.width ?? 9;
}

function contentHeight(content: CellContentModel, style: CellStyle, width: number): number {
  const text = textOf(content);
  const lines = style.wrap && text !== null ? lineCount(text, width, style) : 1;
  const points = lines * style.size * LINE_HEIGHT;
  return Math.ceil(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

/** `null` for what is never wrapped. */
function textOf(content: CellContentModel): string | null {
  if (content.type === 'link') return content.text;
  const shown = content.type === 'formula' ? content.result : content.value;
  return typeof shown === 'string' ? shown : null;
}
