import { centsFromEuro, euroFromCents, type Cents } from '../../domain/money/cents';
import type { CellForm } from './cell-form';

/** An amount in euro. */
export const amount: CellForm<Cents | null> = {
  type: 'amount',
  blank: null,
  write: (value) => (value === null ? null : euroFromCents(value)),
  read: (cell) => (typeof cell === 'number' ? { value: centsFromEuro(cell) } : null),
};

/** Such as full-time equivalents. */
export const decimal: CellForm<number | null> = {
  type: 'decimal',
  blank: null,
  write: (value) => value,
  read: (cell) => (typeof cell === 'number' ? { value: cell } : null),
};
