import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { demandPermission } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { PivotFieldData } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';

export class PivotFieldCollectionHost
  extends HostCollection<PivotFieldHost>
  implements
    Host<Excel.PivotFieldCollection, 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items'>
{
  readonly excelClass = 'PivotFieldCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly fields: readonly PivotFieldData[],
  ) {
    super(session);
  }

  get items(): readonly PivotFieldHost[] {
    return this.fields.map((field) => new PivotFieldHost(this.session, this.sheet, field));
  }

  protected find(key: string | number): PivotFieldHost | undefined {
    return this.items.find((item) => item.id === key || sameName(item.name, String(key)));
  }
}

type Members =
  | 'applyFilter'
  | 'clearAllFilters'
  | 'getFilters'
  | 'id'
  | 'isFiltered'
  | 'name'
  | 'showAllItems'
  | 'sortByLabels'
  | 'subtotals';

const FILTERS = {
  Date: 'dateFilter',
  Label: 'labelFilter',
  Manual: 'manualFilter',
  Value: 'valueFilter',
} as const;

export class PivotFieldHost extends HostObject implements Host<Excel.PivotField, Members> {
  readonly excelClass = 'PivotField';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly field: PivotFieldData,
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
    this.change({ name });
  }

  get showAllItems(): boolean {
    return this.field.showAllItems;
  }

  set showAllItems(showAllItems: boolean) {
    this.change({ showAllItems });
  }

  get subtotals(): Excel.Subtotals {
    return this.field.subtotals;
  }

  set subtotals(subtotals: Excel.Subtotals) {
    this.change({ subtotals });
  }

  /** On the wire the direction is a boolean: true is ascending. */
  sortByLabels(sortBy: 'Ascending' | 'Descending' | boolean): void {
    const isAscending = sortBy === true || sortBy === 'Ascending';
    this.change({ sortBy: isAscending ? 'Ascending' : 'Descending' });
  }

  applyFilter(filters: Excel.PivotFilters): void {
    this.change({ filters: { ...this.field.filters, ...filters } });
  }

  clearAllFilters(): void {
    this.change({ filters: {} });
  }

  getFilters(): Excel.PivotFilters {
    return this.field.filters;
  }

  isFiltered(filterType?: `${Excel.PivotFilterType}`): boolean {
    if (filterType === undefined || filterType === 'Unknown') {
      return Object.keys(this.field.filters).length > 0;
    }
    return this.field.filters[FILTERS[filterType]] !== undefined;
  }

  private change(change: Partial<PivotFieldData>): void {
    demandPermission(this.sheet, 'allowPivotTables');
    Object.assign(this.field, change);
  }
}
