import { isRegistration } from '../host/event-source';
import { HostError } from '../host/errors';
import { WORKBOOK_TARGET } from '../host/event-outbox';
import { HostCollection } from '../host/host-object';
import type { Host } from '../host/host-types';
import { addSheet } from './sheet-changes';
import { WorksheetHost } from './worksheet';

type Members =
  | 'add'
  | 'getActiveWorksheet'
  | 'getCount'
  | 'getFirst'
  | 'getItem'
  | 'getItemOrNullObject'
  | 'getLast'
  | 'items';

export class WorksheetCollectionHost
  extends HostCollection<WorksheetHost>
  implements Host<Excel.WorksheetCollection, Members>
{
  readonly excelClass = 'WorksheetCollection';

  override callMember(member: string, args: readonly unknown[]): unknown {
    const isDone = isRegistration(this.session, this, member, WORKBOOK_TARGET, [
      'changed',
      'activated',
      'deactivated',
      'sheetAdded',
      'sheetDeleted',
      'selectionChanged',
      'protectionChanged',
      'nameChanged',
      'visibilityChanged',
      'moved',
    ]);
    return isDone ? undefined : super.callMember(member, args);
  }

  get items(): readonly WorksheetHost[] {
    return this.session.data.sheets.map((sheet) => new WorksheetHost(this.session, sheet));
  }

  /** By name, or by the id that the client goes on with. */
  protected find(key: string | number): WorksheetHost | undefined {
    const sheet = this.session.sheetById(String(key)) ?? this.session.sheetByName(String(key));
    return sheet === undefined ? undefined : new WorksheetHost(this.session, sheet);
  }

  override getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  getFirst(visibleOnly = false): WorksheetHost {
    return this.demand(this.shown(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): WorksheetHost {
    return this.demand(this.shown(visibleOnly).at(-1));
  }

  getActiveWorksheet(): WorksheetHost {
    return this.demand(this.find(this.session.data.activeSheetId));
  }

  add(name?: string): WorksheetHost {
    return new WorksheetHost(this.session, addSheet(this.session, name));
  }

  private shown(visibleOnly: boolean): readonly WorksheetHost[] {
    return this.items.filter((item) => !visibleOnly || item.visibility === 'Visible');
  }

  private demand(item: WorksheetHost | undefined): WorksheetHost {
    if (item === undefined) throw new HostError('ItemNotFound', 'there is no such sheet');
    return item;
  }
}
