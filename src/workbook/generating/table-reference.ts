import { columnsOf, type AnyTable } from '../describe-table';
import type { RowCells } from './table-model';

/** A column of a table in a formula: `tblBudget[Bedrag (EUR)]`. */
export function columnReference(table: string, header: string): string {
  return `${table}[${columnSpecifier(header)}]`;
}

/** The cell of a column in the row that the formula stands in: `tblBudget[[#This Row],[Van]]`. */
export function thisRowReference(table: string, header: string): string {
  return `${table}[[#This Row],[${columnSpecifier(header)}]]`;
}

/** The cells of that row from one column to another. */
export function thisRowRange(table: string, first: string, last: string): string {
  return `${table}[[#This Row],[${columnSpecifier(first)}]:[${columnSpecifier(last)}]]`;
}

function columnSpecifier(header: string): string {
  return header.replaceAll(/['#[\]]/g, "'$&");
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
