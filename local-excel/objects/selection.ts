import { WORKBOOK_TARGET } from '../host/event-outbox';
import type { Session } from '../host/session';
import { areaAddress } from '../grid/area';
import type { Area } from '../grid/area';
import { HostError } from '../host/errors';
import type { SheetData } from '../workbook-data';

/** Brings a sheet to the front. */
export function activateSheet(session: Session, sheet: SheetData): void {
  const before = session.data.activeSheetId;
  if (before === sheet.id) return;
  if (sheet.visibility !== 'Visible') {
    throw new HostError('InvalidOperation', `${sheet.name} is hidden`);
  }
  session.data.activeSheetId = sheet.id;
  session.events.raise('deactivated', [before, WORKBOOK_TARGET], { worksheetId: before });
  session.events.raise('activated', [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

/** Selects cells, on whichever sheet they are. */
export function selectArea(session: Session, sheet: SheetData, area: Area): void {
  activateSheet(session, sheet);
  sheet.selection = area;
  const payload = { address: areaAddress(area), worksheetId: sheet.id };
  session.events.raise('selectionChanged', [sheet.id, WORKBOOK_TARGET], payload);
  session.events.raise('selectionChangedInWorkbook', [''], {});
}
