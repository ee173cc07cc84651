import { actionRecommended } from '../../../src/domain/rules/action-recommended';
import { action, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithNamed(count: number, named: readonly string[]) {
  return planWith({
    actions: Array.from({ length: count }, (_, index) => action({ number: String(index + 1) })),
    recommendations: [recommendation({ actions: named })],
  });
}

testRule(actionRecommended, {
  valid: {
    'actions that recommendations name': planWithNamed(2, ['2', '1']),
    'an action without a number, which list-named reports': planWith({
      actions: [action(), action({ number: '' })],
      recommendations: [recommendation()],
    }),
    'a plan without recommendations': planWith(),
    'recommendations that name no action of the plan': planWithNamed(3, ['12']),
  },
  invalid: {
    'an action that none names': {
      input: planWithNamed(2, ['1']),
      findings: [
        {
          message: 'none',
          data: { action: '2', title: 'Titel van actie 2' },
          at: { kind: 'action', key: null, number: '2', field: null },
        },
      ],
    },
    'many of those, once': {
      input: planWithNamed(5, ['1']),
      findings: [
        {
          message: 'several',
          data: { actions: ['2', '3', '4', '5'] },
          at: { kind: 'plan', key: null, number: null, field: null },
        },
      ],
    },
  },
});
