import type { CellContentModel, CellModel, CellStyle, CellValue } from '../workbook-model';
import { cleanText } from './clean-text';

export const blankContent: CellContentModel = { type: 'value', value: null };

/** A value that is never a formula, whatever it starts with. A cell without a text is blank. */
export function valueContent(value: CellValue): CellContentModel {
  return value === null || value === ''
    ? blankContent
    : { type: 'value', value: cleanValue(value) };
}

/** A formula with what it gives now, for readers that do not compute. */
export function formulaContent(formula: string, result: CellValue): CellContentModel {
  return { type: 'formula', formula, result: cleanValue(result) };
}

export function linkContent(text: string, sheet: string, cell: string): CellContentModel {
  return { type: 'link', text: cleanText(text), target: { sheet, cell } };
}

export function cellAt(
  row: number,
  column: number,
  content: CellContentModel,
  style: CellStyle,
): CellModel {
  return { row, column, content, style };
}

function cleanValue(value: CellValue): CellValue {
  return typeof value === 'string' ? cleanText(value) : value;
}
