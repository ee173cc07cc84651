import type { MergeRow } from '../../domain/merge/merge-row';
import type { NumberingScheme } from '../../domain/plan/numbering';
import { columnsOf } from '../describe-table';
import { readTables } from '../reading/read-tables';
import type { ReadTable } from '../reading/read-table';
import { ROUND_TABLES, type RoundTable } from '../rounds/round-tables';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { keyFieldOf, mergeRows } from './merge-rows';

/** A table as it came back. */
export interface TableRows {
  readonly rows: readonly MergeRow[];
  /** Fields whose columns are gone. */
  readonly gone: readonly string[];
}

/** All that is merged of a workbook that came back; `null` where a table is gone. */
export type ReturnedRows = Readonly<Record<RoundTable, TableRows | null>>;

/** Takes out of a workbook what can be merged: the rest of it need not be kept. */
export function returnedRows(snapshot: WorkbookSnapshot, scheme: NumberingScheme): ReturnedRows {
  const tables = readTables(snapshot);
  function rowsOf(name: RoundTable): TableRows | null {
    const table = tables.get(name);
    // Without the column that its rows are known by, no row of it can be told.
    if (table === undefined || table.isLacking) return null;
    return { rows: mergeRows(table, scheme), gone: goneFields(table) };
  }
  return {
    measures: rowsOf('measures'),
    budgetLines: rowsOf('budgetLines'),
    progress: rowsOf('progress'),
  };
}

/** The same for two workbooks that say the same. */
export function sayingOfRows(returned: ReturnedRows): string {
  return JSON.stringify(
    ROUND_TABLES.map((name) =>
      returned[name]?.rows.map(({ key, cells }) => [
        key,
        Object.entries(cells).map(([field, { meaning, damagedFrom }]) => [
          ...[field, meaning],
          damagedFrom,
        ]),
      ]),
    ),
  );
}

function goneFields({ found }: ReadTable): readonly string[] {
  const keyField = keyFieldOf(found.table);
  return columnsOf(found.table)
    .map(({ field }) => field)
    .filter((field) => field !== keyField && !found.match.columns.has(field));
}
