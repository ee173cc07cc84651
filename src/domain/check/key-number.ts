import type { RowKey } from '../plan/plan';

/** A letter for the kind of row, the number, and for a budget line its place; `~2` makes a key unique. */
const KEY = /^[a-z](?<number>\d+(?:\.\d+)*)(?:-\d+)?(?<copy>~\d+)?$/;

/**
 * The number a row had when its key was made: `m5.10` and `b5.10-1` → `5.10`. `null` for a key
 * without one, and for that of a copied row (`m5.10~2`): it tells the number of the other row.
 */
export function numberOfKey(key: RowKey): string | null {
  const groups = KEY.exec(key)?.groups;
  return groups?.['number'] === undefined || groups['copy'] !== undefined ? null : groups['number'];
}
