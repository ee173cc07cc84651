import { ONGOING_WORDS } from '../../domain/parse/ongoing-status';
import { and, isBlank, isUnlisted, or } from '../row-checks/formula-parts';
import { beforeLastDot, whereListed } from '../row-checks/number-parts';
import { shown, type RowCheck } from '../row-checks/row-check';
import { numberChecks } from './row-number-checks';

const HEADINGS = 'Hoofdstuknummers';

export const previousPlanChecks: readonly RowCheck[] = [
  ...numberChecks('previous-action-number'),
  {
    field: 'heading',
    says: ['previous-action-number.other-heading'],
    atAnyField: true,
    unlikeRules: 'The rule says nothing of a number that stands there twice.',
    faultOf: (cell) => {
      const own = beforeLastDot(cell('number'));
      const isOther = `NOT(EXACT(${own},${cell('heading')}))`;
      const isHeading = `SUMPRODUCT(--EXACT(${HEADINGS},${own}))>0`;
      const hasBoth = and(`ISTEXT(${cell('number')})`, `${cell('heading')}<>""`);
      return whereListed(HEADINGS, and(hasBoth, isHeading, isOther));
    },
    sentence: [
      ...['Nummer ', shown('number', 'number'), ' hoort niet bij hoofdstuk '],
      ...[shown('heading', 'heading'), '. Kijk de kolommen Hoofdstuk en Nr na.'],
    ],
  },
  {
    field: 'status',
    says: ['previous-action-status.missing'],
    faultOf: (cell) => whereListed('Statussen', isBlank(cell('status'))),
    sentence: ['De status ontbreekt. Kies er een uit de keuzelijst.'],
  },
  {
    field: 'status',
    says: [
      ...['previous-action-status.unknown', 'previous-action-status.variant'],
      'previous-action-status.near',
    ],
    faultOf: (cell) => whereListed('Statussen', isUnlisted('Statussen', cell('status'))),
    sentence: [
      ...['Status ', shown('status', 'status')],
      ' staat niet in de lijst. Kies er een uit de keuzelijst.',
    ],
  },
  {
    field: 'referenceText',
    says: ['previous-action-target-exists.nowhere'],
    faultOf: (cell) =>
      and(
        or(...ONGOING_WORDS.map((words) => `ISNUMBER(SEARCH(" ${words}"," "&${cell('status')}))`)),
        isBlank(`${cell('referenceText')}&${cell('remark')}`),
      ),
    sentence: [
      'Deze actie loopt nog, maar er staat niet waar. Vul de maatregel of de actie in bij Verwijzing.',
    ],
  },
];
