import { HostError } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { SheetData } from '../workbook-data';
import { cellArea } from '../grid/area';
import { ApplicationHost } from './application';
import { CommentCollectionHost } from './comments';
import { NamedItemCollectionHost } from './named-items';
import { PivotTableCollectionHost } from './pivot-tables';
import { DocumentPropertiesHost, SettingCollectionHost } from './properties';
import { RangeHost } from './range';
import { SlicerCollectionHost } from './slicers';
import { TableCollectionHost } from './table-collection';
import { WorkbookProtectionHost } from './workbook-protection';
import { WorksheetCollectionHost } from './worksheet-collection';

type Members =
  | 'application'
  | 'close'
  | 'comments'
  | 'getActiveCell'
  | 'getSelectedRange'
  | 'isDirty'
  | 'name'
  | 'names'
  | 'pivotTables'
  | 'properties'
  | 'protection'
  | 'readOnly'
  | 'save'
  | 'settings'
  | 'slicers'
  | 'tables'
  | 'worksheets';

/** The root of it all. */
export class WorkbookHost extends HostObject implements Host<Excel.Workbook, Members> {
  readonly excelClass = 'Workbook';
  override readonly ungatedMembers = ['createAndOpenWorkbook'];

  get name(): string {
    return this.session.data.name;
  }

  get isDirty(): boolean {
    return this.session.isDirty;
  }

  set isDirty(isDirty: boolean) {
    this.session.isDirty = isDirty;
  }

  get readOnly(): boolean {
    return this.session.isReadOnly;
  }

  get application(): ApplicationHost {
    return new ApplicationHost(this.session);
  }

  get worksheets(): WorksheetCollectionHost {
    return new WorksheetCollectionHost(this.session);
  }

  get tables(): TableCollectionHost {
    return new TableCollectionHost(this.session, null);
  }

  get names(): NamedItemCollectionHost {
    return new NamedItemCollectionHost(this.session, null);
  }

  get comments(): CommentCollectionHost {
    return new CommentCollectionHost(this.session, null);
  }

  get pivotTables(): PivotTableCollectionHost {
    return new PivotTableCollectionHost(this.session, null);
  }

  get slicers(): SlicerCollectionHost {
    return new SlicerCollectionHost(this.session, null);
  }

  get settings(): SettingCollectionHost {
    return new SettingCollectionHost(this.session);
  }

  get properties(): DocumentPropertiesHost {
    return new DocumentPropertiesHost(this.session);
  }

  get protection(): WorkbookProtectionHost {
    return new WorkbookProtectionHost(this.session);
  }

  /** `context.runtime`, under the name the client gives it. */
  get _Runtime(): RuntimeHost {
    return new RuntimeHost(this.session);
  }

  getSelectedRange(): RangeHost {
    const sheet = this.activeSheet();
    return new RangeHost(this.session, sheet, sheet.selection);
  }

  getActiveCell(): RangeHost {
    const sheet = this.activeSheet();
    const { top, left } = sheet.selection;
    return new RangeHost(this.session, sheet, cellArea(top, left));
  }

  save(): void {
    this.session.isDirty = false;
  }

  close(): void {
    this.session.isClosed = true;
  }

  /** Excel on the web's half of `Excel.createWorkbook`. */
  createAndOpenWorkbook(base64 = ''): void {
    this.session.openedWorkbooks.push(base64);
  }

  _RemoveReference(id: string): void {
    this.session.references.remove(id);
  }

  _GetRangeForEventByReferenceId(id: string): RangeHost {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === null) throw new HostError('ItemNotFound', 'the cells of the event are gone');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): RangeHost | null {
    const place = this.session.eventPlace(id);
    if (place?.area === undefined || place.area === null) return null;
    return new RangeHost(this.session, place.sheet, place.area);
  }

  private activeSheet(): SheetData {
    const sheet = this.session.sheetById(this.session.data.activeSheetId);
    if (sheet === undefined) throw new HostError('ItemNotFound', 'no sheet is in front');
    return sheet;
  }
}

class RuntimeHost extends HostObject implements Host<Excel.Runtime, 'enableEvents'> {
  readonly excelClass = 'Runtime';

  get enableEvents(): boolean {
    return this.session.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.session.events.enabled = enabled;
  }
}
