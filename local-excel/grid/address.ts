import { demand } from '../host/errors';
import type { SheetData } from '../workbook-data';
import { parseArea } from './area';
import type { Area } from './area';
import { sameName, unquotedSheetName } from './sheet-name';

/** The sheet an address names, as in `'Blad 1'!B9`; null when it names none. */
export function sheetNameIn(address: string): string | null {
  const mark = address.lastIndexOf('!');
  return mark < 0 ? null : unquotedSheetName(address.slice(0, mark));
}

/** The area of an address such as `B9` or `Lijsten!B9`, which may only name this sheet. */
export function areaOnSheet(sheet: SheetData, address: string): Area {
  const named = sheetNameIn(address);
  demand(named === null || sameName(named, sheet.name), `${address} is not on ${sheet.name}`);
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  demand(area !== null, `${address} is not an address`);
  return area;
}
