import { reportChange, reportTable } from '../host/changes';
import { HostError, HostNotImplemented, demand } from '../host/errors';
import { isRegistration } from '../host/event-source';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import type { Area } from '../grid/area';
import { changeFormat } from '../grid/area-format';
import { DEFAULT_FORMAT } from '../grid/cell-format';
import { definedNameProblem } from '../grid/defined-name';
import { renameInFormula } from '../grid/formula';
import { demandUnprotected } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import { bodyOf } from '../grid/table-growth';
import { resizeTable } from '../grid/table-size';
import { addTotals, removeTotals } from '../grid/table-totals';
import { formulasContain, rewriteFormulas } from '../grid/workbook-formulas';
import { clearContents } from '../grid/write-cells';
import type { JsonObject } from '../protocol/wire';
import type { SheetData, TableData } from '../workbook-data';
import { AutoFilterHost, tableFilter } from './auto-filter';
import { RangeHost } from './range';
import { areaOn } from './place';
import { TableColumnCollectionHost } from './table-columns';
import { TableRowCollectionHost } from './table-rows';
import { TableSortHost } from './table-sort';

type Members =
  | 'autoFilter'
  | 'clearFilters'
  | 'columns'
  | 'convertToRange'
  | 'delete'
  | 'getDataBodyRange'
  | 'getHeaderRowRange'
  | 'getRange'
  | 'getTotalRowRange'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'id'
  | 'name'
  | 'reapplyFilters'
  | 'resize'
  | 'rows'
  | 'showBandedColumns'
  | 'showBandedRows'
  | 'showFilterButton'
  | 'showHeaders'
  | 'showTotals'
  | 'sort'
  | 'style'
  | 'worksheet';

export class TableHost extends HostObject implements Host<Excel.Table, Members> {
  readonly excelClass = 'Table';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    readonly table: TableData,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.table.id };
  }

  override callMember(member: string, args: readonly unknown[]): unknown {
    const { id } = this.table;
    if (isRegistration(this.session, this, member, id, ['tableChanged'])) return undefined;
    return super.callMember(member, args);
  }

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: string) {
    demandUnprotected(this.sheet);
    const problem = definedNameProblem(name);
    demand(problem === null, problem ?? '');
    const isTaken =
      this.session
        .tables()
        .some((each) => each.table !== this.table && sameName(each.table.name, name)) ||
      this.session.nameFor(null, name) !== undefined;
    if (isTaken) throw new HostError('ItemAlreadyExists', `the name ${name} is taken`);
    const old = this.table.name;
    rewriteFormulas(this.session.data, (formula) => renameInFormula(formula, old, name));
    this.table.name = name;
  }

  get style(): string {
    return this.table.style;
  }

  set style(style: string) {
    this.change({ style });
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  set showHeaders(showHeaders: boolean) {
    if (showHeaders !== this.table.showHeaders)
      throw new HostNotImplemented('hiding table headers');
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(showTotals: boolean) {
    demandUnprotected(this.sheet);
    if (showTotals === this.table.showTotals) return;
    if (showTotals) addTotals(this.session, this.sheet, this.table);
    else removeTotals(this.session, this.sheet, this.table);
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.change({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.change({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.change({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.change({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.change({ highlightLastColumn });
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  get columns(): TableColumnCollectionHost {
    return new TableColumnCollectionHost(this.session, this.sheet, this.table);
  }

  get rows(): TableRowCollectionHost {
    return new TableRowCollectionHost(this.session, this.sheet, this.table);
  }

  get autoFilter(): AutoFilterHost {
    return new AutoFilterHost(this.session, this.sheet, tableFilter(this.table));
  }

  get sort(): TableSortHost {
    return new TableSortHost(this.session, this.sheet, () => bodyOf(this.table));
  }

  getRange(): RangeHost {
    return this.range(this.table.area);
  }

  getDataBodyRange(): RangeHost {
    return this.range(bodyOf(this.table));
  }

  getHeaderRowRange(): RangeHost {
    const { area } = this.table;
    return this.range({ ...area, bottom: area.top });
  }

  getTotalRowRange(): RangeHost {
    const { area, showTotals } = this.table;
    if (!showTotals) throw new HostError('ItemNotFound', `${this.name} has no total row`);
    return this.range({ ...area, top: area.bottom });
  }

  /** The header row stays where it is. */
  resize(newRange: HostObject | string): void {
    demandUnprotected(this.sheet);
    const area = areaOn(this.session, newRange, this.sheet);
    resizeTable(this.session, this.sheet, this.table, area);
    reportChange(this.session, this.sheet, area, 'RangeEdited');
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  convertToRange(): RangeHost {
    demandUnprotected(this.sheet);
    if (formulasContain(this.session.data, `${this.name}[`)) {
      throw new HostNotImplemented('converting a table that formulas name');
    }
    this.remove();
    return this.range(this.table.area);
  }

  /** The cells stay where they are and are emptied. */
  delete(): void {
    demandUnprotected(this.sheet);
    const { area } = this.table;
    this.remove();
    clearContents(this.session, this.sheet, area);
    changeFormat(this.sheet, area, () => DEFAULT_FORMAT);
  }

  private remove(): void {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
    reportTable(this.session, 'tableDeleted', this.sheet, this.table);
  }

  private change(change: Partial<TableData>): void {
    demandUnprotected(this.sheet);
    Object.assign(this.table, change);
  }

  private range(area: Area): RangeHost {
    return new RangeHost(this.session, this.sheet, area);
  }
}
