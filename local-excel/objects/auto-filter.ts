import { HostError, HostNotImplemented, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { columnCount } from '../grid/area';
import type { Area } from '../grid/area';
import { filterRows } from '../grid/filter-rows';
import type { ColumnCriteria } from '../grid/filter-rows';
import { demandPermission } from '../grid/protection';
import { bodyOf } from '../grid/table-growth';
import type { SheetData, TableData } from '../workbook-data';
import { areaOn } from './place';
import { RangeHost } from './range';

/** What is filtered: a table, or a range of a sheet. */
export interface FilterOwner {
  readonly area: () => Area | null;
  /** The rows that can be hidden. */
  readonly body: () => Area | null;
  readonly criteria: () => ColumnCriteria;
  readonly set: (column: number, criteria: Excel.FilterCriteria | null) => void;
  /** Puts a filter on other cells; null takes it away. */
  readonly place: (area: Area | null) => void;
}

export function tableFilter(table: TableData): FilterOwner {
  return {
    area: () => (table.showFilterButton ? { ...table.area, bottom: bodyOf(table).bottom } : null),
    body: () => bodyOf(table),
    criteria: () =>
      new Map(
        table.columns.flatMap(({ filter }, index) => (filter === null ? [] : [[index, filter]])),
      ),
    set: (column, criteria) => {
      const data = table.columns[column];
      demand(data !== undefined, 'a column of the table');
      data.filter = criteria;
    },
    place: (area) => {
      if (area !== null) throw new HostNotImplemented('AutoFilter.apply of a table on a range');
      table.showFilterButton = false;
    },
  };
}

export function sheetFilter(sheet: SheetData): FilterOwner {
  return {
    area: () => sheet.autoFilter?.area ?? null,
    body: () => {
      const area = sheet.autoFilter?.area;
      return area === undefined ? null : { ...area, top: area.top + 1 };
    },
    criteria: () => sheet.autoFilter?.criteria ?? new Map<number, Excel.FilterCriteria>(),
    set: (column, criteria) => {
      if (criteria === null) sheet.autoFilter?.criteria.delete(column);
      else sheet.autoFilter?.criteria.set(column, criteria);
    },
    place: (area) => {
      sheet.autoFilter = area === null ? null : { area, criteria: new Map() };
    },
  };
}

type Members =
  | 'apply'
  | 'clearColumnCriteria'
  | 'clearCriteria'
  | 'enabled'
  | 'getRange'
  | 'getRangeOrNullObject'
  | 'isDataFiltered'
  | 'reapply'
  | 'remove';

export class AutoFilterHost extends HostObject implements Host<Excel.AutoFilter, Members> {
  readonly excelClass = 'AutoFilter';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly owner: FilterOwner,
  ) {
    super(session);
  }

  get enabled(): boolean {
    return this.owner.area() !== null;
  }

  get isDataFiltered(): boolean {
    return this.owner.criteria().size > 0;
  }

  apply(range: HostObject | string, column?: number, criteria?: Excel.FilterCriteria): void {
    demandPermission(this.sheet, 'allowAutoFilter');
    const area = areaOn(this.session, range, this.sheet);
    this.showAll();
    this.owner.place(area);
    if (column === undefined || criteria === undefined) return;
    demand(column >= 0 && column < columnCount(area), 'a column of the range');
    this.owner.set(column, criteria);
    this.reapply();
  }

  clearColumnCriteria(column: number): void {
    demandPermission(this.sheet, 'allowAutoFilter');
    this.owner.set(column, null);
    this.reapply();
  }

  clearCriteria(): void {
    demandPermission(this.sheet, 'allowAutoFilter');
    for (const column of [...this.owner.criteria().keys()]) this.owner.set(column, null);
    this.showAll();
  }

  reapply(): void {
    const body = this.owner.body();
    if (body !== null) filterRows(this.session, this.sheet, body, this.owner.criteria());
  }

  remove(): void {
    this.clearCriteria();
    this.owner.place(null);
  }

  getRange(): RangeHost {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError('ItemNotFound', 'there is no filter');
    return range;
  }

  getRangeOrNullObject(): RangeHost | null {
    const area = this.owner.area();
    return area === null ? null : new RangeHost(this.session, this.sheet, area);
  }

  private showAll(): void {
    const body = this.owner.body();
    if (body === null) return;
    filterRows(this.session, this.sheet, body, new Map());
  }
}
