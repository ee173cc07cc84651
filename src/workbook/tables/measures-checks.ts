import {
  and,
  hasUnlistedLine,
  holds,
  isBlank,
  isFilled,
  isRepeated,
  isUnlisted,
  not,
  or,
} from '../row-checks/formula-parts';
import {
  EXAMPLE,
  PARTS,
  beforeLastDot,
  isDamaged,
  isWellFormed,
  whereListed,
} from '../row-checks/number-parts';
import { shown, type CellOf, type RowCheck, type SentencePart } from '../row-checks/row-check';

const example: SentencePart = { data: 'example', formula: () => EXAMPLE };

const numberChecks: readonly RowCheck[] = [
  {
    field: 'number',
    says: ['number-form.missing'],
    faultOf: (cell) => isBlank(cell('number')),
    sentence: ['Het nummer ontbreekt. Typ het in de kolom Nr, zoals ', example, '.'],
  },
  {
    field: 'number',
    says: [
      ...['number-damaged.decimal', 'number-damaged.date', 'number-damaged.unclear'],
      'number-damaged.lost',
    ],
    unlikeRules:
      'A date is a number to a formula, so that a whole number, which the rules call malformed, is called the same.',
    faultOf: (cell) => isDamaged(cell('number')),
    sentence: [
      "Excel maakte van het nummer een getal of een datum. Typ het opnieuw met een ' ervoor, zoals '4.3.",
    ],
  },
  {
    field: 'number',
    says: ['number-form.malformed', 'number-form.untidy'],
    faultOf: (cell) => not(isWellFormed(cell('number'))),
    sentence: [
      ...['Nummer ', shown('shown', 'number')],
      ' heeft een andere vorm dan de nummers van dit plan. Typ het zoals de andere.',
    ],
  },
  {
    field: 'number',
    says: ['number-duplicate.measure'],
    ofEqualRows: true,
    unlikeRules:
      'The rules leave the row alone that the number belongs to, which its key tells, and put back a zero that was lost.',
    faultOf: (cell) => isRepeated('Maatregelnummers', cell('number')),
    sentence: [
      ...['Nummer ', shown('number', 'number')],
      ' staat er meer dan één keer. Geef elke maatregel een eigen nummer.',
    ],
  },
];

const codeChecks: readonly RowCheck[] = [
  {
    field: 'code',
    says: ['code-known.missing'],
    faultOf: (cell) => whereListed('Codes', isBlank(cell('code'))),
    sentence: ['De code ontbreekt. Kies er een uit de keuzelijst.'],
  },
  {
    field: 'code',
    says: [
      ...['code-known.unknown', 'code-known.unknown-told', 'code-known.unknown-traced'],
      'code-known.variant',
    ],
    faultOf: (cell) => whereListed('Codes', isUnlisted('Codes', cell('code'))),
    sentence: [
      ...[
        'Code ',
        shown('code', 'code'),
        ' staat niet in de lijst. Kies er een uit de keuzelijst.',
      ],
    ],
  },
];

const ACTIONS = 'Actienummers';

/** Whether the number tells the action. */
function tellsAction(cell: CellOf): string {
  return and(`${PARTS}>1`, `ISTEXT(${cell('number')})`, isWellFormed(cell('number')));
}

/** The action that the number begins with, else what stands in the column. */
function namedAction(cell: CellOf): string {
  return `IF(${tellsAction(cell)},${beforeLastDot(cell('number'))},${cell('action')})`;
}

const unlikeUntidy = 'A number that is not well formed tells the rules its action all the same.';

const actionChecks: readonly RowCheck[] = [
  {
    field: 'action',
    says: ['number-under-action.unknown-action'],
    atAnyField: true,
    unlikeRules: unlikeUntidy,
    faultOf: (cell) => {
      const named = namedAction(cell);
      return whereListed(ACTIONS, and(`${named}<>""`, isUnlisted(ACTIONS, named)));
    },
    sentence: [
      ...['Actie ', { data: 'action', formula: namedAction }],
      ' staat niet in de lijst van acties. Kijk de kolommen Nr en Actie na.',
    ],
  },
  {
    field: 'action',
    says: ['number-under-action.other-action', 'number-under-action.unlisted-action'],
    atAnyField: true,
    unlikeRules: unlikeUntidy,
    faultOf: (cell) =>
      whereListed(
        ACTIONS,
        and(
          tellsAction(cell),
          isFilled(cell('action')),
          `NOT(EXACT(${beforeLastDot(cell('number'))},${cell('action')}))`,
        ),
      ),
    sentence: [
      ...[
        'Nummer ',
        shown('number', 'number'),
        ' hoort niet bij actie ',
        shown('action', 'action'),
      ],
      '. Kies de juiste actie of verander het nummer.',
    ],
  },
  {
    field: 'action',
    says: ['number-under-action.no-action'],
    faultOf: (cell) =>
      whereListed(
        ACTIONS,
        and(`${PARTS}=1`, isWellFormed(cell('number')), isBlank(cell('action'))),
      ),
    sentence: ['De actie ontbreekt. Kies er een uit de keuzelijst.'],
  },
];

const TITLES = 'Ministerstitels';

/** Whether titles stand behind each other on one line: where one ends, a formula cannot tell. */
function isParted(cell: string): string {
  const marks = [';', ' / ', '"', ', minist', ', Minist', ', Vlaams'];
  return or(...marks.map((mark) => holds(cell, mark)));
}

const ministerChecks: readonly RowCheck[] = [
  {
    field: 'ministers',
    says: ['minister-known.missing'],
    faultOf: (cell) => whereListed(TITLES, isBlank(cell('ministers'))),
    sentence: ['De minister ontbreekt. Typ een ministerstitel zoals op het blad Lijsten.'],
  },
  {
    field: 'ministers',
    says: [
      ...['minister-known.unknown', 'minister-known.nobody', 'minister-known.held'],
      ...['minister-known.divided', 'minister-known.variant', 'minister-known.near'],
    ],
    unlikeRules: 'Of titles behind each other on one line a formula cannot tell where one ends.',
    faultOf: (cell) =>
      whereListed(
        TITLES,
        and(not(isParted(cell('ministers'))), hasUnlistedLine(TITLES, cell('ministers'))),
      ),
    sentence: [
      'Een ministerstitel staat niet zo op het blad Lijsten. Schrijf elke titel zoals daar, op een eigen regel.',
    ],
  },
];

export const measuresChecks: readonly RowCheck[] = [
  ...numberChecks,
  ...codeChecks,
  ...actionChecks,
  ...ministerChecks,
];
