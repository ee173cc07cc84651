import type { CellValue } from '../workbook-model';

/**
 * How a value of the plan stands in one cell, both ways: `read` of what `write` gives is the value
 * again. Reading is a little wider, for what people type.
 */
export interface CellForm<Value> {
  readonly type: CellType;
  /** What a blank cell means. */
  readonly blank: Value;
  write(value: Value): CellValue;
  /** What a filled cell means; `null` when it is not of this form. Blanks around a text do not count. */
  read(cell: string | number): { readonly value: Value } | null;
  /** What a date means that Excel may have made of something shorter; without this it is read as it is. */
  readDay?(iso: string): { readonly value: Value; readonly mayBeMonth: boolean } | null;
}

export type CellType =
  | 'text'
  /** Digits with dots that must never become a number or a date: `5.10`. */
  | 'number-text'
  /** Euro with two decimals. */
  | 'amount'
  /** A whole number of things. */
  | 'count'
  | 'decimal'
  /** A date with the precision it has: `2017`, `04/2017`, `01/04/2017`. */
  | 'date-text'
  /** One of a fixed list of words. */
  | 'word'
  /** One text per line. */
  | 'lines'
  /** One actor per line. */
  | 'actors'
  /** Identifies the row; hidden. */
  | 'key';

/**
 * Room behind a figure: it does not touch the text in the next column, and its header, which has the same
 * room, not the button of the filter. Not an indent, which LibreOffice forgets for cells at the right.
 */
export const FIGURE_GAP = '_-_-_-_-';

/** The number format of a cell. All that is not a number stays text, also when it looks like one. */
export function numberFormatOf(type: CellType): string {
  if (type === 'amount') return `#,##0.00${FIGURE_GAP}`;
  if (type === 'count') return `#,##0${FIGURE_GAP}`;
  return type === 'decimal' ? `0.0##${FIGURE_GAP}` : '@';
}
