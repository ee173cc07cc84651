import { cellName } from '../../../workbook/cell-name';
import type { CellValue } from '../../../workbook/workbook-model';
import type { CellPosition } from '../../../workbook/cell-reference';
import { encodeCharacters, encodeXml } from '../xml/xml-text';

/**
 * The element of a cell. A text stands in the cell itself, which leaves the list of shared texts alone.
 * @param prefix Of the element names in this part: `x:` or nothing.
 * @param style Index of the format; 0 is the usual one.
 */
export function cellXml(
  prefix: string,
  { row, column }: CellPosition,
  style: number,
  value: CellValue,
): string {
  const place = `${prefix}c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  const end = `</${prefix}c>`;
  switch (typeof value) {
    case 'string': {
      const text = encodeXml(encodeCharacters(value));
      const t = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
      return `<${place} t="inlineStr"><${prefix}is>${t}</${prefix}is>${end}`;
    }
    case 'number':
      return `<${place}><${prefix}v>${String(value)}</${prefix}v>${end}`;
    case 'boolean':
      return `<${place} t="b"><${prefix}v>${value ? '1' : '0'}</${prefix}v>${end}`;
    default:
      return `<${place}/>`;
  }
}
