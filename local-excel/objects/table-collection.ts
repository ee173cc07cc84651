import { reportTable } from '../host/changes';
import { HostError, HostNotImplemented, demand } from '../host/errors';
import { isRegistration } from '../host/event-source';
import { WORKBOOK_TARGET } from '../host/event-outbox';
import { HostCollection } from '../host/host-object';
import type { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { contains, isUnbounded, overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { demandUnprotected } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import { nameColumns } from '../grid/table-headers';
import { demandFreeForTable } from '../grid/table-place';
import type { SheetData, TableData } from '../workbook-data';
import { placeOf } from './place';
import { TableHost } from './table';

type Members =
  'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

/** The tables of a sheet, or of the whole workbook. */
export class TableCollectionHost
  extends HostCollection<TableHost>
  implements Host<Excel.TableCollection, Members>
{
  readonly excelClass = 'TableCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData | null,
  ) {
    super(session);
  }

  override callMember(member: string, args: readonly unknown[]): unknown {
    const target = this.sheet?.id ?? WORKBOOK_TARGET;
    const events = ['tableAdded', 'tableChanged', 'tableDeleted'] as const;
    const isDone = isRegistration(this.session, this, member, target, events);
    return isDone ? undefined : super.callMember(member, args);
  }

  get items(): readonly TableHost[] {
    return this.session
      .tables()
      .filter(({ sheet }) => this.sheet === null || sheet === this.sheet)
      .map(({ sheet, table }) => new TableHost(this.session, sheet, table));
  }

  protected find(key: string | number): TableHost | undefined {
    return this.items.find(({ table }) => table.id === key || sameName(table.name, String(key)));
  }

  add(address: HostObject | string, hasHeaders: boolean): TableHost {
    if (!hasHeaders) throw new HostNotImplemented('TableCollection.add without headers');
    const { sheet, area: given } = placeOf(this.session, address, this.sheet);
    demandUnprotected(sheet);
    demand(!isUnbounded(given), 'a table of whole rows or columns');
    // A header alone gets a first row of data.
    const area = given.top === given.bottom ? { ...given, bottom: given.bottom + 1 } : given;
    demandFreeForTable(sheet, area, null);
    const number = this.session.nextId();
    const table: TableData = {
      id: `{TABLE-${String(number)}}`,
      name: this.freeName(),
      area,
      columns: Array.from({ length: area.right - area.left + 1 }, (_column, index) => ({
        id: index + 1,
        name: '',
        filter: null,
      })),
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
    };
    nameColumns(this.session, sheet, table);
    sheet.tables.push(table);
    reportTable(this.session, 'tableAdded', sheet, table);
    return new TableHost(this.session, sheet, table);
  }

  private freeName(): string {
    const isTaken = (name: string) =>
      this.session.tables().some(({ table }) => sameName(table.name, name)) ||
      this.session.nameFor(null, name) !== undefined;
    let number = 1;
    while (isTaken(`Table${String(number)}`)) number += 1;
    return `Table${String(number)}`;
  }
}

/** The tables under some cells. */
export class TableScopedCollectionHost
  extends HostCollection<TableHost>
  implements
    Host<
      Excel.TableScopedCollection,
      'getCount' | 'getFirst' | 'getItem' | 'getItemOrNullObject' | 'items'
    >
{
  readonly excelClass = 'TableScopedCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super(session);
  }

  get items(): readonly TableHost[] {
    const isUnder = this.fullyContained ? contains : overlaps;
    return this.sheet.tables
      .filter((table) => isUnder(this.area, table.area))
      .map((table) => new TableHost(this.session, this.sheet, table));
  }

  protected find(key: string | number): TableHost | undefined {
    return this.items.find(({ table }) => table.id === key || sameName(table.name, String(key)));
  }

  getFirst(): TableHost {
    const [first] = this.items;
    if (first === undefined) throw new HostError('ItemNotFound', 'no table under these cells');
    return first;
  }
}
