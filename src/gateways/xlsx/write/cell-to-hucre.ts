import type { Cell, CellStyle as HucreStyle, CellValue as HucreValue } from 'hucre/xlsx';
import type { CellContentModel, CellTarget, CellValue } from '../../../workbook/workbook-model';
import { encodeCharacters } from '../xml/xml-text';
import { quotedSheet } from '../../../workbook/quoted-sheet';

/** Texts that hucre would take for the value of an error. */
const ERRORS = new Set([
  ...['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!'],
  ...['#GETTING_DATA', '#SPILL!', '#CALC!'],
]);

export function cell(content: CellContentModel, style: HucreStyle): Partial<Cell> {
  switch (content.type) {
    case 'value':
      return valueCell(content.value, style);
    case 'formula':
      return {
        type: 'formula',
        formula: encodeCharacters(content.formula),
        formulaResult: written(content.result),
        style,
      };
    case 'link': {
      const linked = valueCell(content.text, style);
      // The text of the cell stands in the cell; a link's own text would only repeat it.
      linked.hyperlink = { target: '', location: address(content.target) };
      return linked;
    }
  }
}

/** Whether a cell is its value and no more. */
export function isPlain(
  content: CellContentModel,
): content is Extract<CellContentModel, { type: 'value' }> {
  if (content.type !== 'value' || content.value === null || content.value === '') return false;
  return typeof content.value !== 'string' || !ERRORS.has(content.value);
}

export function plainValue(value: CellValue): HucreValue {
  return written(value);
}

function valueCell(value: CellValue, style: HucreStyle): Partial<Cell> {
  const text = written(value);
  // As runs it is written into the cell itself, where hucre does not look what it says.
  if (typeof text === 'string' && ERRORS.has(text))
    return { type: 'richText', richText: [{ text }], style };
  return { value: text === '' ? null : text, style };
}

function written(value: CellValue): HucreValue {
  return typeof value === 'string' ? encodeCharacters(value) : value;
}

function address({ sheet, cell }: CellTarget): string {
  return `${quotedSheet(sheet)}!${cell}`;
}
