import { joinResults, type IgnoredChange, type MergeResult } from '../../domain/merge/merge-result';
import { mergeTable } from '../../domain/merge/merge-table';
import { strictPolicy } from '../../domain/merge/strict-policy';
import type { Plan } from '../../domain/plan/plan';
import type { AnyTable } from '../describe-table';
import type { GrownTable } from '../open-workbook';
import type { ReadTable } from '../reading/read-table';
import { firstRowBelow, readTables } from '../reading/read-tables';
import type { SentRow } from '../rounds/base-lines';
import { ROUND_TABLES, roundPolicies, type RoundTable } from '../rounds/round-tables';
import { planTables } from '../tables/plan-tables';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { mergeEdits, type MergedCell } from './merge-edits';
import { ourRows, sentRows } from './merge-rows';
import { withOwnKeys, type KeyedTable } from './own-keys';
import type { ReturnedRows } from './returned-rows';

/** A workbook that came back, and what was sent in it. */
export interface ReturnedWorkbook {
  readonly department: string;
  readonly file: string;
  readonly rows: ReturnedRows;
  readonly sent: readonly SentRow[];
}

/** What came of merging one table of all workbooks that came back. */
export interface TableMerge {
  readonly table: AnyTable;
  /** The table of the main workbook; `null` when it has none. */
  readonly ours: ReadTable | null;
  /** Without what there was no room for, which is left alone. */
  readonly result: MergeResult;
  readonly edits: readonly MergedCell[];
  readonly grown: GrownTable | null;
}

export interface MergeOptions {
  /** Whether what a department says of a row is decided as a whole. */
  readonly isStrict: boolean;
  /** Keys that new rows must not get. */
  readonly usedKeys: Iterable<string>;
}

/**
 * Merges all tables of all workbooks that came back into the main workbook as it is. What the order of the
 * files is makes no difference, neither of the departments nor of two files of one department.
 */
export function mergeWorkbooks(
  main: WorkbookSnapshot,
  plan: Plan,
  returned: readonly ReturnedWorkbook[],
  { isStrict, usedKeys }: MergeOptions,
): readonly TableMerge[] {
  const policies = roundPolicies(plan);
  const scheme = plan.numbering;
  const ours = tablesOf(main);
  const found = [...ours.values()].map((read) => read.found);
  const files = returned.toSorted(byDepartmentAndFile);
  const keys = [...usedKeys];

  return ROUND_TABLES.map((name): TableMerge => {
    const table = planTables[name];
    const read = ours.get(table);
    const own = read === undefined ? null : withOwnKeys(read, keys);
    const policy = isStrict ? strictPolicy(policies[name]) : policies[name];
    const parts = files.map((file) => partOf(file, name));
    const result = joinResults([
      mergeTable(
        own === null ? [] : ourRows(own.table, scheme),
        parts.flatMap((part) => (part.returned === null ? [] : [part.returned])),
        policy,
      ),
      { applied: [], conflicts: [], ignored: parts.flatMap((part) => part.gone) },
    ]);
    return withEdits(table, own, result, {
      limit: own === null ? 0 : firstRowBelow(own.table.found, found),
      keys,
    });
  });
}

function tablesOf(snapshot: WorkbookSnapshot): ReadonlyMap<AnyTable, ReadTable> {
  return new Map([...readTables(snapshot).values()].map((read) => [read.found.table, read]));
}

function byDepartmentAndFile(
  a: Pick<ReturnedWorkbook, 'department' | 'file'>,
  b: Pick<ReturnedWorkbook, 'department' | 'file'>,
): number {
  return compare(a.department, b.department) || compare(a.file, b.file);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One table of one file, and what of it is gone; nothing is returned of a table that is gone itself. */
function partOf({ department, sent, rows }: ReturnedWorkbook, name: RoundTable) {
  const table = planTables[name];
  const base = sentRows(
    table,
    sent.filter((row) => row.table === table.table),
  );
  const theirs = rows[name];
  if (theirs === null) {
    const gone = base.length === 0 ? [] : [goneOf(department, 'table-gone', null)];
    return { returned: null, gone };
  }
  const gone = theirs.gone.map((field) => goneOf(department, 'column-gone', field));
  return { returned: { department, base, rows: theirs.rows }, gone };
}

function goneOf(
  department: string,
  why: 'table-gone' | 'column-gone',
  field: string | null,
): IgnoredChange {
  return { why, department, key: null, name: null, field, theirs: null };
}

function withEdits(
  table: AnyTable,
  ours: KeyedTable | null,
  result: MergeResult,
  { limit, keys }: { readonly limit: number; readonly keys: readonly string[] },
): TableMerge {
  if (ours === null) {
    const left = leaveOut(result, result.applied);
    return { table, ours: null, result: left, edits: [], grown: null };
  }
  const merged = mergeEdits(ours.table, result, limit, keys);
  // So that rows go by the same keys afterwards; nothing is written where nothing changes.
  const edits = merged.edits.length === 0 ? [] : [...ours.edits, ...merged.edits];
  const left = leaveOut(result, merged.withoutRoom);
  return { table, ours: ours.table, result: left, edits, grown: merged.grown };
}

/** Says of added rows that there is no room for them. */
function leaveOut(result: MergeResult, left: MergeResult['applied']): MergeResult {
  const ignored = left.flatMap((change): readonly IgnoredChange[] => {
    if (change.kind !== 'added') return [];
    const { key, name } = change.row;
    return [
      { why: 'no-room', department: change.department, key, name, field: null, theirs: null },
    ];
  });
  return {
    applied: result.applied.filter((change) => !left.includes(change)),
    conflicts: result.conflicts,
    ignored: [...result.ignored, ...ignored],
  };
}
