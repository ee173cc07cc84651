import { DataHost } from '../host/data-host';
import { HostError, HostNotImplemented, demand } from '../host/errors';
import { HostCollection } from '../host/host-object';
import type { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { demandPermission } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { SlicerData, SlicerLook } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';

type CollectionMembers =
  'add' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

/** The slicers of a sheet, or of the whole workbook; as data, they filter nothing. */
export class SlicerCollectionHost
  extends HostCollection<SlicerHost>
  implements Host<Excel.SlicerCollection, CollectionMembers>
{
  readonly excelClass = 'SlicerCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData | null,
  ) {
    super(session);
  }

  get items(): readonly SlicerHost[] {
    const sheets = this.sheet === null ? this.session.data.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.slicers.map((slicer) => new SlicerHost(this.session, sheet, slicer)),
    );
  }

  protected find(key: string | number): SlicerHost | undefined {
    return this.items.find(
      ({ slicer: { id, look } }) => id === key || sameName(look.name ?? '', String(key)),
    );
  }

  add(
    source: HostObject | string,
    field: HostObject | string | number,
    destination?: HostObject | string,
  ): SlicerHost {
    const sheet = this.destinationOf(destination);
    demandPermission(sheet, 'allowEditObjects');
    const { kind, id, fields } = this.sourceOf(source);
    const wanted = typeof field === 'object' ? String(field.readMember('name')) : field;
    const header = fields.find((each, index) => sameName(each, String(wanted)) || index === wanted);
    demand(header !== undefined, `the source has no field ${String(wanted)}`);
    const slicer: SlicerData = {
      id: `{SLICER-${String(this.session.nextId())}}`,
      source: { kind, id },
      field: header,
      look: { caption: header, sortBy: 'Ascending' },
      selected: [],
    };
    sheet.slicers.push(slicer);
    return new SlicerHost(this.session, sheet, slicer);
  }

  private destinationOf(destination: HostObject | string | undefined): SheetData {
    const active = this.session.data.activeSheetId;
    const key = destination === undefined ? (this.sheet?.id ?? active) : keyOf(destination);
    const sheet = this.session.sheetById(key) ?? this.session.sheetByName(key);
    if (sheet === undefined) throw new HostError('ItemNotFound', 'no such sheet for the slicer');
    return sheet;
  }

  private sourceOf(source: HostObject | string) {
    const key = keyOf(source);
    const tables = this.session.tables().map((each) => each.table);
    const table = tables.find(({ id, name }) => id === key || sameName(name, key));
    if (table !== undefined) {
      const fields = table.columns.map((column) => column.name);
      return { kind: 'table', id: table.id, fields } as const;
    }
    const pivots = this.session.pivotTables().map((each) => each.pivot);
    const pivot = pivots.find(({ id, name }) => id === key || sameName(name, key));
    if (pivot === undefined)
      throw new HostError('ItemNotFound', `${key} is no table or PivotTable`);
    return { kind: 'pivot', id: pivot.id, fields: pivot.fields.map((each) => each.name) } as const;
  }
}

/** A name as it is, or the id of a table, PivotTable or sheet. */
function keyOf(named: HostObject | string): string {
  return typeof named === 'string' ? named : String(named.readMember('id'));
}

type Members =
  | 'clearFilters'
  | 'delete'
  | 'getSelectedItems'
  | 'id'
  | 'isFilterCleared'
  | 'selectItems'
  | 'worksheet';

export class SlicerHost extends DataHost<SlicerLook> implements Host<Excel.Slicer, Members> {
  readonly excelClass = 'Slicer';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    readonly slicer: SlicerData,
  ) {
    super(session, slicer.look, {
      write: ['caption', 'height', 'left', 'name', 'sortBy', 'style', 'top', 'width'],
    });
  }

  override wireIdentity(): JsonObject {
    return { Id: this.slicer.id };
  }

  protected override beforeWrite(member: keyof SlicerLook, value: unknown): void {
    demandPermission(this.sheet, 'allowEditObjects');
    if (member === 'left' || member === 'top')
      demand(Number(value) >= 0, `a ${member} of 0 or more`);
    if (member === 'width' || member === 'height') demand(Number(value) > 0, `a ${member} above 0`);
  }

  get id(): string {
    return this.slicer.id;
  }

  get isFilterCleared(): boolean {
    return this.slicer.selected.length === 0;
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  clearFilters(): void {
    this.slicer.selected = [];
  }

  selectItems(items: string[] = []): void {
    this.slicer.selected = [...items];
  }

  /** Without a filter all items are selected, and those are not kept here. */
  getSelectedItems(): string[] {
    if (this.isFilterCleared)
      throw new HostNotImplemented('the items of a slicer without a filter');
    return this.slicer.selected;
  }

  delete(): void {
    demandPermission(this.sheet, 'allowEditObjects');
    this.sheet.slicers = this.sheet.slicers.filter((slicer) => slicer !== this.slicer);
  }
}
