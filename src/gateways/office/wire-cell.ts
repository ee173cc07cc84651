import { cellOfValue } from '../../workbook/changed-snapshot';
import { TEXT_FORMAT } from './cell-input';
import type { CellContents } from '../../workbook/restore-point';
import type { CellValue } from '../../workbook/workbook-model';
import type { CellSnapshot, PlainCell } from '../../workbook/workbook-snapshot';

/** A cell as Excel hands it out. */
export interface WireCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly type: string;
}

/** Properties of a range from which its cells are known. */
export const CELL_PROPERTIES = 'values,formulas,numberFormat,valueTypes';

/** The cells of a range whose cell properties are loaded, row by row. */
export function wireCells(range: Excel.Range): WireCell[][] {
  const { values, formulas, numberFormat, valueTypes } = range;
  return values.map((row: readonly unknown[], index) =>
    row.map((value, column) => ({
      value,
      formula: formulas[index]?.[column] as unknown,
      numberFormat: String(numberFormat[index]?.[column] ?? 'General'),
      type: String(valueTypes[index]?.[column]),
    })),
  );
}

/** A cell of which only the value was asked; in its text format a text is never a formula. */
export function valueCell(value: unknown): WireCell {
  return { value, formula: value, numberFormat: TEXT_FORMAT, type: '' };
}

/** `null` for a blank cell. */
export function cellSnapshot(cell: WireCell): CellSnapshot | null {
  const result = plainCell(cell);
  const formula = formulaOf(cell);
  return formula === null ? result : { type: 'formula', formula, result };
}

/** What was entered in the cell. */
export function cellContents(cell: WireCell): CellContents {
  const { numberFormat, value } = cell;
  const formula = formulaOf(cell);
  if (formula !== null) return { numberFormat, content: { type: 'formula', formula } };
  if (cell.type === 'Error')
    return { numberFormat, content: { type: 'error', text: String(value) } };
  const isBlank = value === '' || value === null || value === undefined;
  const held = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  return { numberFormat, content: { type: 'value', value: isBlank ? null : held } };
}

/** Of a text that looks like a formula, Excel gives the same text for its formula and its value. */
function formulaOf({ formula, value }: WireCell): string | null {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : null;
}

function plainCell({ value, numberFormat, type }: WireCell): PlainCell | null {
  if (type === 'Error' && typeof value === 'string' && value !== '') {
    return { type: 'error', text: value };
  }
  const isHeld = ['boolean', 'number', 'string'].includes(typeof value);
  // The types know any value only.
  return isHeld ? cellOfValue(value as CellValue, numberFormat) : null;
}
