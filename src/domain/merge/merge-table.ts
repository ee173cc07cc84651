import { comparePair } from './compare-pair';
import { groupBy } from '../group-by';
import { mergeAdded } from './merge-added';
import type { MergeClaim } from './merge-claim';
import type { MergePolicy } from './merge-policy';
import { joinResults, type MergeResult } from './merge-result';
import type { KeyedRow } from './merge-row';
import { pairRows, type ReturnedTable } from './returned-table';
import { settleClaims } from './settle-claims';

/**
 * Merges one table of all workbooks that came back into the main one, three ways: what was sent, what we
 * have now, what came back. The order of the departments makes no difference. Nothing is lost: every
 * difference between what was sent and what came back is in the result, once.
 */
export function mergeTable(
  ours: readonly KeyedRow[],
  returned: readonly ReturnedTable[],
  policy: MergePolicy,
): MergeResult {
  const tables = [...returned]
    .sort((one, other) => (one.department < other.department ? -1 : 1))
    .map((table) => pairRows(table, policy));
  const oursByKey = new Map(ours.map((row) => [row.key, row]));
  const compared = tables.flatMap(({ department, pairs }) =>
    pairs.map((pair) =>
      comparePair(department, pair, oursByKey.get(pair.base.key) ?? null, policy),
    ),
  );
  const claims = groupBy(
    compared.flatMap((pair) => pair.claims),
    rowOf,
  );
  return joinResults([
    {
      applied: [],
      conflicts: compared.flatMap((pair) => pair.conflicts),
      ignored: compared.flatMap((pair) => pair.ignored),
    },
    ...[...claims.values()].map((ofRow) => settleClaims(ofRow, policy)),
    mergeAdded(ours, tables, policy),
  ]);
}

function rowOf(claim: MergeClaim): string {
  return claim.kind === 'change' ? claim.states.base.key : claim.base.key;
}
