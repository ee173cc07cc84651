import { blankRow, wholeRow } from './compare-pair';
import { conflictOf } from './compare-row';
import { groupBy } from '../group-by';
import type { ChangeClaim, MergeClaim, RemovalClaim } from './merge-claim';
import type { MergePolicy } from './merge-policy';
import type { AppliedChange, ChangedCell, IgnoredChange, MergeResult } from './merge-result';
import { cellOf } from './merge-row';

/**
 * Settles what all departments want of one row. Where they want the same it is taken over once; where they
 * differ it is a conflict for each of them, whoever came first.
 */
export function settleClaims(claims: readonly MergeClaim[], policy: MergePolicy): MergeResult {
  const removals = claims.filter((claim) => claim.kind === 'removal');
  const changes = claims.filter((claim) => claim.kind === 'change');
  if (removals.length > 0 && changes.length > 0)
    return changedAndRemoved(removals, changes, policy);
  const [first, ...same] = removals;
  if (first !== undefined) return removed(first, same);
  return settleChanges(changes);
}

function changedAndRemoved(
  removals: readonly RemovalClaim[],
  changes: readonly ChangeClaim[],
  policy: MergePolicy,
): MergeResult {
  return {
    applied: [],
    conflicts: [
      ...removals.map(({ department, base, ours }) =>
        wholeRow({ department, base, ours, theirs: blankRow(base) }, policy, 'deleted-and-changed'),
      ),
      ...changes.map(({ states, group }) =>
        conflictOf(states, group.fields, 'deleted-and-changed'),
      ),
    ],
    ignored: [],
  };
}

function removed(first: RemovalClaim, same: readonly RemovalClaim[]): MergeResult {
  const { department, base } = first;
  return {
    applied: [{ kind: 'removed', department, key: base.key }],
    conflicts: [],
    ignored: same.map((claim) => ({
      ...{ why: 'already-there', department: claim.department, field: null, theirs: null },
      ...{ key: base.key, name: base.name },
    })),
  };
}

function settleChanges(changes: readonly ChangeClaim[]): MergeResult {
  const taken: ChangeClaim[] = [];
  const ignored: IgnoredChange[] = [];
  const byGroup = groupBy(changes, ({ group }) => group);
  const conflicts = [...byGroup.values()].flatMap((claims) => {
    if (new Set(claims.map(wantedOf)).size > 1) {
      return claims.map(({ states, group }) => conflictOf(states, group.fields, 'both-changed'));
    }
    taken.push(...claims.slice(0, 1));
    ignored.push(...claims.slice(1).flatMap(alreadyThere));
    return [];
  });
  return { applied: appliedOf(taken), conflicts, ignored };
}

function wantedOf({ cells }: ChangeClaim): string {
  return JSON.stringify(cells.map(({ field, cell }) => [field, cell.meaning]));
}

function alreadyThere({ states, cells }: ChangeClaim): readonly IgnoredChange[] {
  const { department, base } = states;
  return cells.map(({ field, cell }) => ({
    ...{ why: 'already-there', department, field, theirs: cell },
    ...{ key: base.key, name: base.name },
  }));
}

/** One change for each department and row. */
function appliedOf(claims: readonly ChangeClaim[]): readonly AppliedChange[] {
  const byDepartment = groupBy(claims, ({ states }) => states.department);
  return [...byDepartment].map(([department, own]) => ({
    kind: 'changed',
    department,
    key: own[0]?.states.base.key ?? '',
    cells: own.flatMap(changedCells),
  }));
}

function changedCells({ states, cells }: ChangeClaim): readonly ChangedCell[] {
  return cells.map(({ field, cell }) => ({
    field,
    before: cellOf(states.ours, field),
    after: cell,
  }));
}
