import { isBlank } from '../row-checks/formula-parts';
import { isDecimalOrDate } from '../row-checks/number-parts';
import type { RowCheck } from '../row-checks/row-check';

/** Of the rows whose numbers have a form of their own: those of the resolution and of the previous plan. */
export function numberChecks(rule: string): readonly RowCheck[] {
  return [
    {
      field: 'number',
      says: [`${rule}.missing`],
      faultOf: (cell) => isBlank(cell('number')),
      sentence: ['Het nummer ontbreekt. Typ het in de kolom Nr.'],
    },
    {
      field: 'number',
      says: [`${rule}.damaged`, `${rule}.lost`],
      faultOf: (cell) => isDecimalOrDate(cell('number')),
      sentence: [
        "Excel maakte van het nummer een getal of een datum. Typ het opnieuw met een ' ervoor, zoals '6.2.",
      ],
    },
  ];
}
