import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { demandPermission } from '../grid/protection';
import type { SheetData } from '../workbook-data';
import { AutoFilterHost } from './auto-filter';
import type { FilterOwner } from './auto-filter';

type Members = 'apply' | 'applyCustomFilter' | 'applyValuesFilter' | 'clear' | 'criteria';

/** The filter on one column of a table. */
export class FilterHost extends HostObject implements Host<Excel.Filter, Members> {
  readonly excelClass = 'Filter';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly owner: FilterOwner,
    private readonly column: number,
  ) {
    super(session);
  }

  /** Null when the column is not filtered. */
  get criteria(): Excel.FilterCriteria | null {
    return this.owner.criteria().get(this.column) ?? null;
  }

  apply(criteria: Excel.FilterCriteria): void {
    demandPermission(this.sheet, 'allowAutoFilter');
    this.owner.set(this.column, criteria);
    new AutoFilterHost(this.session, this.sheet, this.owner).reapply();
  }

  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    this.apply({ filterOn: 'Values', values });
  }

  applyCustomFilter(
    criterion1: string,
    criterion2?: string,
    operator: `${Excel.FilterOperator}` = 'And',
  ): void {
    const second = criterion2 === undefined ? {} : { criterion2, operator };
    this.apply({ filterOn: 'Custom', criterion1, ...second });
  }

  clear(): void {
    new AutoFilterHost(this.session, this.sheet, this.owner).clearColumnCriteria(this.column);
  }
}
