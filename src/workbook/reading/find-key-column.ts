import { columnsOf } from '../describe-table';
import { textOf } from './cell-text';
import type { FoundTable } from './find-tables';
import type { MatchedColumn } from './match-headers';
import { looksLikeKey } from './row-keys';

/** So many keys in a row are no chance. */
const ENOUGH_KEYS = 20;

/**
 * The table with the column of its keys also where that lost its header: it is hidden, so nobody sees
 * that it is needed, and Excel calls it `Kolom9` when someone clears it.
 */
export function withKeyColumn(found: FoundTable): FoundTable {
  const { table, at, match } = found;
  const key = columnsOf(table).find(({ column }) => column.form.type === 'key');
  if (key === undefined || match.columns.has(key.field)) return found;
  const matched = new Set([...match.columns.values()].map(({ column }) => column));
  const last = at.table === null ? at.lastColumn + 1 : at.lastColumn;
  for (let column = at.firstColumn; column <= last; column += 1) {
    if (matched.has(column) || !holdsKeys(found, column)) continue;
    const text = at.headers.find((header) => header.column === column)?.text ?? '';
    // A header that is only gone cannot be told by what it is called now.
    const keyColumn: MatchedColumn = { column, text, renamed: text !== '' };
    const columns = new Map([...match.columns, [key.field, keyColumn]]);
    return { ...found, match: { ...match, columns } };
  }
  return found;
}

function holdsKeys({ at }: FoundTable, column: number): boolean {
  let keys = 0;
  for (const { row, cells } of at.sheet.rows) {
    const text = row > at.headerRow ? textOf(cells[column]).trim() : '';
    if (text === '') continue;
    if (!looksLikeKey(text)) return false;
    keys += 1;
    if (keys === ENOUGH_KEYS) return true;
  }
  return keys > 0;
}
