import { spellingsOf } from '../forms/word-form';
import {
  and,
  hasUnlistedLine,
  isBlank,
  isFilled,
  isOneOf,
  not,
  onLines,
} from '../row-checks/formula-parts';
import { isDecimalOrDate, whereListed } from '../row-checks/number-parts';
import { shown, type RowCheck } from '../row-checks/row-check';
import { numberChecks } from './row-number-checks';
import { yesWord } from './word-lists';

/** What people type between the numbers of actions. */
const BETWEEN_NUMBERS = [',', ';', '/', '&', '+', ' en ', ' and ', ' et '];

export const resolutionChecks: readonly RowCheck[] = [
  ...numberChecks('recommendation-number'),
  {
    field: 'startingPoint',
    says: ['cell-readable.starting-point'],
    unlikeRules: 'The reader takes words with other accents or marks for the same.',
    faultOf: (cell) =>
      and(
        isFilled(cell('startingPoint')),
        not(isOneOf(cell('startingPoint'), spellingsOf(yesWord))),
      ),
    sentence: [
      ...['De kolom Uitgangspunt kent "', shown('shown', 'startingPoint')],
      '" niet. Kies ja, of laat de cel leeg.',
    ],
  },
  {
    field: 'actions',
    says: ['recommendation-target-exists.decimal', 'recommendation-target-exists.lost'],
    unlikeRules: 'In a plan whose actions have two parts, the decimal may be one of them.',
    faultOf: (cell) => isDecimalOrDate(cell('actions')),
    sentence: [
      "Excel maakte van de acties een getal of een datum. Typ ze opnieuw met een ' ervoor, elke actie op een eigen regel.",
    ],
  },
  {
    field: 'actions',
    says: [
      ...['recommendation-target-exists.unknown', 'recommendation-target-exists.is-measure'],
      'recommendation-target-exists.untidy',
    ],
    unlikeRules: 'The rules also know actions that only the numbers of measures name.',
    faultOf: (cell) =>
      whereListed(
        'Actienummers',
        hasUnlistedLine('Actienummers', onLines(cell('actions'), BETWEEN_NUMBERS)),
      ),
    sentence: [
      'Een van de acties staat niet in de lijst van acties. Typ alleen nummers van acties, elk op een eigen regel.',
    ],
  },
  {
    field: 'actions',
    says: ['recommendation-answered.unanswered'],
    faultOf: (cell) =>
      and(
        ...['actions', 'seeAlso', 'remark'].map((field) => isBlank(cell(field))),
        not(
          isOneOf(
            cell('startingPoint'),
            yesWord.words.flatMap(({ word, also }) => [word, ...also]),
          ),
        ),
      ),
    sentence: [
      'Geen actie antwoordt op deze aanbeveling. Vul de acties in, of de reden in de kolom Toelichting.',
    ],
  },
];
