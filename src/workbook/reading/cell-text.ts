import type { CellSnapshot, PlainCell } from '../workbook-snapshot';

/** What a cell holds: of a formula its result. `null` is blank; a text of blanks only is blank too. */
export function plainCell(cell: CellSnapshot | null | undefined): PlainCell | null {
  const plain = cell?.type === 'formula' ? cell.result : cell;
  if (plain === null || plain === undefined) return null;
  return plain.type === 'text' && plain.text.trim() === '' ? null : plain;
}

export function isFilled(cell: CellSnapshot | null | undefined): boolean {
  return plainCell(cell) !== null;
}

/** The text of a cell that should hold text: a header, a title, a key. */
export function textOf(cell: CellSnapshot | null | undefined): string {
  const plain = plainCell(cell);
  switch (plain?.type) {
    case undefined:
      return '';
    case 'text':
    case 'error':
      return plain.text;
    case 'date':
      return plain.iso;
    case 'number':
    case 'boolean':
      return String(plain.value);
  }
}
