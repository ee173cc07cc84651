import { HostError } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';

/** Protection of the workbook's structure: its sheets stay as they are. */
export class WorkbookProtectionHost
  extends HostObject
  implements Host<Excel.WorkbookProtection, 'protect' | 'protected' | 'unprotect'>
{
  readonly excelClass = 'WorkbookProtection';

  get protected(): boolean {
    return this.session.data.protection !== null;
  }

  protect(password?: string): void {
    if (this.protected) throw new HostError('InvalidOperation', 'it is protected already');
    this.session.data.protection = { options: {}, password: password ?? null };
  }

  unprotect(password?: string): void {
    const wanted = this.session.data.protection?.password ?? null;
    if (wanted !== null && wanted !== password) {
      throw new HostError('AccessDenied', 'that is not the password of the workbook');
    }
    this.session.data.protection = null;
  }
}
