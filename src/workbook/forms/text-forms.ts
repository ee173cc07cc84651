import type { RowKey } from '../../domain/plan/plan';
import type { CellForm, CellType } from './cell-form';

/** A text; a blank cell is `null`. */
export const text: CellForm<string | null> = textForm('text', null);

/** A text without which the row means nothing. */
export const neededText: CellForm<string> = textForm('text', '');

/** A number such as `5.10`, kept as typed. */
export const numberText: CellForm<string | null> = textForm('number-text', null);

export const neededNumberText: CellForm<string> = textForm('number-text', '');

export const rowKeyForm: CellForm<RowKey> = {
  type: 'key',
  // A row without a key is new: whoever reads it gives it one.
  blank: '' as RowKey,
  write: (value) => value,
  read: (cell) => ({ value: String(cell).trim() as RowKey }),
};

function textForm<Blank extends string | null>(
  type: CellType,
  blank: Blank,
): CellForm<string | Blank> {
  return {
    type,
    blank,
    write: (value) => (value === '' ? null : value),
    read: (cell) => (typeof cell === 'string' ? { value: cell } : null),
  };
}
