import { groupBy } from '../../domain/group-by';
import { rowMeaning, type MergeRow } from '../../domain/merge/merge-row';
import { fail, ok, type Result } from '../../domain/result';
import { columnsOf } from '../describe-table';
import { sentRows } from '../merging/merge-rows';
import type { ReturnedRows } from '../merging/returned-rows';
import { planTables } from '../tables/plan-tables';
import type { NotRecognised } from './not-recognised';
import { isOpenField, ROUND_TABLES, type RoundTable } from './round-tables';
import type { SentRounds } from './sent-rounds';

/** The department whose rows these are, and nobody else's: known by their keys, or by what is agreed in them. */
export function recogniseByContent(
  returned: ReturnedRows,
  sent: SentRounds,
): Result<string, NotRecognised> {
  const keys = new Set(
    ROUND_TABLES.flatMap((name) => keysOf(name, returned[name]?.rows ?? [], sent)),
  );
  const isOld = [...keys].some((key) => key.startsWith('v') && !sent.owners.has(key));
  if (isOld) return fail({ code: 'old-round', round: roundIn(returned.progress?.rows ?? []) });
  return ownerOf(
    [...keys].filter((key) => sent.owners.has(key)),
    sent,
  );
}

/** The department that has all these rows. */
function ownerOf(
  keys: readonly string[],
  { departments, owners }: SentRounds,
): Result<string, NotRecognised> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (const department of owners.get(key) ?? []) {
      counts.set(department, (counts.get(department) ?? 0) + 1);
    }
  }
  const able = [...counts].flatMap(([name, count]) => (count === keys.length ? [name] : []));
  if (able.length === 0) {
    return counts.size === 0
      ? fail({ code: 'not-recognised' })
      : fail({ code: 'several-departments', departments: [...counts.keys()] });
  }
  // Of several that have all these rows, the one that has no other.
  const whole = able.filter((name) => departments.get(name)?.length === keys.length);
  const [owner, other] = able.length === 1 ? able : whole;
  return owner === undefined || other !== undefined ? fail({ code: 'not-recognised' }) : ok(owner);
}

/** The keys of the rows that were ever sent; of a row without one, that of the only row that says the same. */
function keysOf(name: RoundTable, rows: readonly MergeRow[], sent: SentRounds): readonly string[] {
  const known = rows.flatMap(({ key }) => (key !== null && sent.keys.has(key) ? [key] : []));
  const unknown = rows.filter(({ key }) => key === null);
  if (unknown.length === 0) return known;
  const table = planTables[name];
  const fixed = columnsOf(table)
    .filter(({ field, column }) => column.form.type !== 'key' && !isOpenField(name, field))
    .map(({ field }) => field);
  const all = [...sent.departments.values()].flat().filter((row) => row.table === table.table);
  const distinct = [...new Map(all.map((row) => [row.key, row])).values()];
  const byMeaning = groupBy(sentRows(table, distinct), (row) => rowMeaning(row, fixed));
  const found = unknown.flatMap((row) => {
    const meaning = rowMeaning(row, fixed);
    const [same, more] = meaning === null ? [] : (byMeaning.get(meaning) ?? []);
    return same === undefined || more !== undefined ? [] : [same.key];
  });
  return [...known, ...found];
}

function roundIn(progress: readonly MergeRow[]): string | null {
  return (
    progress.map(({ cells }) => cells['round']?.meaning ?? null).find((name) => name !== null) ??
    null
  );
}
