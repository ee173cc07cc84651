import { HostError } from '../host/errors';
import type { SheetData } from '../workbook-data';
import { areaAddress } from './area';
import type { Area } from './area';
import { formatsIn } from './area-format';

/** What a protected sheet may still allow; the names are those of the client's options. */
export type Permission =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowPivotTables'
  | 'allowSort';

/** Refuses to change what is in locked cells of a protected sheet. */
export function demandEditable(sheet: SheetData, area: Area): void {
  if (sheet.protection === null) return;
  const isLocked = [...formatsIn(sheet, area)].some((format) => format.locked);
  if (isLocked) {
    throw new HostError('AccessDenied', `${sheet.name}!${areaAddress(area)} is locked`);
  }
}

/** Refuses what a protected sheet does not allow. */
export function demandPermission(sheet: SheetData, permission: Permission): void {
  if (sheet.protection === null || sheet.protection.options[permission] === true) return;
  throw new HostError('AccessDenied', `${sheet.name} is protected, without ${permission}`);
}

/** Refuses what no protected sheet allows, whatever its options. */
export function demandUnprotected(sheet: SheetData): void {
  if (sheet.protection !== null) throw new HostError('AccessDenied', `${sheet.name} is protected`);
}
