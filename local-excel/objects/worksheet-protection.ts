import { origin } from '../host/changes';
import { HostError } from '../host/errors';
import { WORKBOOK_TARGET } from '../host/event-outbox';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import type { SheetData } from '../workbook-data';

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

export class WorksheetProtectionHost
  extends HostObject
  implements Host<Excel.WorksheetProtection, 'options' | 'protect' | 'protected' | 'unprotect'>
{
  readonly excelClass = 'WorksheetProtection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  /** Null while the sheet is not protected. */
  get options(): Excel.WorksheetProtectionOptions | null {
    return this.sheet.protection?.options ?? null;
  }

  protect(options: Excel.WorksheetProtectionOptions = {}, password?: string): void {
    if (this.protected) throw new HostError('InvalidOperation', 'the sheet is protected already');
    this.sheet.protection = {
      options: { ...NOTHING_ALLOWED, ...options },
      password: password ?? null,
    };
    this.report();
  }

  unprotect(password?: string): void {
    const wanted = this.sheet.protection?.password ?? null;
    if (wanted !== null && wanted !== password) {
      throw new HostError('AccessDenied', 'that is not the password of the sheet');
    }
    if (this.sheet.protection === null) return;
    this.sheet.protection = null;
    this.report();
  }

  private report(): void {
    this.session.events.raise('protectionChanged', [this.sheet.id, WORKBOOK_TARGET], {
      source: origin(this.session).source,
      worksheetId: this.sheet.id,
      isProtected: this.protected,
    });
  }
}
