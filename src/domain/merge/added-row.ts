import { groupBy } from '../group-by';
import { fieldsOf, type MergePolicy } from './merge-policy';
import type { ConflictKind, IgnoredChange, MergeConflict } from './merge-result';
import { BLANK_CELL, cellOf, rowMeaning, type KeyedRow, type MergeRow } from './merge-row';
import type { PairedTable } from './returned-table';

/** A row that is added unless another department adds it, too. */
export interface AddedRow {
  readonly department: string;
  readonly row: MergeRow;
  readonly meaning: string;
  /** How many rows above it in the same workbook say the same. */
  readonly turn: number;
}

/** What becomes of a row that came back without having been sent, as far as its department alone goes. */
export type AddedOutcome =
  | { readonly kind: 'candidate'; readonly added: AddedRow }
  | { readonly kind: 'conflict'; readonly conflict: MergeConflict }
  | { readonly kind: 'ignored'; readonly ignored: IgnoredChange };

/** Compares the rows that one department added with those of the main workbook. */
export function compareAdded(
  ours: readonly KeyedRow[],
  { department, pairs, added }: PairedTable,
  policy: MergePolicy,
): readonly AddedOutcome[] {
  const fields = fieldsOf(policy);
  const sent = new Set(pairs.map(({ base }) => base.key));
  const others = ours.filter(({ key }) => !sent.has(key));
  const byKey = new Map(others.map((row) => [row.key, row]));
  const byMeaning = groupBy(others, (row) => rowMeaning(row, fields));
  const byName = new Map(policy.hasUniqueNames ? ours.map((row) => [row.name, row]) : []);
  const turns = new Map<string, number>();

  return added.flatMap((row): readonly AddedOutcome[] => {
    const meaning = rowMeaning(row, fields);
    // A blank row is one that somebody made room with.
    if (meaning === null) return [];
    const notOwn = row.key === null ? undefined : byKey.get(row.key);
    if (notOwn !== undefined) {
      return rowMeaning(notOwn, fields) === meaning
        ? [ignore(department, row, 'not-own-row')]
        : [refuse('not-own-row', department, row, notOwn, fields)];
    }
    const turn = turns.get(meaning) ?? 0;
    turns.set(meaning, turn + 1);
    const there = byMeaning.get(meaning)?.length ?? 0;
    if (turn < there) return [ignore(department, row, 'already-there')];
    const namesake = row.name === null ? undefined : byName.get(row.name);
    const why = refusalOf(department, row, policy, namesake);
    if (why !== null) return [refuse(why, department, row, namesake, fields)];
    return [{ kind: 'candidate', added: { department, row, meaning, turn: turn - there } }];
  });
}

function refusalOf(
  department: string,
  row: MergeRow,
  policy: MergePolicy,
  namesake: KeyedRow | undefined,
): ConflictKind | null {
  if (!policy.mayAddRows || !policy.isOwn(department, row)) return 'not-own-row';
  if (fieldsOf(policy).some((field) => cellOf(row, field).damagedFrom !== null)) {
    return 'damaged-by-excel';
  }
  return namesake === undefined ? null : 'added-twice';
}

function refuse(
  kind: ConflictKind,
  department: string,
  row: MergeRow,
  ours: KeyedRow | undefined,
  fields: readonly string[],
): AddedOutcome {
  return { kind: 'conflict', conflict: addedConflict(kind, department, row, ours, fields) };
}

/** `ours` is the row it is in the way of. */
export function addedConflict(
  kind: ConflictKind,
  department: string,
  row: MergeRow,
  ours: KeyedRow | undefined,
  fields: readonly string[],
): MergeConflict {
  const cells = fields.map((field) => ({
    field,
    base: BLANK_CELL,
    ours: ours === undefined ? BLANK_CELL : cellOf(ours, field),
    theirs: cellOf(row, field),
  }));
  return { kind, department, key: ours?.key ?? null, name: row.name, cells };
}

function ignore(department: string, row: MergeRow, why: IgnoredChange['why']): AddedOutcome {
  return { kind: 'ignored', ignored: ignoredRow(department, row, why) };
}

export function ignoredRow(
  department: string,
  { key, name }: MergeRow,
  why: IgnoredChange['why'],
): IgnoredChange {
  return { why, department, key, name, field: null, theirs: null };
}
