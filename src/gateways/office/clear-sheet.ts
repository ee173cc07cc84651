import type { CellRange, SheetModel } from '../../workbook/workbook-model';
import type { FormerSheet } from './former-sheet';
import { onCells, onSheet, onWorkbook, type Instruction } from './instructions';

/**
 * Empties the columns of a generated sheet; what people typed beside them stays. The headers of tables
 * that stay are left alone, since formulas know the columns by them.
 */
export function clearInstructions(
  former: FormerSheet,
  model: SheetModel,
  isKept: (table: string) => boolean,
): readonly Instruction[] {
  const gone = former.tables.filter(({ name }) => !isKept(name));
  const headers = former.tables
    .filter(({ name }) => isKept(name))
    .map(({ range }) => range.firstRow);
  const columns = { ...former.used, firstColumn: 0, lastColumn: lastColumn(former, model) };
  return [
    ...gone.map(({ id }) =>
      onWorkbook(({ tables }) => {
        tables.getItem(id).delete();
      }),
    ),
    ...withoutRows(columns, headers).map((range) =>
      onCells(former.id, range, (cells) => {
        cells.clear('All');
      }),
    ),
    onSheet(former.id, (sheet) => {
      const top = sheet.getRangeByIndexes(0, 0, 1, columns.lastColumn + 1).getEntireColumn();
      top.dataValidation.clear();
      top.conditionalFormats.clearAll();
      sheet.verticalPageBreaks.removePageBreaks();
    }),
  ];
}

/** The last column that is the add-in's: of the widths it gave or of its tables. */
function lastColumn(former: FormerSheet, model: SheetModel): number {
  const ends = former.tables.map(({ range }) => range.lastColumn);
  return Math.max(0, model.columns.length - 1, ...ends);
}

function withoutRows(range: CellRange, rows: readonly number[]): readonly CellRange[] {
  const parts: CellRange[] = [];
  let { firstRow } = range;
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    if (row > firstRow) parts.push({ ...range, firstRow, lastRow: row - 1 });
    firstRow = Math.max(firstRow, row + 1);
  }
  if (firstRow <= range.lastRow) parts.push({ ...range, firstRow });
  return parts;
}
