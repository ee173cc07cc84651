import type { ConflictKind, IgnoredReason, MergeConflict } from '../domain/merge/merge-result';
import type { AppliedChange, ConflictingCell } from '../domain/merge/merge-result';
import { cellName } from '../workbook/cell-name';
import { columnOf, type AnyTable } from '../workbook/describe-table';
import { shownValue } from '../workbook/merging/cell-meaning';
import { keyFieldOf } from '../workbook/merging/merge-rows';
import type { TableMerge } from '../workbook/merging/merge-workbooks';

/** Where something of a merge is, as people call it. */
interface MergePlace {
  readonly department: string;
  readonly sheet: string;
  /** The number or word by which people know the row. */
  readonly row: string | null;
  /** Header; `null` for a row as a whole. */
  readonly column: string | null;
  /** In the main workbook; `null` where that has no such cell. */
  readonly cell: string | null;
}

export interface AppliedEntry extends MergePlace {
  readonly kind: AppliedChange['kind'];
  readonly before: string | null;
  readonly after: string | null;
}

export interface ConflictEntry extends MergePlace {
  readonly kind: ConflictKind;
  /** Which conflict it is of, from 1: cells that are decided together are of one. */
  readonly conflict: number;
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

export interface IgnoredEntry extends MergePlace {
  readonly why: IgnoredReason;
  readonly value: string | null;
}

/** All that came of a merge, cell by cell. */
export interface MergeEntries {
  readonly applied: readonly AppliedEntry[];
  readonly conflicts: readonly ConflictEntry[];
  readonly ignored: readonly IgnoredEntry[];
}

export function mergeEntries(tables: readonly TableMerge[]): MergeEntries {
  let count = 0;
  return {
    applied: tables.flatMap(appliedEntries),
    conflicts: tables.flatMap((merge) =>
      merge.result.conflicts.flatMap((conflict) => {
        count += 1;
        return conflictEntries(merge, conflict, count);
      }),
    ),
    ignored: tables.flatMap(ignoredEntries),
  };
}

function appliedEntries({ table, edits }: TableMerge): readonly AppliedEntry[] {
  const keyField = keyFieldOf(table);
  return edits
    .filter(({ field }) => field !== keyField)
    .map(({ department, sheet, name, field, cell, kind, before, after }) => ({
      ...{ department, sheet, row: name, column: headerOf(table, field), cell, kind },
      before: filled(before),
      after: after === null ? null : filled(shownValue(after)),
    }));
}

function conflictEntries(
  merge: TableMerge,
  { kind, department, key, name, cells }: MergeConflict,
  conflict: number,
): readonly ConflictEntry[] {
  const differing = cells.filter((cell) => isInConflict(kind, cell));
  return (differing.length === 0 ? cells.slice(0, 1) : differing).map(
    ({ field, base, ours, theirs }) => ({
      ...{ kind, conflict, department, row: name },
      ...placeOf(merge, key, field),
      ...{ base: filled(base.shown), ours: filled(ours.shown), theirs: filled(theirs.shown) },
    }),
  );
}

/** Of a row that one side took away, what the other changed; of all others, what came back different. */
function isInConflict(kind: ConflictKind, { base, ours, theirs }: ConflictingCell): boolean {
  if (kind !== 'deleted-and-changed') return theirs.meaning !== ours.meaning;
  const changed = [ours, theirs].filter(({ meaning }) => meaning !== base.meaning);
  return changed.some(({ meaning }) => meaning !== null) || changed.length === 1;
}

function ignoredEntries(merge: TableMerge): readonly IgnoredEntry[] {
  return merge.result.ignored.map(({ why, department, key, name, field, theirs }) => ({
    ...{ why, department, row: name, ...placeOf(merge, key, field) },
    value: filled(theirs?.shown ?? ''),
  }));
}

function placeOf(
  { table, ours }: TableMerge,
  key: string | null,
  field: string | null,
): Pick<MergePlace, 'sheet' | 'column' | 'cell'> {
  const sheet = ours?.found.at.sheet.name ?? table.sheet;
  const column = field === null ? null : headerOf(table, field);
  const keyField = keyFieldOf(table);
  const row = key === null ? undefined : ours?.rows.find(({ values }) => values[keyField] === key);
  const place = field === null ? undefined : ours?.found.match.columns.get(field)?.column;
  const cell = row === undefined || place === undefined ? null : cellName(row.source.row, place);
  return { sheet, column, cell };
}

function headerOf(table: AnyTable, field: string): string {
  return columnOf(table, field)?.header ?? field;
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}
