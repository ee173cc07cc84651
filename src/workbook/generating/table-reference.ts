import { columnsOf, type AnyTable } from '../describe-table';
import type { RowCells } from './table-model';

/** A column of a table in a formula: `tblBudget[Bedrag (EUR)]`. */
export function columnReference(table: string, header: string): string {
  return `${table}[${header.replaceAll(/['#[\]]/g, "'$&")}]`;
}

/** A text in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Counts the rows of a table that hold something in a column without which a row means nothing. */
export function rowCountFormula(table: AnyTable): string {
  const needed = columnsOf(table)
    .filter(({ column }) => column.needed)
    .map(({ column }) => columnReference(table.table, column.header));
  return `SUMPRODUCT(--(${needed.join('&')}<>""))`;
}

/** What `rowCountFormula` gives for these rows. */
export function rowCount(table: AnyTable, rows: readonly RowCells[]): number {
  const needed = columnsOf(table).map(({ column }) => column.needed);
  return rows.filter((cells) => cells.some((cell, index) => needed[index] && (cell ?? '') !== ''))
    .length;
}
