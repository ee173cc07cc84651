import { cellName } from '../cell-name';
import { columnOf, columnsOf, type AnyTable } from '../describe-table';
import { CHECK_HEADER, checkFormula, checkMark } from '../row-checks/check-column';
import type { CellContentModel, CellRange, ColumnModel, MarkModel } from '../workbook-model';
import type { TableColumnModel, TableModel } from '../workbook-model';
import { formulaContent } from './cell-content';
import { checkStyle, headerOf, markStyle } from './cell-styles';
import type { TablePosition } from './table-model';
import { thisRowRange, thisRowReference } from './table-reference';

const WIDTH = 44;

/** The column of sentences, as wide as a sentence of two lines needs. */
export const checkColumn: ColumnModel = { width: WIDTH, hidden: false, style: null };

/** The formula of the column Controle of a table, about the row that it stands in. */
export function checkFormulaOf(table: AnyTable): string {
  const filled = columnsOf(table).filter(({ column }) => column.form.type !== 'key');
  const [first, last] = [filled[0], filled.at(-1)].map((each) => each?.column.header ?? '');
  return checkFormula(
    table.checks ?? [],
    thisRowRange(table.table, first ?? '', last ?? ''),
    (field) => thisRowReference(table.table, columnOf(table, field)?.header ?? field),
  );
}

/** The table with the column Controle at its right; `said` is what it says of every row now. */
export function withCheckColumn(
  model: TableModel,
  table: AnyTable,
  said: readonly string[],
): TableModel {
  const formula = checkFormulaOf(table);
  const column: TableColumnModel = {
    ...{ header: CHECK_HEADER, headerStyle: headerOf(checkStyle), style: checkStyle, formula },
  };
  return {
    ...model,
    columns: [...model.columns, column],
    rows: model.rows.map((cells, row): readonly CellContentModel[] => [
      ...cells,
      formulaContent(formula, said[row] ?? ''),
    ]),
  };
}

/** Marks what the column says, unless all is well. */
export function checkColumnMark(at: TablePosition, column: number, lastRow: number): MarkModel {
  const range: CellRange = {
    ...{ firstRow: at.row + 1, firstColumn: column, lastRow, lastColumn: column },
  };
  return { range, formula: checkMark(cellName(range.firstRow, column)), style: markStyle };
}
