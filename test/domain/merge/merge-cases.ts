import type { MergePolicy } from '../../../src/domain/merge/merge-policy';
import type { MergeResult } from '../../../src/domain/merge/merge-result';
import type { KeyedRow, MergeCell, MergeRow } from '../../../src/domain/merge/merge-row';

/** A table like that of progress: what it is about may be read, status and text belong together. */
export const policy: MergePolicy = {
  groups: [
    { fields: ['measure'], isFixed: true },
    { fields: ['status', 'text'], isFixed: false },
    { fields: ['spent'], isFixed: false },
  ],
  mayAddRows: true,
  mayRemoveRows: true,
  hasUniqueNames: false,
  isOwn: () => true,
  isLargeChange: (field, base, theirs) =>
    field === 'spent' && Number(theirs.meaning) > 100 * Number(base.meaning ?? Infinity),
};

export function cell(
  shown: string | null,
  damagedFrom: readonly string[] | null = null,
): MergeCell {
  return {
    shown: shown ?? '',
    value: shown,
    meaning: shown === null ? null : shown.trim(),
    damagedFrom,
  };
}

/** Cells in the order of `policy`: measure, status, text, spent. */
export function row<Key extends string | null>(
  key: Key,
  ...values: readonly (string | MergeCell | null)[]
): MergeRow & { readonly key: Key } {
  const fields = ['measure', 'status', 'text', 'spent'];
  const cells = Object.fromEntries(
    values.map((value, index) => [
      fields[index] ?? '',
      typeof value === 'string' || value === null ? cell(value) : value,
    ]),
  );
  return { key, name: cells['measure']?.meaning ?? null, cells };
}

/** What the main table is after everything that can be taken over was taken over. */
export function applied(
  ours: readonly KeyedRow[],
  { applied: changes }: MergeResult,
): readonly KeyedRow[] {
  const rows = new Map(ours.map((each) => [each.key, each]));
  for (const change of changes) {
    if (change.kind === 'removed') rows.delete(change.key);
    else if (change.kind === 'added') {
      const key = freeKey(rows);
      rows.set(key, { ...change.row, key });
    } else {
      const present = rows.get(change.key);
      if (present === undefined) throw new Error(`No row ${change.key}`);
      const cells = Object.fromEntries(change.cells.map(({ field, after }) => [field, after]));
      rows.set(change.key, { ...present, cells: { ...present.cells, ...cells } });
    }
  }
  return [...rows.values()];
}

function freeKey(rows: ReadonlyMap<string, KeyedRow>): string {
  for (let count = 1; ; count += 1) {
    const key = `new-${String(count)}`;
    if (!rows.has(key)) return key;
  }
}
