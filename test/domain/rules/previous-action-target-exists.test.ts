import { fieldOf } from '../../../src/domain/check/finding';
import { previousActionTargetExists } from '../../../src/domain/rules/previous-action-target-exists';
import { measure, planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const at = fieldOf('previousAction', previousAction(), 'referenceText');

function planWithOne(parts: Parameters<typeof previousAction>[0]) {
  return planWith({ previousActions: [previousAction(parts)] });
}

testRule(previousActionTargetExists, {
  valid: {
    'a measure and an action of the plan': planWithOne({ referenceText: 'maatregel 1.1, actie 1' }),
    'where else it was taken up': planWithOne({
      referenceText: null,
      remark: 'wordt opgenomen in een ander plan',
    }),
    'one that was carried out': planWithOne({ status: 'Uitgevoerd', referenceText: null }),
    'one without a status, which is another rule': planWithOne({
      status: null,
      referenceText: null,
    }),
    'a measure called an action, which reference-kind reports': planWithOne({
      referenceText: 'actie 1.1',
    }),
  },
  invalid: {
    'measures that do not exist': {
      input: planWithOne({ referenceText: 'maatregel 1.1, 1.2, 7.1' }),
      findings: [
        { message: 'measure', data: { target: '1.2' }, at },
        { message: 'measure', data: { target: '7.1' }, at },
      ],
    },
    'the old number of a measure that was renumbered': {
      input: planWith({
        measures: [measure(), measure({ key: 'm1.2', number: '1.7' })],
        previousActions: [previousAction({ referenceText: 'maatregel 1.2' })],
      }),
      findings: [
        {
          message: 'renumbered',
          data: { target: '1.2', number: '1.7' },
          at,
          suggestion: '1.7',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [measure(), measure({ key: 'm1.2', number: '1.7' })],
        previousActions: [previousAction({ referenceText: 'maatregel 1.7' })],
      }),
    },
    'an action that does not exist, whatever the status': {
      input: planWithOne({ status: 'Uitgevoerd', referenceText: 'actie 7' }),
      findings: [{ message: 'action', data: { target: '7' }, at }],
    },
    'one that goes on nowhere': {
      input: planWithOne({ referenceText: null, remark: ' ' }),
      findings: [
        { message: 'nowhere', severity: 'warning', data: { status: 'In uitvoering' }, at },
      ],
    },
    'one that goes on nowhere, in another language': {
      input: planWith({
        previousStatuses: ['en cours'],
        previousActions: [previousAction({ status: 'en cours', referenceText: null })],
      }),
      findings: [{ message: 'nowhere', severity: 'warning', data: { status: 'en cours' }, at }],
    },
  },
});
