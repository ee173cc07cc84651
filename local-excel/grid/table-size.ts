import { demand } from '../host/errors';
import type { Session } from '../host/session';
import type { SheetData, TableColumnData, TableData } from '../workbook-data';
import { overlaps } from './area';
import type { Area } from './area';
import { nameColumns } from './table-headers';
import { demandFreeForTable } from './table-place';

/** Lets a table cover other cells; its header row stays in place. */
export function resizeTable(
  session: Session,
  sheet: SheetData,
  table: TableData,
  area: Area,
): void {
  const { area: old } = table;
  demand(area.top === old.top, 'the header row stays where it is');
  demand(overlaps(area, old), 'the new range overlaps the old one');
  const least = 1 + Number(table.showHeaders) + Number(table.showTotals);
  demand(area.bottom - area.top + 1 >= least, 'a table has at least one row of data');
  demand(!table.showTotals || area.bottom === old.bottom, 'a table with totals keeps its last row');
  demandFreeForTable(sheet, area, table);
  const nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
  table.columns = Array.from(
    { length: area.right - area.left + 1 },
    (_column, index): TableColumnData =>
      table.columns[area.left + index - old.left] ?? { id: nextId + index, name: '', filter: null },
  );
  table.area = area;
  if (table.showHeaders) nameColumns(session, sheet, table);
}
