import type { WorkbookSnapshot } from '../workbook-snapshot';
import { planTables, type PlanTable } from '../tables/plan-tables';
import { wordLists } from '../tables/word-lists';
import { settingTables } from '../tables/setting-tables';
import { withKeyColumn } from './find-key-column';
import { findTables, type FoundTable } from './find-tables';
import { readTable, type ReadTable } from './read-table';

/** The tables of the plan that the workbook has. */
export type PlanReading = ReadonlyMap<PlanTable, ReadTable>;

/** Finds and reads all tables of a plan. */
export function readTables(snapshot: WorkbookSnapshot): PlanReading {
  // The fixed lists and the settings are not read here, but no other table may take their place.
  const found = findTables(snapshot, [
    ...Object.values(planTables),
    ...wordLists.map(({ table }) => table),
    ...settingTables,
  ]);
  const places = [...found.values()];
  const tables = new Map<PlanTable, ReadTable>();
  for (const name of planTableNames()) {
    const place = found.get(planTables[name]);
    if (place === undefined) continue;
    tables.set(name, readTable(withKeyColumn(place), firstRowBelow(place, places)));
  }
  return tables;
}

export function planTableNames(): readonly PlanTable[] {
  // Object.keys forgets the names that `planTables` was declared with.
  return Object.keys(planTables) as PlanTable[];
}

/** The row where another table begins in the same columns. */
export function firstRowBelow({ at }: FoundTable, places: readonly FoundTable[]): number {
  const headers = places
    .map((place) => place.at)
    .filter(({ sheet }) => sheet === at.sheet)
    .map(({ headerRow, firstColumn, lastColumn }) => ({ headerRow, firstColumn, lastColumn }));
  const others = at.sheet.tables.map(({ range }) => ({ ...range, headerRow: range.firstRow }));
  const below = [...headers, ...others]
    .filter(
      ({ firstColumn, lastColumn }) => firstColumn <= at.lastColumn && at.firstColumn <= lastColumn,
    )
    .map(({ headerRow }) => headerRow)
    .filter((row) => row > at.headerRow);
  return Math.min(Number.MAX_SAFE_INTEGER, ...below);
}
