import type { Content, RowContent, TableContent } from './content';

/**
 * A table around a wider one only places things on the page: what its cells hold stands on the page
 * itself. Any other table in a cell (years and amounts, say) belongs to the cell.
 */
export function takeLayoutApart(table: TableContent): readonly Content[] {
  const contents = table.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content));
  const width = columnsOf(table);
  return contents.some((each) => each.kind === 'table' && columnsOf(each) > width)
    ? contents
    : [table];
}

function columnsOf({ rows }: TableContent): number {
  return rows.reduce((widest, row) => Math.max(widest, columnsOfRow(row)), 0);
}

function columnsOfRow({ cells }: RowContent): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
