import { HostError, HostNotImplemented, demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { isNumeric } from '../grid/pivot-source';
import { demandPermission } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { PivotDataPlace, PivotTableData } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';
import { PivotFieldHost } from './pivot-fields';
import { PivotHierarchyHost } from './pivot-hierarchies';

type Aggregation = `${Excel.AggregationFunction}`;

/** The figures a PivotTable shows. */
export class DataHierarchyCollectionHost
  extends HostCollection<DataHierarchyHost>
  implements
    Host<
      Excel.DataPivotHierarchyCollection,
      'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items' | 'remove'
    >
{
  readonly excelClass = 'DataPivotHierarchyCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly pivot: PivotTableData,
  ) {
    super(session);
  }

  get items(): readonly DataHierarchyHost[] {
    return this.pivot.data.map((place) => this.host(place));
  }

  protected find(key: string | number): DataHierarchyHost | undefined {
    return this.items.find((item) => item.id === key || sameName(item.name, String(key)));
  }

  /** Numbers are summed, anything else is counted; the name is English here. */
  add(hierarchy: HostObject): DataHierarchyHost {
    demandPermission(this.sheet, 'allowPivotTables');
    demand(hierarchy instanceof PivotHierarchyHost, 'a hierarchy of the PivotTable');
    const { field } = hierarchy;
    const column = this.pivot.fields.indexOf(field);
    const summarizeBy = isNumeric(this.session, this.pivot.source, column) ? 'Sum' : 'Count';
    const place: PivotDataPlace = {
      id: `data-${String(this.session.nextId())}`,
      field: field.id,
      name: this.freeName(`${summarizeBy} of ${field.name}`),
      summarizeBy,
      numberFormat: null,
      showAs: null,
    };
    this.pivot.data.push(place);
    return this.host(place);
  }

  remove(hierarchy: HostObject): void {
    demandPermission(this.sheet, 'allowPivotTables');
    const place = this.pivot.data.find(
      ({ id }) => hierarchy instanceof DataHierarchyHost && hierarchy.id === id,
    );
    if (place === undefined) throw new HostError('ItemNotFound', 'no figure of this PivotTable');
    this.pivot.data = this.pivot.data.filter((each) => each !== place);
  }

  private freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.find(name) !== undefined; number++)
      name = `${wanted}${String(number)}`;
    return name;
  }

  private host(place: PivotDataPlace): DataHierarchyHost {
    return new DataHierarchyHost(this.session, this.sheet, this.pivot, place);
  }
}

type Members = 'field' | 'id' | 'name' | 'numberFormat' | 'position' | 'showAs' | 'summarizeBy';

export class DataHierarchyHost
  extends HostObject
  implements Host<Excel.DataPivotHierarchy, Members>
{
  readonly excelClass = 'DataPivotHierarchy';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly pivot: PivotTableData,
    private readonly place: PivotDataPlace,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.place.id };
  }

  get id(): string {
    return this.place.id;
  }

  get field(): PivotFieldHost {
    const field = this.pivot.fields.find(({ id }) => id === this.place.field);
    if (field === undefined) throw new HostError('ItemNotFound', 'the field is gone');
    return new PivotFieldHost(this.session, this.sheet, field);
  }

  get name(): string {
    return this.place.name;
  }

  set name(name: string) {
    // Excel refuses the name of a field for a figure.
    const isField = this.pivot.fields.some((field) => sameName(field.name, name));
    demand(!isField, `${name} is the name of a field`);
    this.change({ name });
  }

  get summarizeBy(): Aggregation {
    return this.place.summarizeBy as Aggregation; // checked when it was set
  }

  set summarizeBy(summarizeBy: Aggregation) {
    this.change({ summarizeBy });
  }

  get numberFormat(): string {
    return this.known(this.place.numberFormat, 'numberFormat');
  }

  set numberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }

  get showAs(): Excel.ShowAsRule {
    return this.known(this.place.showAs, 'showAs');
  }

  set showAs(showAs: Excel.ShowAsRule) {
    this.change({ showAs });
  }

  get position(): number {
    return this.pivot.data.indexOf(this.place);
  }

  set position(position: number) {
    const others = this.pivot.data.filter((each) => each !== this.place);
    demand(position >= 0 && position <= others.length, 'a place among the figures');
    demandPermission(this.sheet, 'allowPivotTables');
    others.splice(position, 0, this.place);
    this.pivot.data = others;
  }

  override scalarMembers(): readonly string[] {
    const { numberFormat, showAs } = this.place;
    return super
      .scalarMembers()
      .filter((member) => member !== 'numberFormat' || numberFormat !== null)
      .filter((member) => member !== 'showAs' || showAs !== null);
  }

  private known<T>(value: T | null, member: string): T {
    if (value === null) throw new HostNotImplemented(`${this.nameOf(member)} before it was set`);
    return value;
  }

  private change(change: Partial<PivotDataPlace>): void {
    demandPermission(this.sheet, 'allowPivotTables');
    Object.assign(this.place, change);
  }
}
