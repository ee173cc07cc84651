import { HostNotImplemented } from '../host/errors';
import type { Session } from '../host/session';
import type { SheetData, TableData } from '../workbook-data';
import { overlaps } from './area';
import type { Area } from './area';
import { cellFor, valueAt, wireValue } from './cells';
import { sameName } from './sheet-name';
import { formulasContain } from './workbook-formulas';

/** The next free `Column1`, `Column2` …, as Excel fills up missing headers. */
export function uniqueColumnName(taken: readonly string[], wanted?: string): string {
  const stem = wanted === undefined || wanted === '' ? 'Column' : wanted;
  if (stem === wanted && !isTaken(taken, stem)) return stem;
  let number = stem === wanted ? 2 : 1;
  while (isTaken(taken, `${stem}${String(number)}`)) number += 1;
  return `${stem}${String(number)}`;
}

function isTaken(taken: readonly string[], name: string): boolean {
  return taken.some((other) => sameName(other, name));
}

/** After a write: header cells that changed rename their columns, and are made unique texts. */
export function followHeaders(session: Session, sheet: SheetData, written: Area): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, bottom: table.area.top };
    if (table.showHeaders && overlaps(header, written)) nameColumns(session, sheet, table);
  }
}

/** Takes the column names from the header cells. */
export function nameColumns(session: Session, sheet: SheetData, table: TableData): void {
  const taken: string[] = [];
  for (const [index, column] of table.columns.entries()) {
    const [row, place] = [table.area.top, table.area.left + index];
    const wanted = String(wireValue(valueAt(sheet, row, place)));
    const name = uniqueColumnName(taken, wanted);
    taken.push(name);
    const cell = cellFor(sheet, row, place);
    if (cell.formula !== null) throw new HostNotImplemented('a formula in the header of a table');
    cell.value = name;
    if (name === column.name) continue;
    if (column.name !== '' && formulasContain(session.data, `[${column.name}]`)) {
      throw new HostNotImplemented(`renaming column ${column.name}, which a formula names`);
    }
    column.name = name;
  }
}

/** Writes the column names in the header cells. */
export function writeHeaders(sheet: SheetData, table: TableData): void {
  for (const [index, { name }] of table.columns.entries()) {
    cellFor(sheet, table.area.top, table.area.left + index).value = name;
  }
}
