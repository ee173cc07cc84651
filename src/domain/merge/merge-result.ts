import type { MergeCell, MergeRow } from './merge-row';

/**
 * What came of every difference between what was sent and what came back: it is taken over, or somebody
 * must decide, or it is left alone for a reason. There is no fourth.
 */
export interface MergeResult {
  readonly applied: readonly AppliedChange[];
  readonly conflicts: readonly MergeConflict[];
  readonly ignored: readonly IgnoredChange[];
}

export type AppliedChange =
  | {
      readonly kind: 'changed';
      readonly department: string;
      readonly key: string;
      readonly cells: readonly ChangedCell[];
    }
  | { readonly kind: 'added'; readonly department: string; readonly row: MergeRow }
  | { readonly kind: 'removed'; readonly department: string; readonly key: string };

export interface ChangedCell {
  readonly field: string;
  readonly before: MergeCell;
  readonly after: MergeCell;
}

/** Until it is decided, our value stays. */
export interface MergeConflict {
  readonly kind: ConflictKind;
  readonly department: string;
  /** `null` for a row that the main workbook does not have. */
  readonly key: string | null;
  readonly name: string | null;
  /** All fields that are decided together with the one that differs. */
  readonly cells: readonly ConflictingCell[];
}

export type ConflictKind =
  /** We, or another department, changed it too, into something else. */
  | 'both-changed'
  /** One side took the row away, the other changed it. */
  | 'deleted-and-changed'
  /** Two rows of one name were added, and they differ. */
  | 'added-twice'
  /** A row that was not sent to this department, or that it may not add. */
  | 'not-own-row'
  /** A field that departments may read only. */
  | 'fixed-field'
  /** A program changed it by itself, and what was meant cannot be told. */
  | 'damaged-by-excel'
  /** An amount that is many times what it was. */
  | 'large-change';

export interface ConflictingCell {
  readonly field: string;
  readonly base: MergeCell;
  readonly ours: MergeCell;
  readonly theirs: MergeCell;
}

export interface IgnoredChange {
  readonly why: IgnoredReason;
  readonly department: string;
  readonly key: string | null;
  readonly name: string | null;
  /** `null` when it is about the row as a whole. */
  readonly field: string | null;
  readonly theirs: MergeCell | null;
}

export type IgnoredReason =
  /** The main workbook has it already, or another department sent the same. */
  | 'already-there'
  /** A program changed it by itself; what stood there is known. */
  | 'repaired'
  /** A row that departments cannot take away. */
  | 'row-kept'
  /** A row of somebody else, as it is in the main workbook. */
  | 'not-own-row'
  /** The workbook that came back does not have this column, or not even this table, any more. */
  | 'column-gone'
  | 'table-gone'
  /** There is no room for a new row in the main workbook: something stands below the table. */
  | 'no-room';

export function joinResults(results: readonly MergeResult[]): MergeResult {
  return {
    applied: results.flatMap(({ applied }) => applied),
    conflicts: results.flatMap(({ conflicts }) => conflicts),
    ignored: results.flatMap(({ ignored }) => ignored),
  };
}
