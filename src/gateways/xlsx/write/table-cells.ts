import type { Cell, CellStyle as HucreStyle, CellValue as HucreValue } from 'hucre/xlsx';
import type {
  CellContentModel,
  CellStyle,
  ColumnModel,
  TableModel,
} from '../../../workbook/workbook-model';
import { cell, isPlain, plainValue } from './cell-to-hucre';

/** Where cells are put for hucre, which takes values much faster than cells. */
export interface CellsToWrite {
  /** Values by row and column; `null` is no cell. */
  readonly values: HucreValue[][];
  /** What is more than a value; what stands here goes before `values`. */
  readonly cells: Map<string, Partial<Cell>>;
}

/**
 * The cells of a table. hucre works out of every styled cell anew which style that is, which takes longer
 * than all else; so only those of the first row have theirs, and `styleTableCells` gives them to the
 * others. A blank cell would not be written without style: it has one, unless its column says the same.
 */
export function addTableCells(
  { values, cells }: CellsToWrite,
  table: TableModel,
  columns: readonly ColumnModel[],
  styleOf: (style: CellStyle) => HucreStyle,
): void {
  for (const [index, { header, headerStyle }] of table.columns.entries()) {
    const content = { type: 'value', value: header } as const;
    cells.set(key(table.row, table.column + index), cell(content, styleOf(headerStyle)));
  }
  const styles = table.columns.map(({ style }, index) => ({
    style: styleOf(style),
    isOfColumn: columns[table.column + index]?.style === style,
  }));
  const [first = []] = table.rows;
  // Row by row: hucre takes four times as long over cells that come column by column.
  for (const [below, row] of table.rows.entries()) {
    const at = table.row + 1 + below;
    for (const [index, { style, isOfColumn }] of styles.entries()) {
      const content = row[index];
      if (content === undefined) continue;
      const column = table.column + index;
      const follows = below > 0 && first[index] !== undefined;
      if (follows && isOfColumn && isBlank(content)) continue;
      if (follows && isPlain(content)) put(values, at, column, plainValue(content.value));
      else cells.set(key(at, column), cell(content, style));
    }
  }
}

function isBlank(content: CellContentModel): boolean {
  return content.type === 'value' && (content.value === null || content.value === '');
}

function put(values: HucreValue[][], row: number, column: number, value: HucreValue): void {
  while (values.length <= row) values.push([]);
  const inRow = values[row] ?? [];
  while (inRow.length < column) inRow.push(null);
  inRow[column] = value;
}

/** A cell as hucre names it. */
export function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
