import type { MergeCell, MergeRow } from './merge-row';

/** What departments may do to a table, and what must be decided together. */
export interface MergePolicy {
  /**
   * The fields of a row in groups that are decided together, such as a status and its text; a field that
   * stands for itself is a group of one. Every field is in one group.
   */
  readonly groups: readonly FieldGroup[];
  /** Whether departments may add rows of their own. */
  readonly mayAddRows: boolean;
  /** Whether a row goes away when its department took it away and nobody else touched it. */
  readonly mayRemoveRows: boolean;
  /** Whether no two rows of the table have the same name. */
  readonly hasUniqueNames: boolean;
  /** Whether a row that a department added is one it may add. */
  readonly isOwn: (department: string, row: MergeRow) => boolean;
  /** Whether a change is so large that a person must look at it before it is taken over. */
  readonly isLargeChange: (field: string, base: MergeCell, theirs: MergeCell) => boolean;
}

export interface FieldGroup {
  readonly fields: readonly string[];
  /** Whether departments may read them only. */
  readonly isFixed: boolean;
}

export function fieldsOf({ groups }: Pick<MergePolicy, 'groups'>): readonly string[] {
  return groups.flatMap(({ fields }) => fields);
}
