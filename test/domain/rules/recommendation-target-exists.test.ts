import { fieldOf } from '../../../src/domain/check/finding';
import { recommendationTargetExists } from '../../../src/domain/rules/recommendation-target-exists';
import { action, measure, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const measures = [measure(), measure({ number: '2.1' })];

function planWithActions(...actions: readonly string[]) {
  return planWith({ measures, recommendations: [recommendation({ actions })] });
}

const at = fieldOf('recommendation', recommendation(), 'actions');

testRule(recommendationTargetExists, {
  valid: {
    'actions of the plan': planWithActions('1', '2'),
    'no actions, which recommendation-answered reports': planWithActions(),
    'an action that only measures name, which number-under-action reports': planWith({
      actions: [action()],
      measures,
      recommendations: [recommendation({ actions: ['2'] })],
    }),
  },
  invalid: {
    'an action that does not exist, once': {
      input: planWithActions('1', '15', '15'),
      findings: [{ message: 'unknown', data: { action: '15' }, at }],
    },
    'a measure that does not exist': {
      input: planWithActions('2.7'),
      findings: [{ message: 'unknown', data: { action: '2.7' }, at }],
    },
    'a measure where an action belongs': {
      input: planWithActions('2.1', '1', '2'),
      findings: [
        {
          message: 'is-measure',
          severity: 'warning',
          data: { measure: '2.1', action: '2' },
          at,
          suggestion: '2',
        },
      ],
      fix: 'ask',
      fixed: planWithActions('2', '1'),
    },
  },
});
