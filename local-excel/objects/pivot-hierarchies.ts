import { HostError, demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { demandPermission } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { PivotFieldData, PivotPlace, PivotTableData } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';
import { PivotFieldCollectionHost } from './pivot-fields';

type Axis = 'rows' | 'columns' | 'filters';
const AXES: readonly Axis[] = ['rows', 'columns', 'filters'];

/** One field of a PivotTable, wherever it is placed. */
abstract class FieldHost extends HostObject {
  constructor(
    session: Session,
    protected readonly sheet: SheetData,
    protected readonly pivot: PivotTableData,
    readonly field: PivotFieldData,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.field.id };
  }

  get id(): string {
    return this.field.id;
  }

  get name(): string {
    return this.field.name;
  }

  set name(name: string) {
    demandPermission(this.sheet, 'allowPivotTables');
    this.field.name = name;
  }

  get fields(): PivotFieldCollectionHost {
    return new PivotFieldCollectionHost(this.session, this.sheet, [this.field]);
  }
}

/** A field that can be put in a place. */
export class PivotHierarchyHost
  extends FieldHost
  implements Host<Excel.PivotHierarchy, 'fields' | 'id' | 'name'>
{
  readonly excelClass = 'PivotHierarchy';
}

abstract class FieldCollection<H extends FieldHost> extends HostCollection<H> {
  constructor(
    session: Session,
    protected readonly sheet: SheetData,
    protected readonly pivot: PivotTableData,
  ) {
    super(session);
  }

  protected find(key: string | number): H | undefined {
    return this.items.find(({ field }) => field.id === key || sameName(field.name, String(key)));
  }
}

type Reading = 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items';

export class PivotHierarchyCollectionHost
  extends FieldCollection<PivotHierarchyHost>
  implements Host<Excel.PivotHierarchyCollection, Reading>
{
  readonly excelClass = 'PivotHierarchyCollection';

  get items(): readonly PivotHierarchyHost[] {
    const { session, sheet, pivot } = this;
    return pivot.fields.map((field) => new PivotHierarchyHost(session, sheet, pivot, field));
  }
}

/** A field that lies in a row, column or filter axis; it lies in one only. */
abstract class AxisHierarchyHost extends FieldHost {
  constructor(
    session: Session,
    sheet: SheetData,
    pivot: PivotTableData,
    field: PivotFieldData,
    protected readonly place: PivotPlace,
    private readonly axis: Axis,
  ) {
    super(session, sheet, pivot, field);
  }

  get position(): number {
    return this.pivot[this.axis].indexOf(this.place);
  }

  set position(position: number) {
    demandPermission(this.sheet, 'allowPivotTables');
    const others = this.pivot[this.axis].filter((each) => each !== this.place);
    demand(position >= 0 && position <= others.length, 'a place on the axis');
    others.splice(position, 0, this.place);
    this.pivot[this.axis] = others;
  }
}

export class RowColumnHierarchyHost
  extends AxisHierarchyHost
  implements Host<Excel.RowColumnPivotHierarchy, 'fields' | 'id' | 'name' | 'position'>
{
  readonly excelClass = 'RowColumnPivotHierarchy';
}

export class FilterHierarchyHost
  extends AxisHierarchyHost
  implements
    Host<
      Excel.FilterPivotHierarchy,
      'enableMultipleFilterItems' | 'fields' | 'id' | 'name' | 'position'
    >
{
  readonly excelClass = 'FilterPivotHierarchy';

  get enableMultipleFilterItems(): boolean {
    return this.place.enableMultipleFilterItems;
  }

  set enableMultipleFilterItems(enabled: boolean) {
    demandPermission(this.sheet, 'allowPivotTables');
    this.place.enableMultipleFilterItems = enabled;
  }
}

abstract class AxisCollection<H extends AxisHierarchyHost> extends FieldCollection<H> {
  protected abstract readonly axis: Axis;
  protected abstract host(field: PivotFieldData, place: PivotPlace): H;

  get items(): readonly H[] {
    return this.pivot[this.axis].flatMap((place) => {
      const field = this.pivot.fields.find(({ id }) => id === place.field);
      return field === undefined ? [] : [this.host(field, place)];
    });
  }

  /** A field that lay elsewhere is taken away from there. */
  add(hierarchy: HostObject): H {
    demandPermission(this.sheet, 'allowPivotTables');
    demand(hierarchy instanceof PivotHierarchyHost, 'a hierarchy of the PivotTable');
    const { field } = hierarchy;
    this.takeAway(field.id);
    const place: PivotPlace = { field: field.id, enableMultipleFilterItems: false };
    this.pivot[this.axis].push(place);
    return this.host(field, place);
  }

  remove(hierarchy: HostObject): void {
    demandPermission(this.sheet, 'allowPivotTables');
    const isHere =
      hierarchy instanceof AxisHierarchyHost &&
      this.pivot[this.axis].some((place) => place.field === hierarchy.id);
    if (!isHere) throw new HostError('ItemNotFound', 'it does not lie on this axis');
    this.takeAway(hierarchy.id);
  }

  private takeAway(field: string): void {
    for (const axis of AXES) {
      this.pivot[axis] = this.pivot[axis].filter((place) => place.field !== field);
    }
  }
}

export class RowColumnHierarchyCollectionHost
  extends AxisCollection<RowColumnHierarchyHost>
  implements Host<Excel.RowColumnPivotHierarchyCollection, Reading | 'add' | 'remove'>
{
  readonly excelClass = 'RowColumnPivotHierarchyCollection';

  constructor(
    session: Session,
    sheet: SheetData,
    pivot: PivotTableData,
    protected readonly axis: 'rows' | 'columns',
  ) {
    super(session, sheet, pivot);
  }

  protected host(field: PivotFieldData, place: PivotPlace): RowColumnHierarchyHost {
    const { session, sheet, pivot, axis } = this;
    return new RowColumnHierarchyHost(session, sheet, pivot, field, place, axis);
  }
}

export class FilterHierarchyCollectionHost
  extends AxisCollection<FilterHierarchyHost>
  implements Host<Excel.FilterPivotHierarchyCollection, Reading | 'add' | 'remove'>
{
  readonly excelClass = 'FilterPivotHierarchyCollection';
  protected readonly axis = 'filters';

  protected host(field: PivotFieldData, place: PivotPlace): FilterHierarchyHost {
    const { session, sheet, pivot } = this;
    return new FilterHierarchyHost(session, sheet, pivot, field, place, 'filters');
  }
}
