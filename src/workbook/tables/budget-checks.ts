import { isReversed, isNoDate, isSerialDate } from '../row-checks/date-parts';
import { and, isBlank, isFilled, isOneOf, isUnlisted, not } from '../row-checks/formula-parts';
import { isDamaged, whereListed } from '../row-checks/number-parts';
import { shown, type RowCheck } from '../row-checks/row-check';
import { noAmount } from './amount-checks';
import { perWord } from './word-lists';
import { spellingsOf } from '../forms/word-form';

const measureChecks: readonly RowCheck[] = [
  {
    field: 'measure',
    says: ['budget-line-measure.missing'],
    faultOf: (cell) => isBlank(cell('measure')),
    sentence: ['De maatregel ontbreekt. Kies het nummer uit de keuzelijst.'],
  },
  {
    field: 'measure',
    says: ['budget-line-measure.damaged', 'budget-line-measure.lost'],
    unlikeRules:
      'A date is a number to a formula, so that a whole number, which the rules call unknown, is called the same.',
    faultOf: (cell) => isDamaged(cell('measure')),
    sentence: [
      'Excel maakte van het nummer van de maatregel een getal of een datum. Kies het opnieuw uit de keuzelijst.',
    ],
  },
  {
    field: 'measure',
    says: [
      ...['budget-line-measure.unknown', 'budget-line-measure.untidy'],
      'budget-line-measure.renumbered',
    ],
    unlikeRules: 'The rules know the measures by what their damaged numbers must have been.',
    faultOf: (cell) => isUnlisted('Maatregelnummers', `TRIM(${cell('measure')})`),
    sentence: [
      ...['Maatregel ', shown('shown', 'measure')],
      ' staat niet op het blad Maatregelen. Kies het nummer uit de keuzelijst.',
    ],
  },
];

const amountChecks: readonly RowCheck[] = [
  noAmount('amount', 'cell-readable.amount', 'Bedrag'),
  {
    field: 'amount',
    says: ['budget-line-values.negative-amount'],
    faultOf: (cell) => `N(${cell('amount')})<0`,
    sentence: ['Het bedrag is negatief. Typ het zonder minteken.'],
  },
  {
    field: 'amount',
    says: ['budget-line-values.rounded'],
    faultOf: (cell) => {
      const cents = `N(${cell('amount')})*100`;
      return `ABS(${cents}-ROUND(${cents},0))>0.000001*MAX(1,ABS(N(${cell('amount')})))`;
    },
    sentence: ['Het bedrag heeft meer dan twee cijfers achter de komma. Rond het af op de cent.'],
  },
];

const perChecks: readonly RowCheck[] = [
  {
    field: 'per',
    says: ['cell-readable.per'],
    unlikeRules: 'The reader takes words with other accents or marks for the same.',
    faultOf: (cell) => and(isFilled(cell('per')), not(isOneOf(cell('per'), spellingsOf(perWord)))),
    sentence: [
      ...['De kolom Per kent "', shown('shown', 'per')],
      '" niet. Kies uit de keuzelijst, of laat de cel leeg.',
    ],
  },
];

function dateChecks(field: 'from' | 'to', header: string): readonly RowCheck[] {
  return [
    {
      field,
      says: ['cell-readable.date'],
      unlikeRules: 'The reader knows which days there are, and the names of months as a whole.',
      faultOf: (cell) => isNoDate(cell(field)),
      sentence: [
        `De datum in de kolom ${header} is niet te lezen. Typ een jaar (2017), een maand (04/2017) of een dag (01/04/2017).`,
      ],
    },
    {
      field,
      says: field === 'to' ? ['budget-line-values.maybe-month'] : [],
      unlikeRules:
        'A number and a date are one to a formula, and nobody sees which day or month Excel made of what was typed. The reader takes a whole date as it is.',
      faultOf: (cell) => isSerialDate(cell(field)),
      sentence: [
        `Excel maakte van de kolom ${header} een getal of een datum. Typ ze opnieuw met een ' ervoor, zoals '04/2017.`,
      ],
    },
  ];
}

const periodChecks: readonly RowCheck[] = [
  ...dateChecks('from', 'Van'),
  ...dateChecks('to', 'Tot'),
  {
    field: 'from',
    says: ['budget-line-values.reversed'],
    unlikeRules: 'Formulas compare dates in figures only.',
    faultOf: (cell) => isReversed(cell('from'), cell('to')),
    sentence: ['De periode eindigt voor ze begint. Kijk de kolommen Van en Tot na.'],
  },
];

const fteChecks: readonly RowCheck[] = [
  noAmount('fte', 'cell-readable.fte', 'VTE'),
  {
    field: 'fte',
    says: ['budget-line-values.negative-fte'],
    faultOf: (cell) => `N(${cell('fte')})<0`,
    sentence: ['Het aantal VTE is negatief. Typ het zonder minteken.'],
  },
];

const ministerChecks: readonly RowCheck[] = [
  {
    field: 'minister',
    says: [
      ...['minister-known.unknown', 'minister-known.nobody', 'minister-known.held'],
      ...['minister-known.divided', 'minister-known.variant', 'minister-known.near'],
    ],
    faultOf: (cell) =>
      whereListed(
        'Ministerstitels',
        and(isFilled(cell('minister')), isUnlisted('Ministerstitels', cell('minister'))),
      ),
    sentence: [
      'De minister staat niet zo op het blad Lijsten. Kies uit de keuzelijst, of laat de cel leeg.',
    ],
  },
];

export const budgetChecks: readonly RowCheck[] = [
  ...measureChecks,
  ...amountChecks,
  ...perChecks,
  ...periodChecks,
  ...fteChecks,
  ...ministerChecks,
];
