import { parsePartialDate } from '../../domain/parse/partial-date';
import type { PartialDate } from '../../domain/plan/plan';
import type { CellForm } from './cell-form';

/** A date as it is written in Belgium, as precise as it is known: `2017`, `04/2017`, `01/04/2017`. */
export const dateText: CellForm<PartialDate | null> = {
  type: 'date-text',
  blank: null,
  write: (value) => (value === null ? null : value.split('-').reverse().join('/')),
  read: (cell) => {
    // A year alone is often typed in a cell that no longer holds text.
    const value = parsePartialDate(String(cell));
    return value === null ? null : { value };
  },
};

/**
 * The end of a period. Excel makes the first day of a month of a month that is typed in a cell that holds no
 * text, and until April is not until the first of April: such a day is read as its month, and that is told.
 */
export const endDateText: CellForm<PartialDate | null> = {
  ...dateText,
  readDay(iso) {
    const mayBeMonth = iso.endsWith('-01');
    const read = dateText.read(mayBeMonth ? iso.slice(0, '2017-04'.length) : iso);
    return read === null ? null : { value: read.value, mayBeMonth };
  },
};
