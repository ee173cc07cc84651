import { ROUND_TABLES } from '../workbook/rounds/round-tables';
import { planTables } from '../workbook/tables/plan-tables';
import type { SentRounds } from '../workbook/rounds/sent-rounds';
import type { CollectedFile } from './collect-returned';

/** How many rows went out in the workbook of a department and how many came back; `null` where that is nobody's. */
export function rowCounts<P>(
  file: CollectedFile<P>,
  { departments }: SentRounds,
): { readonly out: number | null; readonly back: number | null } {
  if (file.kind === 'unreadable' || file.kind === 'refused') return { out: null, back: null };
  const out = departments.get(file.department)?.length ?? 0;
  if (file.kind === 'duplicate') return { out, back: null };
  let back = 0;
  for (const name of ROUND_TABLES) back += file.rows[name]?.rows.length ?? 0;
  return { out, back };
}

/** How many measures of the plan went out in a round, and how many of those came back, each counted once. */
export function measureCounts<P>(
  files: readonly CollectedFile<P>[],
  { departments }: SentRounds,
): { readonly out: number; readonly back: number } {
  const { table } = planTables.measures;
  const out = new Set<string>();
  const back = new Set<string>();
  for (const rows of departments.values()) {
    for (const row of rows) if (row.table === table) out.add(row.key);
  }
  for (const file of files) {
    if (file.kind !== 'own') continue;
    const sent = (departments.get(file.department) ?? []).filter((row) => row.table === table);
    const numbers = new Map(sent.map(({ key, cells }) => [cells['number'], key]));
    for (const { key, name } of file.rows.measures?.rows ?? []) {
      const known = key !== null && out.has(key) ? key : numbers.get(name ?? undefined);
      if (known !== undefined) back.add(known);
    }
  }
  return { out: out.size, back: back.size };
}
