import { origin } from '../host/changes';
import { HostError, demand } from '../host/errors';
import { WORKBOOK_TARGET } from '../host/event-outbox';
import type { Session } from '../host/session';
import { emptySheet, sheetId } from '../empty-workbook';
import { sameName, sheetNameProblem } from '../grid/sheet-name';
import { renameSheetInFormulas } from '../grid/workbook-formulas';
import type { SheetData, Visibility } from '../workbook-data';
import { activateSheet } from './selection';

/** Adds an empty sheet after the others; it gets a name that is free when it is given none. */
export function addSheet(session: Session, wanted: string | undefined): SheetData {
  demandFreeStructure(session);
  const name = wanted ?? freeSheetName(session);
  demandSheetName(session, name, null);
  const sheet = emptySheet(sheetId(session.nextId()), name);
  session.data.sheets.push(sheet);
  raiseForWorkbook(session, 'sheetAdded', sheet);
  return sheet;
}

export function renameSheet(session: Session, sheet: SheetData, name: string): void {
  demandFreeStructure(session);
  demandSheetName(session, name, sheet);
  const nameBefore = sheet.name;
  renameSheetInFormulas(session.data, nameBefore, name);
  sheet.name = name;
  session.events.raise('nameChanged', [sheet.id, WORKBOOK_TARGET], {
    source: origin(session).source,
    worksheetId: sheet.id,
    nameBefore,
    nameAfter: name,
  });
}

export function moveSheet(session: Session, sheet: SheetData, position: number): void {
  demandFreeStructure(session);
  const { sheets } = session.data;
  const isPlace = Number.isInteger(position) && position >= 0 && position < sheets.length;
  demand(isPlace, `a position from 0 to ${String(sheets.length - 1)}`);
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(position, 0, sheet);
  session.events.raise('moved', [WORKBOOK_TARGET], {
    source: origin(session).source,
    worksheetId: sheet.id,
    positionBefore,
    positionAfter: position,
  });
}

export function showSheet(session: Session, sheet: SheetData, visibility: Visibility): void {
  demandFreeStructure(session);
  const visibilityBefore = sheet.visibility;
  if (visibility === visibilityBefore) return;
  if (visibility !== 'Visible') leaveSheet(session, sheet);
  sheet.visibility = visibility;
  session.events.raise('visibilityChanged', [sheet.id, WORKBOOK_TARGET], {
    source: origin(session).source,
    worksheetId: sheet.id,
    visibilityBefore,
    visibilityAfter: visibility,
  });
}

export function deleteSheet(session: Session, sheet: SheetData): void {
  demandFreeStructure(session);
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', `${sheet.name} is very hidden: make it Hidden first`);
  }
  if (sheet.visibility === 'Visible') leaveSheet(session, sheet);
  const { data } = session;
  data.sheets = data.sheets.filter((each) => each !== sheet);
  renameSheetInFormulas(data, sheet.name, null);
  raiseForWorkbook(session, 'sheetDeleted', sheet);
}

/** Goes to another sheet when this one is in front; Excel always shows at least one. */
function leaveSheet(session: Session, sheet: SheetData): void {
  const others = session.data.sheets.filter(
    (each) => each !== sheet && each.visibility === 'Visible',
  );
  const place = session.data.sheets.indexOf(sheet);
  const next = others.find((each) => session.data.sheets.indexOf(each) > place) ?? others.at(-1);
  if (sheet.visibility === 'Visible' && next === undefined) {
    throw new HostError('InvalidOperation', `${sheet.name} is the only visible sheet`);
  }
  if (session.data.activeSheetId === sheet.id && next !== undefined) activateSheet(session, next);
}

function demandSheetName(session: Session, name: string, self: SheetData | null): void {
  const others = session.data.sheets.filter((sheet) => sheet !== self).map((sheet) => sheet.name);
  if (others.some((other) => sameName(other, name))) {
    throw new HostError('ItemAlreadyExists', `a sheet called ${name} is there already`);
  }
  const problem = sheetNameProblem(name);
  demand(problem === null, problem ?? '');
}

function freeSheetName(session: Session): string {
  let number = session.data.sheets.length;
  do number += 1;
  while (session.sheetByName(`Sheet${String(number)}`) !== undefined);
  return `Sheet${String(number)}`;
}

/** A workbook whose structure is protected keeps its sheets as they are. */
function demandFreeStructure(session: Session): void {
  if (session.data.protection !== null) {
    throw new HostError('AccessDenied', "the workbook's structure is protected");
  }
}

function raiseForWorkbook(
  session: Session,
  event: 'sheetAdded' | 'sheetDeleted',
  sheet: SheetData,
): void {
  session.events.raise(event, [WORKBOOK_TARGET], {
    source: origin(session).source,
    worksheetId: sheet.id,
  });
}
