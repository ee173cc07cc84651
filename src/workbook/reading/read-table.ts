import type { CellContent } from '../../domain/check/check-input';
import { columnsOf, type AnyTable } from '../describe-table';
import type { RowSnapshot } from '../workbook-snapshot';
import type { FoundTable } from './find-tables';
import { readCell } from './read-cell';
import { giveKeys, keyLetterOf } from './row-keys';
import { tableRows, type TableRows } from './table-rows';

/** A table as it was read. */
export interface ReadTable {
  readonly found: FoundTable;
  readonly rows: readonly ReadRow[];
  readonly around: TableRows;
  /** Rows whose key was that of a row above. */
  readonly copies: readonly RowSnapshot[];
  /** Whether a column is gone without which its rows mean nothing: then no row was read. */
  readonly isLacking: boolean;
}

export interface ReadRow {
  /** By field. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly source: RowSnapshot;
  readonly irregular: readonly { readonly field: string; readonly found: CellContent }[];
}

/** The field people know a row by: its number, its term, the word itself. */
export function identityOf(table: AnyTable): string {
  const columns = columnsOf(table);
  return (columns.find(({ column }) => column.needed) ?? columns[0])?.field ?? '';
}

/** Reads the rows of a table that was found; `limit` is the row where something else begins. */
export function readTable(found: FoundTable, limit: number): ReadTable {
  const { table, match } = found;
  const around = tableRows(found, limit);
  const isLacking = columnsOf(table).some(
    ({ field, column }) => column.needed && !match.columns.has(field),
  );
  if (isLacking) return { found, around, isLacking, rows: [], copies: [] };
  return { found, around, isLacking, ...withKeys(around.rows.map(rowReader(found)), table) };
}

/** A row that may still get its key. */
interface DraftRow extends ReadRow {
  readonly values: Record<string, unknown>;
}

function rowReader({ table, match }: FoundTable): (source: RowSnapshot) => DraftRow {
  const columns = columnsOf(table).map(({ field, column }) => ({
    field,
    column,
    place: match.columns.get(field)?.column ?? null,
  }));
  return (source) => {
    const values: Record<string, unknown> = {};
    const irregular: { field: string; found: CellContent }[] = [];
    for (const { field, column, place } of columns) {
      const reading = readCell(column, place === null ? null : source.cells[place]);
      values[field] = reading.value;
      if (reading.irregular !== null) irregular.push({ field, found: reading.irregular });
    }
    return { values, source, irregular };
  };
}

/** Gives new and copied rows a key of their own. */
function withKeys(
  rows: readonly DraftRow[],
  table: AnyTable,
): { readonly rows: readonly ReadRow[]; readonly copies: readonly RowSnapshot[] } {
  const letter = keyLetterOf(table.kind);
  const keyField = columnsOf(table).find(({ column }) => column.form.type === 'key')?.field;
  if (letter === null || keyField === undefined) return { rows, copies: [] };
  const identity = identityOf(table);
  const { keys, copies } = giveKeys(
    rows.map(({ values, irregular }) => {
      const number = values[identity];
      const isDamaged = irregular.some(({ field }) => field === identity);
      return {
        key: String(values[keyField]),
        number: typeof number === 'string' && !isDamaged ? number.trim() : null,
      };
    }),
    letter,
  );
  for (const [index, { values }] of rows.entries()) values[keyField] = keys[index];
  return {
    rows,
    copies: rows.filter((_, index) => copies.has(index)).map(({ source }) => source),
  };
}
