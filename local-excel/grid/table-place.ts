import { HostError } from '../host/errors';
import type { SheetData, TableData } from '../workbook-data';
import { overlaps } from './area';
import type { Area } from './area';

/** Refuses cells on which a table cannot stand. */
export function demandFreeForTable(sheet: SheetData, area: Area, self: TableData | null): void {
  const inTheWay = [
    ...sheet.tables.filter((table) => table !== self).map((table) => table.area),
    ...sheet.merges,
    ...sheet.pivotTables.map((pivot) => pivot.destination),
  ];
  if (inTheWay.some((each) => overlaps(each, area))) {
    throw new HostError('MergedRangeConflict', 'a table, a PivotTable or merged cells are there');
  }
}
