import { centsFromEuro, euroFromCents, type Cents } from '../../domain/money/cents';
import { parseAmount } from '../../domain/parse/amount';
import type { CellForm } from './cell-form';

/** An amount in euro; a text is read as people write amounts in Belgium: `€ 1.250,50`. */
export const amount: CellForm<Cents | null> = {
  type: 'amount',
  blank: null,
  write: (value) => (value === null ? null : euroFromCents(value)),
  read: (cell) => {
    if (typeof cell === 'number') {
      return Number.isSafeInteger(Math.round(cell * 100)) ? { value: centsFromEuro(cell) } : null;
    }
    const parsed = parseAmount(cell);
    return parsed.ok ? { value: parsed.value } : null;
  },
};

const DECIMAL = /^-?\d{1,9}(?:[.,]\d{1,9})?$/;

/** Such as full-time equivalents; a text may have a decimal comma. */
export const decimal: CellForm<number | null> = {
  type: 'decimal',
  blank: null,
  write: (value) => value,
  read: (cell) => {
    if (typeof cell === 'number') return { value: cell };
    const typed = cell.trim();
    return DECIMAL.test(typed) ? { value: Number(typed.replace(',', '.')) } : null;
  },
};

/** A whole number, such as how many measures. */
export const count: CellForm<number | null> = {
  type: 'count',
  blank: null,
  write: (value) => value,
  read: (cell) => {
    const value = decimal.read(cell)?.value ?? null;
    return value !== null && Number.isSafeInteger(value) ? { value } : null;
  },
};
