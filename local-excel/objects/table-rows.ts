import { reportChange } from '../host/changes';
import { demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { columnCount, rowCount } from '../grid/area';
import type { Area } from '../grid/area';
import { demandUnprotected } from '../grid/protection';
import { shiftCells } from '../grid/shift-cells';
import { bodyOf, continueDown } from '../grid/table-growth';
import { clearContents, writeCells } from '../grid/write-cells';
import type { JsonObject } from '../protocol/wire';
import type { SheetData, TableData } from '../workbook-data';
import { RangeHost } from './range';

type RowValues = (boolean | string | number)[][] | boolean | string | number;

export class TableRowCollectionHost
  extends HostCollection<TableRowHost>
  implements Host<Excel.TableRowCollection, 'add' | 'count' | 'getCount' | 'getItemAt' | 'items'>
{
  readonly excelClass = 'TableRowCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly table: TableData,
  ) {
    super(session);
  }

  get items(): readonly TableRowHost[] {
    return Array.from(
      { length: rowCount(bodyOf(this.table)) },
      (_row, index) => new TableRowHost(this.session, this.sheet, this.table, index),
    );
  }

  protected find(): undefined {
    return undefined;
  }

  /** At the end without an index; cells below the table move down. */
  add(index = -1, values?: RowValues): TableRowHost {
    demandUnprotected(this.sheet);
    const rows = Array.isArray(values) ? values : [];
    const count = Math.max(rows.length, 1);
    const body = bodyOf(this.table);
    const place = index < 0 ? rowCount(body) : index;
    demand(place <= rowCount(body), 'a place among the rows');
    const fits = rows.every((row) => row.length === columnCount(body));
    demand(fits, `rows of ${String(columnCount(body))} values`);
    const added = { ...body, top: body.top + place, bottom: body.top + place + count - 1 };
    this.makeRoom(added, place === rowCount(body));
    if (values !== undefined) {
      writeCells(this.session, this.sheet, added, Array.isArray(values) ? rows : values);
    }
    reportChange(this.session, this.sheet, added, 'RowInserted', { direction: 'ShiftCellDown' });
    return new TableRowHost(this.session, this.sheet, this.table, place);
  }

  private makeRoom(added: Area, isAtEnd: boolean): void {
    shiftCells(this.session, this.sheet, { kind: 'insert', along: 'rows', area: added });
    // A shift inside a table makes it longer; at its ends it has to be told.
    const { area, showTotals } = this.table;
    if (isAtEnd && !showTotals) this.table.area = { ...area, bottom: added.bottom };
    if (isAtEnd) continueDown(this.sheet, added);
  }
}

export class TableRowHost
  extends HostObject
  implements Host<Excel.TableRow, 'delete' | 'getRange' | 'index' | 'values'>
{
  readonly excelClass = 'TableRow';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly table: TableData,
    readonly place: number,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { _Index: this.place };
  }

  get index(): number {
    return this.place;
  }

  get values(): (string | number | boolean)[][] | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeHost {
    return new RangeHost(this.session, this.sheet, this.area);
  }

  /** A table keeps one row, which is emptied instead. */
  delete(): void {
    demandUnprotected(this.sheet);
    const { area } = this;
    const body = bodyOf(this.table);
    if (rowCount(body) === 1) clearContents(this.session, this.sheet, area);
    else shiftCells(this.session, this.sheet, { kind: 'delete', along: 'rows', area });
    reportChange(this.session, this.sheet, area, 'RowDeleted', { direction: 'ShiftCellUp' });
  }

  private get area(): Area {
    const body = bodyOf(this.table);
    const row = body.top + this.place;
    demand(row <= body.bottom, 'a row of the table');
    return { ...body, top: row, bottom: row };
  }
}
