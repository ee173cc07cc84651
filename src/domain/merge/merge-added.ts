import { addedConflict, compareAdded, ignoredRow, type AddedRow } from './added-row';
import { groupBy } from '../group-by';
import { fieldsOf, type MergePolicy } from './merge-policy';
import { joinResults, type MergeResult } from './merge-result';
import type { KeyedRow } from './merge-row';
import type { PairedTable } from './returned-table';

/** Merges the rows that came back without having been sent. */
export function mergeAdded(
  ours: readonly KeyedRow[],
  tables: readonly PairedTable[],
  policy: MergePolicy,
): MergeResult {
  const outcomes = tables.flatMap((table) => compareAdded(ours, table, policy));
  const alone: MergeResult = {
    applied: [],
    conflicts: outcomes.flatMap((each) => (each.kind === 'conflict' ? [each.conflict] : [])),
    ignored: outcomes.flatMap((each) => (each.kind === 'ignored' ? [each.ignored] : [])),
  };
  const candidates = outcomes.flatMap((each) => (each.kind === 'candidate' ? [each.added] : []));
  return joinResults([alone, settleAdded(candidates, policy)]);
}

/**
 * A row that several departments added in the same words is one row, which they share. Rows of one name
 * that differ are a conflict for each of them, where a name is for one row only.
 */
function settleAdded(candidates: readonly AddedRow[], policy: MergePolicy): MergeResult {
  const fields = fieldsOf(policy);
  const byName = groupBy(
    candidates.filter(({ row }) => policy.hasUniqueNames && row.name !== null),
    ({ row }) => row.name,
  );
  const disputed = new Set(
    [...byName.values()].filter((rows) => new Set(rows.map(sayingOf)).size > 1).flat(),
  );
  const agreed = groupBy(
    candidates.filter((each) => !disputed.has(each)),
    sayingOf,
  );
  return {
    applied: [...agreed.values()].flatMap(([first]) =>
      first === undefined
        ? []
        : [{ kind: 'added', department: first.department, row: first.row } as const],
    ),
    conflicts: [...disputed].map(({ department, row }) =>
      addedConflict('added-twice', department, row, undefined, fields),
    ),
    ignored: [...agreed.values()].flatMap(([, ...same]) =>
      same.map(({ department, row }) => ignoredRow(department, row, 'already-there')),
    ),
  };
}

/** The same for rows of several workbooks that say the same; not for two such rows of one workbook. */
function sayingOf({ meaning, turn }: AddedRow): string {
  return JSON.stringify([turn, meaning]);
}
