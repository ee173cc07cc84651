import type { Session } from '../host/session';
import type { CellValue, SheetData } from '../workbook-data';
import { cellAt } from './cells';

/**
 * A cell's value. Formulas are not worked out here: one has the value it was loaded with, or 0 when
 * it is new, unless `formulaValue` of the session tells another.
 */
export function resultAt(
  session: Session,
  sheet: SheetData,
  row: number,
  column: number,
): CellValue {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return null;
  if (cell.formula === null || session.settings.formulaValue === null) return cell.value;
  const told = session.settings.formulaValue(cell.formula, { sheet: sheet.name, row, column });
  return told === undefined ? cell.value : told;
}
