import type { Session } from '../host/session';
import type { SheetData, TableData } from '../workbook-data';
import type { Area } from './area';
import { anyContent, cellFor, valueAt } from './cells';
import { shiftCells } from './shift-cells';
import { bodyOf } from './table-growth';

/**
 * Adds a total row: a label under the first column and a subtotal under the last, as Excel does.
 * Cells that stand right below move down.
 */
export function addTotals(session: Session, sheet: SheetData, table: TableData): void {
  const { area } = table;
  const row: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (anyContent(sheet, row))
    shiftCells(session, sheet, { kind: 'insert', along: 'rows', area: row });
  const body = bodyOf(table);
  table.area = { ...area, bottom: row.bottom };
  table.showTotals = true;
  const last = table.columns.at(-1);
  if (last === undefined) return;
  const isNumeric = typeof valueAt(sheet, body.top, area.right) === 'number';
  const total = cellFor(sheet, row.top, area.right);
  total.formula = `=SUBTOTAL(${isNumeric ? '109' : '103'},[${last.name}])`;
  total.value = 0;
  if (area.left < area.right) cellFor(sheet, row.top, area.left).value = 'Total';
}

export function removeTotals(session: Session, sheet: SheetData, table: TableData): void {
  const row: Area = { ...table.area, top: table.area.bottom };
  table.showTotals = false;
  table.area = { ...table.area, bottom: table.area.bottom - 1 };
  shiftCells(session, sheet, { kind: 'delete', along: 'rows', area: row });
}
