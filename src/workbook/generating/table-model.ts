import { cellName } from '../cell-name';
import {
  columnsOf,
  type AnyTable,
  type ColumnDescription,
  type TableDescription,
} from '../describe-table';
import type {
  CellContentModel,
  CellRange,
  CellValue,
  ColumnModel,
  MarkModel,
  NameModel,
  TableModel,
  ValidationModel,
} from '../workbook-model';
import { blankContent, valueContent } from './cell-content';
import { cellStyleOf, columnStyleOf, headerOf, markStyle } from './cell-styles';
import { markFormula } from './mark-formula';
import { columnReference } from './table-reference';

/** Where the header of a table begins. */
export interface TablePosition {
  readonly row: number;
  readonly column: number;
}

/**
 * How many rows below a table have its dropdowns, messages and marks too. Excel makes a table grow over
 * what is typed below it; LibreOffice does not, and copying into the row misses them in both.
 */
const SPARE_ROWS = 200;

/** Of hidden columns: wide enough for their headers, which LibreOffice counts in the height of a row. */
const KEY_WIDTH = 24;

/** What stands in the row of a table, by column. */
export type RowCells = readonly CellValue[];

/** The rows of a table as its columns say that they stand in cells. */
export function rowCells<Row extends object>(
  table: TableDescription<Row>,
  rows: readonly Row[],
): readonly RowCells[] {
  const columns = columnsOf(table);
  return rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map(({ field, column }) => column.form.write(values.get(field)));
  });
}

export function tableModel(
  table: AnyTable,
  rows: readonly RowCells[],
  { row, column }: TablePosition,
): TableModel {
  const columns = columnsOf(table);
  return {
    name: table.table,
    description: { title: table.title, text: table.purpose },
    row,
    column,
    columns: columns.map((each) => {
      const style = cellStyleOf(each.column.form.type);
      return { header: each.column.header, headerStyle: headerOf(style), style };
    }),
    rows: withOneRow(
      rows.map((cells) => cells.map(valueContent)),
      columns.length,
    ),
  };
}

/** A table of Excel has at least one row: blank when there is nothing to hold. */
export function withOneRow(
  rows: readonly (readonly CellContentModel[])[],
  width: number,
): readonly (readonly CellContentModel[])[] {
  return rows.length > 0 ? rows : [Array.from({ length: width }, () => blankContent)];
}

export function columnModels(table: AnyTable): readonly ColumnModel[] {
  return columnsOf(table).map(({ column: { form, width } }) => ({
    width: width === 0 ? KEY_WIDTH : width,
    hidden: width === 0,
    style: columnStyleOf(form.type),
  }));
}

/** The dropdowns and messages of a table of so many rows. */
export function tableValidations(
  table: AnyTable,
  rowCount: number,
  at: TablePosition,
): readonly ValidationModel[] {
  return columnsOf(table).flatMap(({ column }, index) => {
    const rule = ruleOf(column);
    if (rule === null) return [];
    return [{ range: bodyRange(at, index, rowCount), ...rule, prompt: column.prompt }];
  });
}

/** The marks of what is probably wrong in a table of so many rows. */
export function tableMarks(
  table: AnyTable,
  rowCount: number,
  at: TablePosition,
): readonly MarkModel[] {
  return columnsOf(table).flatMap(({ field, column }, index) => {
    const cell = cellName(at.row + 1, at.column + index);
    const formula = markFormula({ field, column, checks: table.checks }, cell);
    if (formula === null) return [];
    return [{ range: bodyRange(at, index, rowCount), formula, style: markStyle }];
  });
}

/** The names that dropdowns take the columns of a table by. */
export function listNames(table: AnyTable): readonly NameModel[] {
  return columnsOf(table).flatMap(({ column: { listName, header } }) =>
    listName === null ? [] : [{ name: listName, formula: columnReference(table.table, header) }],
  );
}

function ruleOf(
  column: ColumnDescription<unknown>,
): Pick<ValidationModel, 'rule' | 'error' | 'refusesBlank'> | null {
  const { dropdown, limits, prompt } = column;
  if (dropdown !== null) {
    const { list, other, error, mayBeBlank } = dropdown;
    return {
      rule: { type: 'list', source: list },
      error: { style: other, ...error },
      ...(mayBeBlank ? {} : { refusesBlank: true }),
    };
  }
  if (limits !== null) {
    const { from, to, error } = limits;
    const rule = { type: 'decimal', from, to } as const;
    return { rule, error: { style: 'stop', ...error } };
  }
  return prompt === null ? null : { rule: { type: 'any' }, error: null };
}

function bodyRange(at: TablePosition, index: number, rowCount: number): CellRange {
  const column = at.column + index;
  const rows = Math.max(rowCount, 1) + SPARE_ROWS;
  return {
    firstRow: at.row + 1,
    firstColumn: column,
    lastRow: at.row + rows,
    lastColumn: column,
  };
}
