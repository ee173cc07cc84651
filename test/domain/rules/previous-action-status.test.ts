import { fieldOf } from '../../../src/domain/check/finding';
import { previousActionStatus } from '../../../src/domain/rules/previous-action-status';
import { planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const statuses = ['In uitvoering', 'Uitgevoerd'];
const at = fieldOf('previousAction', previousAction(), 'status');

function planWithStatus(status: string | null) {
  return planWith({ previousStatuses: statuses, previousActions: [previousAction({ status })] });
}

testRule(previousActionStatus, {
  valid: {
    'a status of the list': planWithStatus('Uitgevoerd'),
    'no list, which list-filled reports': planWith({
      previousStatuses: [],
      previousActions: [
        previousAction({ status: 'Klaar' }),
        previousAction({ number: '1.2', status: null }),
      ],
    }),
  },
  invalid: {
    'no status': {
      input: planWithStatus(null),
      findings: [{ message: 'missing', data: { statuses }, at }],
    },
    'a status of blanks': {
      input: planWithStatus(' '),
      findings: [{ message: 'missing', data: { statuses }, at }],
    },
    'a status that is not in the list': {
      input: planWithStatus('Stopgezet'),
      findings: [{ message: 'unknown', data: { status: 'Stopgezet', statuses }, at }],
    },
    'other capitals and spaces': {
      input: planWithStatus('in  Uitvoering'),
      findings: [
        {
          message: 'variant',
          data: { status: 'in  Uitvoering', listed: 'In uitvoering' },
          at,
          suggestion: 'In uitvoering',
        },
      ],
      fix: 'safe',
      fixed: planWithStatus('In uitvoering'),
    },
    'a misspelling': {
      input: planWithStatus('Uitgevoedr'),
      findings: [
        {
          message: 'near',
          data: { status: 'Uitgevoedr', listed: 'Uitgevoerd' },
          at,
          suggestion: 'Uitgevoerd',
        },
      ],
      fix: 'ask',
      fixed: planWithStatus('Uitgevoerd'),
    },
  },
});
