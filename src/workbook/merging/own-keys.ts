import { newBudgetLineKey, newRowKey } from '../../domain/plan/row-key';
import { textOf } from '../reading/cell-text';
import { identityOf, type ReadRow, type ReadTable } from '../reading/read-table';
import { keyLetterOf } from '../reading/row-keys';
import { tableCellEdit } from '../updating/table-cell-edit';
import type { MergedCell } from './merge-edits';
import { keyFieldOf } from './merge-rows';

/** A table of the main workbook, in which every row has a key of its own. */
export interface KeyedTable {
  readonly table: ReadTable;
  /** Writes the keys that rows did not have; without a column for them there are none. */
  readonly edits: readonly MergedCell[];
}

/**
 * Gives rows without a key one that no row ever had: such a row was added since, and the key that reading
 * gives it may be that of a row that went away, whose changes it would get.
 */
export function withOwnKeys(table: ReadTable, usedKeys: readonly string[]): KeyedTable {
  const { found } = table;
  const keyField = keyFieldOf(found.table);
  const place = found.match.columns.get(keyField)?.column;
  const letter = keyLetterOf(found.table.kind);
  // Where the column itself is gone, the numbers of all rows tell their keys.
  if (place === undefined || letter === null) return { table, edits: [] };
  const identity = identityOf(found.table);
  const held = table.rows.map(({ source }) => textOf(source.cells[place]).trim());
  const taken = new Set([...usedKeys, ...held]);
  const edits: MergedCell[] = [];

  function keyed(row: ReadRow, index: number): ReadRow {
    if (row.values[keyField] === held[index]) return row;
    const number = row.values[identity];
    const name = typeof number === 'string' ? number.trim() : null;
    const key =
      letter === 'b' ? newBudgetLineKey(name, taken) : newRowKey(letter ?? 'm', name, taken);
    const sheet = found.at.sheet.name;
    const edit = tableCellEdit(sheet, row.source.row, place ?? 0, held[index] ?? '', key, 'key');
    const whose = { kind: 'changed', department: '', key, name, field: keyField } as const;
    const before = held[index] ?? '';
    edits.push({ ...edit, ...whose, held: before === '' ? null : { type: 'text', text: before } });
    return { ...row, values: { ...row.values, [keyField]: key } };
  }
  const rows = table.rows.map(keyed);
  return { table: edits.length === 0 ? table : { ...table, rows }, edits };
}
