import { reportChange } from '../host/changes';
import { HostError, HostNotImplemented, demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import type { Area } from '../grid/area';
import { demandUnprotected } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import { shiftCells } from '../grid/shift-cells';
import { bodyOf } from '../grid/table-growth';
import { uniqueColumnName, writeHeaders } from '../grid/table-headers';
import { writeCells } from '../grid/write-cells';
import type { JsonObject } from '../protocol/wire';
import type { SheetData, TableColumnData, TableData } from '../workbook-data';
import { tableFilter } from './auto-filter';
import { FilterHost } from './filter';
import { RangeHost } from './range';

type CollectionMembers =
  'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

type ColumnValues = (boolean | string | number)[][] | boolean | string | number;

export class TableColumnCollectionHost
  extends HostCollection<TableColumnHost>
  implements Host<Excel.TableColumnCollection, CollectionMembers>
{
  readonly excelClass = 'TableColumnCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly table: TableData,
  ) {
    super(session);
  }

  get items(): readonly TableColumnHost[] {
    return this.table.columns.map((column) => this.host(column));
  }

  /** By name, or by the number the client goes on with. */
  protected find(key: string | number): TableColumnHost | undefined {
    const column = this.table.columns.find(
      ({ id, name }) => id === key || sameName(name, String(key)),
    );
    return column === undefined ? undefined : this.host(column);
  }

  /** The values, where given, start with the header. */
  add(index = -1, values?: ColumnValues, name?: string): TableColumnHost {
    demandUnprotected(this.sheet);
    const { table } = this;
    const place = index < 0 ? table.columns.length : index;
    demand(place <= table.columns.length, 'a place among the columns');
    const left = table.area.left + place;
    const area: Area = { ...table.area, left, right: left };
    const id = Math.max(...table.columns.map((column) => column.id)) + 1;
    const known = table.columns.map((column) => column.name);
    const isAtEdge = place === 0 || place === table.columns.length;
    shiftCells(this.session, this.sheet, { kind: 'insert', along: 'columns', area });
    // A shift inside a table makes the column; at its edges the table has to be told.
    const column: TableColumnData = { id, name: uniqueColumnName(known, name), filter: null };
    table.columns.splice(place, isAtEdge ? 0 : 1, column);
    if (isAtEdge) {
      const { area: now } = table;
      table.area = place === 0 ? { ...now, left: now.left - 1 } : { ...now, right: now.right + 1 };
    }
    writeHeaders(this.sheet, table);
    if (values !== undefined) this.fill(area, values, name);
    reportChange(this.session, this.sheet, area, 'ColumnInserted', { direction: 'ShiftCellRight' });
    return this.host(column);
  }

  private fill(area: Area, values: ColumnValues, name: string | undefined): void {
    writeCells(this.session, this.sheet, area, values);
    const [first] = this.table.columns.slice(area.left - this.table.area.left);
    if (name !== undefined && first !== undefined) {
      writeCells(this.session, this.sheet, { ...area, bottom: area.top }, `'${name}`);
    }
  }

  private host(column: TableColumnData): TableColumnHost {
    return new TableColumnHost(this.session, this.sheet, this.table, column);
  }
}

type Members =
  | 'delete'
  | 'filter'
  | 'getDataBodyRange'
  | 'getHeaderRowRange'
  | 'getRange'
  | 'getTotalRowRange'
  | 'id'
  | 'index'
  | 'name'
  | 'values';

export class TableColumnHost extends HostObject implements Host<Excel.TableColumn, Members> {
  readonly excelClass = 'TableColumn';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly table: TableData,
    private readonly column: TableColumnData,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.column.id };
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    return this.table.columns.indexOf(this.column);
  }

  get name(): string {
    return this.column.name;
  }

  set name(name: string) {
    this.getHeaderRowRange().values = [[`'${name}`]];
  }

  get values(): (string | number | boolean)[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): FilterHost {
    return new FilterHost(this.session, this.sheet, tableFilter(this.table), this.index);
  }

  getRange(): RangeHost {
    return this.part(this.table.area);
  }

  getDataBodyRange(): RangeHost {
    return this.part(bodyOf(this.table));
  }

  getHeaderRowRange(): RangeHost {
    return this.part({ ...this.table.area, bottom: this.table.area.top });
  }

  getTotalRowRange(): RangeHost {
    const { area, showTotals } = this.table;
    if (!showTotals) throw new HostError('ItemNotFound', 'the table has no total row');
    return this.part({ ...area, top: area.bottom });
  }

  delete(): void {
    demandUnprotected(this.sheet);
    if (this.table.columns.length === 1) throw new HostNotImplemented('deleting the only column');
    const { cells: area } = this.getRange();
    shiftCells(this.session, this.sheet, { kind: 'delete', along: 'columns', area });
    reportChange(this.session, this.sheet, area, 'ColumnDeleted', { direction: 'ShiftCellLeft' });
  }

  private part(area: Area): RangeHost {
    const left = this.table.area.left + this.index;
    return new RangeHost(this.session, this.sheet, { ...area, left, right: left });
  }
}
