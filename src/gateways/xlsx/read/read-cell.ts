import type { CellSnapshot, PlainCell } from '../../../workbook/workbook-snapshot';
import { decodeCharacters } from '../xml/xml-text';
import type { XmlReader } from '../xml/xml-reader';
import { isoDateOfSerial } from '../../../workbook/date-serial';
import { readRichText } from './shared-strings';

/** What cells of a sheet refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** By index of the cell's format. */
  readonly isDate: readonly boolean[];
  readonly isFrom1904: boolean;
}

/**
 * At the element of a cell: what the cell holds, `null` when that is nothing; moves to its end.
 * A cell that points at a text that is not there is damaged: it did hold something.
 */
export function readCell(
  reader: XmlReader,
  context: WorkbookContext,
): CellSnapshot | 'damaged' | null {
  const type = reader.attribute('t') ?? 'n';
  const style = reader.isEmpty ? 0 : Number(reader.attribute('s') ?? 0);
  const { depth } = reader;
  let value: string | null = null;
  let formula: string | null = null;
  while (reader.nextChild(depth)) {
    if (reader.name === 'v') value = reader.elementText();
    else if (reader.name === 'f') formula = reader.elementText();
    else if (reader.name === 'is') value = readRichText(reader);
  }
  const held = value === null ? null : plainCell(type, value, style, context);
  if (held === 'damaged') return held;
  const plain = held?.type === 'text' && held.text === '' ? null : held;
  if (formula === null) return plain;
  // How LibreOffice saves a cell with a truth value.
  if (formula === 'TRUE()' || formula === 'FALSE()')
    return { type: 'boolean', value: formula === 'TRUE()' };
  return { type: 'formula', formula: decodeCharacters(formula), result: plain };
}

function plainCell(
  type: string,
  value: string,
  style: number,
  context: WorkbookContext,
): PlainCell | 'damaged' | null {
  switch (type) {
    case 's': {
      if (value.trim() === '') return null;
      const text = context.strings[Number(value)];
      return text === undefined ? 'damaged' : { type: 'text', text };
    }
    case 'str':
      return { type: 'text', text: decodeCharacters(value) };
    case 'inlineStr':
      return { type: 'text', text: value };
    case 'b':
      return { type: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      return { type: 'error', text: value };
    case 'd':
      return /^\d{4}-\d\d-\d\d/.test(value)
        ? { type: 'date', iso: value.slice(0, 10) }
        : { type: 'text', text: value };
    default:
      return value.trim() === '' ? null : numberCell(value, style, context);
  }
}

function numberCell(value: string, style: number, context: WorkbookContext): PlainCell {
  // Adding zero turns -0 into 0: a cell shows no such difference.
  const number = Number(value) + 0;
  if (!Number.isFinite(number)) return { type: 'text', text: value };
  const iso = context.isDate[style] === true ? isoDateOfSerial(number, context.isFrom1904) : null;
  return iso === null ? { type: 'number', value: number } : { type: 'date', iso };
}
