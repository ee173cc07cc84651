import type { CellContent } from '../../domain/check/check-input';
import { shownInCell } from '../../domain/check/damaged-number';
import type { ColumnDescription } from '../describe-table';
import type { CellType } from '../forms/cell-form';
import type { CellSnapshot, PlainCell } from '../workbook-snapshot';
import { plainCell } from './cell-text';

/** What a cell means to its column. */
export interface CellReading {
  readonly value: unknown;
  /** What stands in it, when that is something else than the column asks for. */
  readonly irregular: CellContent | null;
}

/** The forms that hold text: whatever stands in such a cell can be kept as text. */
const TEXTS: ReadonlySet<CellType> = new Set(['text', 'number-text', 'lines', 'actors', 'key']);

/**
 * Reads a cell for its column. Of a formula the result is read; that it is one is told, so that
 * nobody overwrites it unasked.
 */
export function readCell(
  { form }: ColumnDescription<unknown>,
  cell: CellSnapshot | null | undefined,
): CellReading {
  const plain = plainCell(cell);
  const reading = plain === null ? { value: form.blank, irregular: null } : readPlain(form, plain);
  // A result that is lost weighs more than that it came from a formula.
  const isLost = reading.irregular !== null && !TEXTS.has(form.type);
  if (cell?.type !== 'formula' || isLost || plain?.type === 'error') return reading;
  return { ...reading, irregular: { type: 'formula', formula: cell.formula } };
}

function readPlain(form: ColumnDescription<unknown>['form'], plain: PlainCell): CellReading {
  if (plain.type === 'error') return { value: form.blank, irregular: plain };
  const isText = TEXTS.has(form.type);
  if (form.type === 'amount' && plain.type === 'number' && hasPartsOfCents(plain.value)) {
    const read = form.read(plain.value);
    if (read !== null) return { value: read.value, irregular: { ...plain, type: 'rounded' } };
  }
  if (plain.type === 'date') {
    const { iso } = plain;
    const day = form.readDay?.(iso) ?? null;
    if (day !== null)
      return { value: day.value, irregular: day.mayBeMonth ? { type: 'maybe-month', iso } : null };
  }
  const typed = typedAs(plain, isText);
  const read = form.read(typed);
  if (read === null) return { value: form.blank, irregular: plain };
  return { value: read.value, irregular: isText && isDamaged(plain) ? plain : null };
}

/** More than the tail that calculating leaves behind two decimals, as in 0.1 + 0.2. */
function hasPartsOfCents(euro: number): boolean {
  const parts = Math.abs(euro * 100 - Math.round(euro * 100));
  return parts > 1e-6 * Math.max(1, Math.abs(euro));
}

/** What the form can read: a number stays one only for a column of numbers. */
function typedAs(plain: Exclude<PlainCell, { type: 'error' }>, isText: boolean): string | number {
  switch (plain.type) {
    case 'text':
      return plain.text.includes('\r') ? plain.text.replaceAll(/\r\n?/g, '\n') : plain.text;
    case 'number':
      // With a point, as numbers of measures are written; not as Belgium shows decimals.
      return isText ? String(plain.value) : plain.value;
    case 'date':
      return isText ? shownInCell(plain) : plain.iso;
    case 'boolean':
      return String(plain.value);
  }
}

/** Whether Excel made something of a text that may not be what was typed. A whole number is the same. */
function isDamaged(plain: PlainCell): boolean {
  return plain.type === 'number' ? !Number.isSafeInteger(plain.value) : plain.type !== 'text';
}

/** What a cell shows, for people to compare. */
export function shownText(cell: CellSnapshot | null | undefined): string {
  const plain = plainCell(cell);
  switch (plain?.type) {
    case undefined:
      return '';
    case 'text':
    case 'error':
      return plain.text;
    case 'number':
    case 'date':
      return shownInCell(plain);
    case 'boolean':
      return String(plain.value);
  }
}
