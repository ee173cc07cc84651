/** What the rows of a table are about. */
export type TableKind = 'measures' | 'recommendations' | 'previousActions' | 'terms' | 'legend';

/** What a column holds. Which of them a table can have depends on its kind. */
export type ColumnRole =
  | 'number'
  | 'code'
  | 'text'
  | 'initiatives'
  | 'lead'
  | 'actors'
  | 'budget'
  | 'minister'
  | 'policyLine'
  | 'action'
  | 'answer'
  | 'startingPoint'
  | 'seeAlso'
  | 'status'
  | 'reference'
  | 'heading'
  | 'remark';

/** The columns of a table, by what its header, or else its content, says they hold. */
export interface Columns {
  readonly kind: TableKind;
  readonly width: number;
  /** Several columns may hold the same: "Beleidsdomeinen" and "Partners" are both actors. */
  readonly at: ReadonlyMap<ColumnRole, readonly number[]>;
  /** Columns of which it is not known what they hold, with their heading as printed. */
  readonly unknown: readonly UnknownColumn[];
}

export interface UnknownColumn {
  readonly index: number;
  readonly heading: string;
}

/** Roles by column, `null` for a column that is not known. */
export function columnsOf(
  kind: TableKind,
  roles: readonly (ColumnRole | null)[],
  headings: readonly string[],
): Columns {
  const at = new Map<ColumnRole, number[]>();
  for (const [index, role] of roles.entries()) {
    if (role !== null) at.set(role, [...(at.get(role) ?? []), index]);
  }
  const unknown = roles.flatMap((role, index) =>
    role === null ? [{ index, heading: headings[index] ?? '' }] : [],
  );
  return { kind, width: roles.length, at, unknown };
}

export function hasSameRoles(a: Columns, b: Columns): boolean {
  return (
    a.kind === b.kind &&
    a.at.size === b.at.size &&
    [...a.at].every(([role, indexes]) => indexes.join() === b.at.get(role)?.join())
  );
}
