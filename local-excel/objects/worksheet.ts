import { isRegistration } from '../host/event-source';
import { HostError, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import { typedAsByClient } from '../host/typed-as-by-client';
import type { Session } from '../host/session';
import { WHOLE_SHEET, cellArea, parseArea, sizedArea } from '../grid/area';
import type { Area } from '../grid/area';
import { demandColour } from '../grid/cell-format';
import { soleReference } from '../grid/formula';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { SheetData, Visibility } from '../workbook-data';
import { AutoFilterHost, sheetFilter } from './auto-filter';
import { ChartCollectionHost } from './charts';
import { CommentCollectionHost } from './comments';
import { FreezePanesHost } from './freeze-panes';
import { NamedItemCollectionHost } from './named-items';
import { PageBreakCollectionHost } from './page-breaks';
import { PageLayoutHost } from './page-layout';
import { PivotTableCollectionHost } from './pivot-tables';
import { WorksheetCustomPropertyCollectionHost } from './properties';
import { RangeHost } from './range';
import { areaOnSheet } from '../grid/address';
import { activateSheet } from './selection';
import { deleteSheet, moveSheet, renameSheet, showSheet } from './sheet-changes';
import { SlicerCollectionHost } from './slicers';
import { TableCollectionHost } from './table-collection';
import { WorksheetProtectionHost } from './worksheet-protection';

type Members =
  | 'activate'
  | 'autoFilter'
  | 'calculate'
  | 'charts'
  | 'comments'
  | 'customProperties'
  | 'delete'
  | 'freezePanes'
  | 'getCell'
  | 'getNext'
  | 'getNextOrNullObject'
  | 'getPrevious'
  | 'getPreviousOrNullObject'
  | 'getRange'
  | 'getRangeByIndexes'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'horizontalPageBreaks'
  | 'id'
  | 'name'
  | 'names'
  | 'pageLayout'
  | 'pivotTables'
  | 'position'
  | 'protection'
  | 'showGridlines'
  | 'showHeadings'
  | 'slicers'
  | 'tabColor'
  | 'tables'
  | 'verticalPageBreaks'
  | 'visibility';

export class WorksheetHost extends HostObject implements Host<Excel.Worksheet, Members> {
  readonly excelClass = 'Worksheet';

  constructor(
    session: Session,
    readonly sheet: SheetData,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.sheet.id };
  }

  override callMember(member: string, args: readonly unknown[]): unknown {
    const isDone = isRegistration(this.session, this, member, this.sheet.id, [
      'changed',
      'activated',
      'deactivated',
      'selectionChanged',
      'protectionChanged',
      'nameChanged',
      'visibilityChanged',
    ]);
    return isDone ? undefined : super.callMember(member, args);
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    renameSheet(this.session, this.sheet, name);
  }

  get position(): number {
    return this.session.data.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    moveSheet(this.session, this.sheet, position);
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    showSheet(this.session, this.sheet, visibility);
  }

  /** Null while the sheet is hidden. */
  get tabColor(): string {
    return typedAsByClient(this.sheet.visibility === 'Visible' ? this.sheet.tabColor : null);
  }

  set tabColor(text: string) {
    this.sheet.tabColor = text === '' ? '' : demandColour(text);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(showGridlines: boolean) {
    this.sheet.showGridlines = showGridlines;
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(showHeadings: boolean) {
    this.sheet.showHeadings = showHeadings;
  }

  get autoFilter(): AutoFilterHost {
    return new AutoFilterHost(this.session, this.sheet, sheetFilter(this.sheet));
  }

  get charts(): ChartCollectionHost {
    return new ChartCollectionHost(this.session, this.sheet);
  }

  get comments(): CommentCollectionHost {
    return new CommentCollectionHost(this.session, this.sheet);
  }

  get customProperties(): WorksheetCustomPropertyCollectionHost {
    return new WorksheetCustomPropertyCollectionHost(this.session, this.sheet);
  }

  get freezePanes(): FreezePanesHost {
    return new FreezePanesHost(this.session, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollectionHost {
    return new PageBreakCollectionHost(this.session, this.sheet, 'rowBreaks');
  }

  get verticalPageBreaks(): PageBreakCollectionHost {
    return new PageBreakCollectionHost(this.session, this.sheet, 'columnBreaks');
  }

  get names(): NamedItemCollectionHost {
    return new NamedItemCollectionHost(this.session, this.sheet);
  }

  get pageLayout(): PageLayoutHost {
    return new PageLayoutHost(this.session, this.sheet);
  }

  get pivotTables(): PivotTableCollectionHost {
    return new PivotTableCollectionHost(this.session, this.sheet);
  }

  get protection(): WorksheetProtectionHost {
    return new WorksheetProtectionHost(this.session, this.sheet);
  }

  get slicers(): SlicerCollectionHost {
    return new SlicerCollectionHost(this.session, this.sheet);
  }

  get tables(): TableCollectionHost {
    return new TableCollectionHost(this.session, this.sheet);
  }

  activate(): void {
    activateSheet(this.session, this.sheet);
  }

  calculate(): void {
    // Nothing is worked out here.
  }

  delete(): void {
    deleteSheet(this.session, this.sheet);
  }

  getCell(row: number, column: number): RangeHost {
    return this.range(sizedArea(row, column, 1, 1));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeHost {
    return this.range(sizedArea(row, column, rows, columns));
  }

  /** By an address or by a name; the whole sheet without one. */
  getRange(address?: string): RangeHost {
    if (address === undefined || address === '') return this.range(WHOLE_SHEET);
    const name =
      parseArea(address) === null ? this.session.nameFor(this.sheet, address) : undefined;
    if (name === undefined) return this.range(areaOnSheet(this.sheet, address));
    const reference = soleReference(name.formula);
    const isHere =
      reference !== null && sameName(reference.sheet ?? this.sheet.name, this.sheet.name);
    demand(isHere, `${address} is not a range of ${this.sheet.name}`);
    return this.range(reference.area);
  }

  getUsedRange(valuesOnly = false): RangeHost {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.range(cellArea(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeHost | null {
    return this.range(WHOLE_SHEET).getUsedRangeOrNullObject(valuesOnly);
  }

  getNext(visibleOnly = false): WorksheetHost {
    return demandSheet(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): WorksheetHost | null {
    return this.neighbour(this.session.data.sheets.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetHost {
    return demandSheet(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): WorksheetHost | null {
    return this.neighbour(this.session.data.sheets.slice(0, this.position).reverse(), visibleOnly);
  }

  /** How the client finds a sheet again that it was given by another one. */
  _GetSheetById(id: string): WorksheetHost | null {
    const sheet = this.session.sheetById(id);
    return sheet === undefined ? null : new WorksheetHost(this.session, sheet);
  }

  private range(area: Area): RangeHost {
    return new RangeHost(this.session, this.sheet, area);
  }

  private neighbour(sheets: readonly SheetData[], visibleOnly: boolean): WorksheetHost | null {
    const next = sheets.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    return next === undefined ? null : new WorksheetHost(this.session, next);
  }
}

function demandSheet(sheet: WorksheetHost | null): WorksheetHost {
  if (sheet === null) throw new HostError('ItemNotFound', 'there is no further sheet');
  return sheet;
}
