import { and, isFilled } from '../row-checks/formula-parts';
import type { RowCheck } from '../row-checks/row-check';

/** A figure that is a text, or anything else than a number. */
export function noAmount(field: string, says: string, header: string): RowCheck {
  return {
    field,
    says: [says],
    unlikeRules:
      'The reader takes a text for the amount it shows, but sums of the sheet pass it by. A date is a number to a formula.',
    faultOf: (cell) => and(isFilled(cell(field)), `NOT(ISNUMBER(${cell(field)}))`),
    sentence: [
      `In de kolom ${header} staat geen getal. Typ alleen het getal, zonder €-teken of woorden.`,
    ],
  };
}
