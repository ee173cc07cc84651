import { compareGroup, conflictOf, differs, type RowStates } from './compare-row';
import type { MergeClaim } from './merge-claim';
import { fieldsOf, type MergePolicy } from './merge-policy';
import type { ConflictKind, IgnoredChange, MergeConflict } from './merge-result';
import type { KeyedRow } from './merge-row';
import type { RowPair } from './returned-table';

/** What came of one row of one department, as far as that department alone goes. */
export interface ComparedPair {
  readonly claims: readonly MergeClaim[];
  readonly conflicts: readonly MergeConflict[];
  readonly ignored: readonly IgnoredChange[];
}

/** `ours` is `null` when the main workbook does not have the row any more. */
export function comparePair(
  department: string,
  { base, theirs }: RowPair,
  ours: KeyedRow | null,
  policy: MergePolicy,
): ComparedPair {
  if (theirs === null) return missingRow(department, base, ours, policy);
  if (ours === null) return removedByUs({ department, base, ours: blankRow(base), theirs }, policy);
  const states = { department, base, ours, theirs };
  const claims: MergeClaim[] = [];
  const conflicts: MergeConflict[] = [];
  const ignored: IgnoredChange[] = [];
  for (const group of policy.groups) {
    const compared = compareGroup(states, group, policy);
    ignored.push(...compared.ignored);
    if (compared.outcome?.kind === 'conflict') conflicts.push(compared.outcome.conflict);
    if (compared.outcome?.kind === 'proposal') {
      claims.push({ kind: 'change', states, group, cells: compared.outcome.cells });
    }
  }
  return { claims, conflicts, ignored };
}

/** The department took the row away, or lost it. */
function missingRow(
  department: string,
  base: KeyedRow,
  ours: KeyedRow | null,
  policy: MergePolicy,
): ComparedPair {
  if (ours === null) return ignoredRow(department, base, 'already-there');
  if (!policy.mayRemoveRows) return ignoredRow(department, base, 'row-kept');
  if (!fieldsOf(policy).some((field) => differs(base, ours, field))) {
    return { claims: [{ kind: 'removal', department, base, ours }], conflicts: [], ignored: [] };
  }
  return {
    claims: [],
    conflicts: [
      wholeRow({ department, base, ours, theirs: blankRow(base) }, policy, 'deleted-and-changed'),
    ],
    ignored: [],
  };
}

/** We took the row away; what the department did to it meanwhile must not be lost with it. */
function removedByUs(states: RowStates, policy: MergePolicy): ComparedPair {
  const compared = policy.groups.map((group) => compareGroup(states, group, policy));
  const ignored = compared.flatMap((group) => group.ignored);
  const isChanged = compared.some(({ outcome }) => outcome !== null);
  const conflicts = isChanged ? [wholeRow(states, policy, 'deleted-and-changed')] : [];
  return { claims: [], conflicts, ignored };
}

export function wholeRow(
  states: RowStates,
  policy: MergePolicy,
  kind: ConflictKind,
): MergeConflict {
  return conflictOf(states, fieldsOf(policy), kind);
}

export function blankRow({ key, name }: KeyedRow): KeyedRow {
  return { key, name, cells: {} };
}

function ignoredRow(
  department: string,
  { key, name }: KeyedRow,
  why: IgnoredChange['why'],
): ComparedPair {
  return {
    claims: [],
    conflicts: [],
    ignored: [{ why, department, key, name, field: null, theirs: null }],
  };
}
