import { isGeneratedSheet } from './tables/generated-sheets';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** Whether there are formulas in the tables that people fill in, so that a change may change other cells. */
export function holdsFormulas({ sheets }: WorkbookSnapshot): boolean {
  return sheets
    .filter(({ name }) => !isGeneratedSheet(name))
    .some(({ rows, tables }) =>
      tables.some(({ range: { firstRow, lastRow, firstColumn, lastColumn } }) =>
        rows
          .filter(({ row }) => row >= firstRow && row <= lastRow)
          .some(({ cells }) =>
            cells.slice(firstColumn, lastColumn + 1).some((cell) => cell?.type === 'formula'),
          ),
      ),
    );
}
