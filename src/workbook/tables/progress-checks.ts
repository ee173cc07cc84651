import { and, isFilled, isUnlisted } from '../row-checks/formula-parts';
import { whereListed } from '../row-checks/number-parts';
import { shown, type RowCheck } from '../row-checks/row-check';
import { noAmount } from './amount-checks';

const noRule = 'No rule looks at it: the dropdown does, and what is pasted passes that by.';

export const progressChecks: readonly RowCheck[] = [
  {
    field: 'measure',
    says: [],
    unlikeRules: noRule,
    faultOf: (cell) => isUnlisted('Maatregelnummers', `TRIM(${cell('measure')})`),
    sentence: [
      'De maatregel staat niet op het blad Maatregelen. Kies het nummer uit de keuzelijst.',
    ],
  },
  {
    field: 'status',
    says: [],
    unlikeRules: noRule,
    faultOf: (cell) =>
      whereListed(
        'Voortgangsstatussen',
        and(isFilled(cell('status')), isUnlisted('Voortgangsstatussen', cell('status'))),
      ),
    sentence: [
      ...['Status ', shown('status', 'status')],
      ' staat niet in de lijst. Kies er een uit de keuzelijst.',
    ],
  },
  noAmount('spent', 'cell-readable.amount', 'Besteed (EUR)'),
];
