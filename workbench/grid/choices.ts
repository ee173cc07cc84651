import { cellArea, contains } from '../../local-excel/grid/area';
import type { Area } from '../../local-excel/grid/area';
import { valueAt, wireValue } from '../../local-excel/grid/cells';
import { soleReference } from '../../local-excel/grid/formula';
import { sameName } from '../../local-excel/grid/sheet-name';
import { bodyOf } from '../../local-excel/grid/table-growth';
import type { Session } from '../../local-excel/host/session';
import type { SheetData, ValidationData } from '../../local-excel/workbook-data';

/** `=tblCodes[Code]` */
const TABLE_COLUMN = /^=([^[\]]+)\[([^[\]]+)\]$/;

export function validationAt(
  sheet: SheetData,
  row: number,
  column: number,
): ValidationData | undefined {
  const here = cellArea(row, column);
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, here)));
}

/** What the dropdown of a rule offers; null when it has none, or it takes a formula worked out. */
export function choicesOf(
  session: Session,
  sheet: SheetData,
  { rule }: ValidationData,
): readonly string[] | null {
  const source = rule.list?.source;
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const formula = session.nameFor(sheet, source.slice(1))?.formula ?? source;
  const place = tableColumn(session, formula) ?? reference(session, sheet, formula);
  return place === null ? null : textsIn(place.sheet, place.area);
}

interface Place {
  readonly sheet: SheetData;
  readonly area: Area;
}

function tableColumn(session: Session, formula: string): Place | null {
  const [, tableName, header] = TABLE_COLUMN.exec(formula) ?? [];
  if (tableName === undefined || header === undefined) return null;
  const found = session.tables().find(({ table }) => sameName(table.name, tableName));
  const index = found?.table.columns.findIndex(({ name }) => sameName(name, header)) ?? -1;
  if (found === undefined || index < 0) return null;
  const body = bodyOf(found.table);
  const column = body.left + index;
  return { sheet: found.sheet, area: { ...body, left: column, right: column } };
}

function reference(session: Session, home: SheetData, formula: string): Place | null {
  const found = soleReference(formula);
  if (found === null) return null;
  const sheet = found.sheet === null ? home : session.sheetByName(found.sheet);
  return sheet === undefined ? null : { sheet, area: found.area };
}

function textsIn(sheet: SheetData, { top, bottom, left, right }: Area): readonly string[] {
  const texts = [];
  const last = Math.min(bottom, Math.max(0, ...sheet.rows.keys()));
  for (let row = top; row <= last; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(sheet, row, column);
      if (value !== null) texts.push(String(wireValue(value)));
    }
  }
  return texts;
}
