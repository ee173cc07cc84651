import { reportChange } from '../host/changes';
import { HostNotImplemented, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { columnCount, overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { demandEditable, demandPermission } from '../grid/protection';
import { sortRows } from '../grid/sort-rows';
import type { SheetData } from '../workbook-data';

export class RangeSortHost extends HostObject implements Host<Excel.RangeSort, 'apply'> {
  readonly excelClass: string = 'RangeSort';

  constructor(
    session: Session,
    protected readonly sheet: SheetData,
    protected readonly cells: () => Area,
  ) {
    super(session);
  }

  apply(
    fields: Excel.SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation: `${Excel.SortOrientation}` = 'Rows',
    method?: `${Excel.SortMethod}`,
  ): void {
    if (orientation !== 'Rows') throw new HostNotImplemented('sorting columns');
    if (method !== undefined) throw new HostNotImplemented('sorting by a Chinese method');
    const all = this.cells();
    const area = hasHeaders ? { ...all, top: all.top + 1 } : all;
    demandPermission(this.sheet, 'allowSort');
    demandEditable(this.sheet, area);
    const keys = fields.map(({ key, ascending, sortOn = 'Value' }) => {
      if (sortOn !== 'Value') throw new HostNotImplemented(`sorting by ${sortOn}`);
      demand(Number.isInteger(key) && key >= 0 && key < columnCount(area), 'a column of the range');
      return { column: key, ascending: ascending ?? true };
    });
    demandSortable(this.sheet, area);
    sortRows(this.sheet, area, keys, matchCase);
    reportChange(this.session, this.sheet, area, 'RangeEdited');
  }
}

/** What Excel does when a header or merged cells would be sorted along is not known. */
function demandSortable({ tables, merges }: SheetData, area: Area): void {
  const headers = tables.map((table) => ({ ...table.area, bottom: table.area.top }));
  if ([...headers, ...merges].some((each) => overlaps(each, area))) {
    throw new HostNotImplemented('sorting the header of a table, or merged cells');
  }
}
