import type { FieldGroup, MergePolicy } from './merge-policy';
import type { ConflictKind, ConflictingCell, IgnoredChange, MergeConflict } from './merge-result';
import { cellOf, type KeyedRow, type MergeCell, type MergeRow } from './merge-row';

/** The three states of a row that came back, all of them there. */
export interface RowStates {
  readonly department: string;
  readonly base: KeyedRow;
  readonly ours: KeyedRow;
  readonly theirs: MergeRow;
}

/** What is to become of the fields that are decided together; `null` when the department left them as they were. */
export type GroupOutcome =
  | { readonly kind: 'proposal'; readonly cells: readonly ProposedCell[] }
  | { readonly kind: 'conflict'; readonly conflict: MergeConflict };

export interface ProposedCell {
  readonly field: string;
  readonly cell: MergeCell;
}

export interface ComparedGroup {
  readonly outcome: GroupOutcome | null;
  readonly ignored: readonly IgnoredChange[];
}

/** Compares the fields of one group three ways. */
export function compareGroup(
  states: RowStates,
  group: FieldGroup,
  policy: MergePolicy,
): ComparedGroup {
  // A column that is gone says nothing about the cells that it had.
  const differing = group.fields.filter(
    (field) => field in states.theirs.cells && differs(states.base, states.theirs, field),
  );
  const repaired = differing.filter((field) => isRepaired(states, field));
  const changed = differing.filter((field) => !repaired.includes(field));
  const there = changed.filter((field) => !differs(states.ours, states.theirs, field));
  const open = changed.filter((field) => !there.includes(field));
  const ignored = [
    ...repaired.map((field) => ignoredCell(states, field, 'repaired')),
    ...there.map((field) => ignoredCell(states, field, 'already-there')),
  ];
  if (open.length === 0) return { outcome: null, ignored };
  const kind = conflictKind(states, group, open, policy);
  if (kind !== null)
    return {
      outcome: { kind: 'conflict', conflict: conflictOf(states, group.fields, kind) },
      ignored,
    };
  const cells = open.map((field) => ({ field, cell: cellOf(states.theirs, field) }));
  return { outcome: { kind: 'proposal', cells }, ignored };
}

function conflictKind(
  { base, ours, theirs }: Omit<RowStates, 'department'>,
  group: FieldGroup,
  open: readonly string[],
  policy: MergePolicy,
): ConflictKind | null {
  if (open.some((field) => cellOf(theirs, field).damagedFrom !== null)) return 'damaged-by-excel';
  if (group.isFixed) return 'fixed-field';
  if (group.fields.some((field) => isOursAlone({ base, ours, theirs }, field)))
    return 'both-changed';
  const isLarge = open.some((field) =>
    policy.isLargeChange(field, cellOf(base, field), cellOf(theirs, field)),
  );
  return isLarge ? 'large-change' : null;
}

/** Of all fields that are decided together, also those that nobody changed. */
export function conflictOf(
  { department, base, ours, theirs }: RowStates,
  fields: readonly string[],
  kind: ConflictKind,
): MergeConflict {
  const cells: readonly ConflictingCell[] = fields.map((field) => ({
    field,
    base: cellOf(base, field),
    ours: cellOf(ours, field),
    theirs: cellOf(theirs, field),
  }));
  return { kind, department, key: base.key, name: base.name, cells };
}

export function differs(one: MergeRow, other: MergeRow, field: string): boolean {
  return cellOf(one, field).meaning !== cellOf(other, field).meaning;
}

/** We changed it, and not into what came back. */
function isOursAlone(
  { base, ours, theirs }: Omit<RowStates, 'department'>,
  field: string,
): boolean {
  return differs(base, ours, field) && differs(ours, theirs, field);
}

/** A program changed the cell by itself, and it may have stood for what was sent. */
function isRepaired({ base, theirs }: RowStates, field: string): boolean {
  const before = cellOf(base, field).meaning;
  return before !== null && (cellOf(theirs, field).damagedFrom ?? []).includes(before);
}

function ignoredCell(
  { department, base, theirs }: RowStates,
  field: string,
  why: IgnoredChange['why'],
): IgnoredChange {
  return { why, department, key: base.key, name: base.name, field, theirs: cellOf(theirs, field) };
}
