import { DataHost } from '../host/data-host';
import { HostError } from '../host/errors';
import { HostCollection } from '../host/host-object';
import type { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { cellArea, contains, overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { quotedSheetName, sameName } from '../grid/sheet-name';
import { areaAddress } from '../grid/area';
import { fieldsOf, makePivotTable } from '../grid/pivot-source';
import { demandPermission } from '../grid/protection';
import type { JsonObject } from '../protocol/wire';
import type {
  PivotLayoutData,
  PivotOptions,
  PivotSource,
  PivotTableData,
} from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';
import { DataHierarchyCollectionHost } from './pivot-data-hierarchies';
import {
  FilterHierarchyCollectionHost,
  PivotHierarchyCollectionHost,
  RowColumnHierarchyCollectionHost,
} from './pivot-hierarchies';
import { RangeHost } from './range';
import { placeOf } from './place';

/** The PivotTables of a sheet, or of the workbook; as data: what they show is not worked out. */
export class PivotTableCollectionHost
  extends HostCollection<PivotTableHost>
  implements
    Host<
      Excel.PivotTableCollection,
      'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items' | 'refreshAll'
    >
{
  readonly excelClass: string = 'PivotTableCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData | null,
  ) {
    super(session);
  }

  get items(): readonly PivotTableHost[] {
    return this.session
      .pivotTables()
      .filter(({ sheet }) => this.sheet === null || sheet === this.sheet)
      .map(({ sheet, pivot }) => new PivotTableHost(this.session, sheet, pivot));
  }

  protected find(key: string | number): PivotTableHost | undefined {
    return this.items.find(({ pivot }) => pivot.id === key || sameName(pivot.name, String(key)));
  }

  add(name: string, source: HostObject | string, destination: HostObject | string): PivotTableHost {
    const { sheet, area } = placeOf(this.session, destination, this.sheet);
    const cell = cellArea(area.top, area.left);
    demandPermission(sheet, 'allowPivotTables');
    if (this.session.pivotTables().some(({ pivot }) => sameName(pivot.name, name))) {
      throw new HostError('ItemAlreadyExists', `there is a PivotTable ${name}`);
    }
    const isTaken =
      sheet.tables.some((table) => overlaps(table.area, cell)) ||
      sheet.pivotTables.some((pivot) => overlaps(pivot.destination, cell));
    if (isTaken) throw new HostError('PivotTableRangeConflict', 'the destination is taken');
    const id = `{PIVOT-${String(this.session.nextId())}}`;
    const pivot = makePivotTable(this.session, id, name, this.sourceOf(source), cell);
    sheet.pivotTables.push(pivot);
    return new PivotTableHost(this.session, sheet, pivot);
  }

  refreshAll(): void {
    for (const item of this.items) item.refresh();
  }

  private sourceOf(source: HostObject | string): PivotSource {
    if (source instanceof RangeHost) {
      return { kind: 'range', range: { sheetId: source.sheet.id, area: source.cells } };
    }
    const key = typeof source === 'string' ? source : String(source.readMember('id'));
    const found = this.session
      .tables()
      .find(({ table }) => table.id === key || sameName(table.name, key));
    if (found !== undefined) {
      return { kind: 'table', tableId: found.table.id, name: found.table.name };
    }
    const { sheet, area } = placeOf(this.session, key, this.sheet);
    return { kind: 'range', range: { sheetId: sheet.id, area } };
  }
}

/** The PivotTables that start in some cells. */
export class PivotTableScopedCollectionHost extends PivotTableCollectionHost {
  override readonly excelClass = 'PivotTableScopedCollection';

  constructor(
    session: Session,
    sheet: SheetData,
    private readonly area: Area,
  ) {
    super(session, sheet);
  }

  override get items(): readonly PivotTableHost[] {
    return super.items.filter(({ pivot }) => contains(this.area, pivot.destination));
  }
}

type Members =
  | 'columnHierarchies'
  | 'dataHierarchies'
  | 'delete'
  | 'filterHierarchies'
  | 'getDataSourceString'
  | 'getDataSourceType'
  | 'hierarchies'
  | 'id'
  | 'layout'
  | 'name'
  | 'refresh'
  | 'rowHierarchies'
  | 'worksheet';

export class PivotTableHost
  extends DataHost<PivotOptions>
  implements Host<Excel.PivotTable, Members>
{
  readonly excelClass = 'PivotTable';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    readonly pivot: PivotTableData,
  ) {
    super(session, pivot.options, {
      write: [
        'allowMultipleFiltersPerField',
        'enableDataValueEditing',
        'refreshOnOpen',
        'useCustomSortLists',
      ],
    });
  }

  override wireIdentity(): JsonObject {
    return { Id: this.pivot.id };
  }

  protected override beforeWrite(): void {
    demandPermission(this.sheet, 'allowPivotTables');
  }

  get id(): string {
    return this.pivot.id;
  }

  get name(): string {
    return this.pivot.name;
  }

  set name(name: string) {
    this.beforeWrite();
    this.pivot.name = name;
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  get layout(): PivotLayoutHost {
    return new PivotLayoutHost(this.session, this.sheet, this.pivot.layout);
  }

  get hierarchies(): PivotHierarchyCollectionHost {
    return new PivotHierarchyCollectionHost(this.session, this.sheet, this.pivot);
  }

  get rowHierarchies(): RowColumnHierarchyCollectionHost {
    return new RowColumnHierarchyCollectionHost(this.session, this.sheet, this.pivot, 'rows');
  }

  get columnHierarchies(): RowColumnHierarchyCollectionHost {
    return new RowColumnHierarchyCollectionHost(this.session, this.sheet, this.pivot, 'columns');
  }

  get filterHierarchies(): FilterHierarchyCollectionHost {
    return new FilterHierarchyCollectionHost(this.session, this.sheet, this.pivot);
  }

  get dataHierarchies(): DataHierarchyCollectionHost {
    return new DataHierarchyCollectionHost(this.session, this.sheet, this.pivot);
  }

  /** Takes over the headers of its source. */
  refresh(): void {
    this.pivot.fields = fieldsOf(this.session, this.pivot.source, this.pivot.fields);
    this.pivot.refreshes += 1;
  }

  delete(): void {
    this.beforeWrite();
    this.sheet.pivotTables = this.sheet.pivotTables.filter((pivot) => pivot !== this.pivot);
    for (const sheet of this.session.data.sheets) {
      sheet.slicers = sheet.slicers.filter(({ source }) => source.id !== this.pivot.id);
    }
  }

  getDataSourceType(): 'LocalTable' | 'LocalRange' {
    return this.pivot.source.kind === 'table' ? 'LocalTable' : 'LocalRange';
  }

  getDataSourceString(): string {
    const { source } = this.pivot;
    if (source.kind === 'table') {
      const found = this.session.tables().find(({ table }) => table.id === source.tableId);
      return found?.table.name ?? '';
    }
    const sheet = this.session.sheetById(source.range.sheetId);
    return `${quotedSheetName(sheet?.name ?? '')}!${areaAddress(source.range.area)}`;
  }
}

class PivotLayoutHost extends DataHost<PivotLayoutData> {
  readonly excelClass = 'PivotLayout';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    layout: PivotLayoutData,
  ) {
    super(session, layout, {
      write: [
        'altTextDescription',
        'altTextTitle',
        'autoFormat',
        'emptyCellText',
        'enableFieldList',
        'fillEmptyCells',
        'layoutType',
        'preserveFormatting',
        'showColumnGrandTotals',
        'showFieldHeaders',
        'showRowGrandTotals',
        'subtotalLocation',
      ],
    });
  }

  protected override beforeWrite(): void {
    demandPermission(this.sheet, 'allowPivotTables');
  }
}
