import { HostError, demand } from '../host/errors';
import type { Session } from '../host/session';
import { areaOnSheet, sheetNameIn } from '../grid/address';
import type { Area } from '../grid/area';
import type { SheetData } from '../workbook-data';
import { RangeGeometry } from './range-geometry';

/** Cells and the sheet they are on. */
export interface Place {
  readonly sheet: SheetData;
  readonly area: Area;
}

/**
 * The cells that an argument means: a range, or an address. An address that names no sheet is on
 * the one at hand, else on the one in front.
 */
export function placeOf(session: Session, argument: unknown, home: SheetData | null): Place {
  if (argument instanceof RangeGeometry) return { sheet: argument.sheet, area: argument.cells };
  demand(typeof argument === 'string', 'a range or an address');
  const named = sheetNameIn(argument);
  const sheet =
    named === null
      ? (home ?? session.sheetById(session.data.activeSheetId))
      : session.sheetByName(named);
  if (sheet === undefined) throw new HostError('ItemNotFound', `${argument} is on no sheet`);
  return { sheet, area: areaOnSheet(sheet, argument) };
}

/** As `placeOf`, for what can only be on this sheet. */
export function areaOn(session: Session, argument: unknown, sheet: SheetData): Area {
  const place = placeOf(session, argument, sheet);
  demand(place.sheet === sheet, `a range of ${sheet.name}`);
  return place.area;
}
