import { fieldOf } from '../../../src/domain/check/finding';
import { numberUnderAction } from '../../../src/domain/rules/number-under-action';
import { action, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const actions = [action({ number: '4' }), action({ number: '5' })];

function planWithMeasure(number: string | null, under: string | null) {
  return planWith({ actions, measures: [measure({ key: 'm4.1', number, action: under })] });
}

function at(number: string | null, field: 'number' | 'action' = 'number') {
  return fieldOf('measure', measure({ key: 'm4.1', number }), field);
}

testRule(numberUnderAction, {
  valid: {
    'a measure under the action of its number': planWithMeasure('4.1', '4'),
    'a measure of which only the number tells its action': planWithMeasure('5.1', null),
    'a number of one part under any action of the list': planWith({
      numbering: { parts: 1 },
      actions,
      measures: [measure({ number: '17', action: '5' })],
    }),
    'a number that cannot be read, which number-form reports': planWithMeasure('x', '4'),
    'no list at all, which list-filled reports': planWith({ actions: [] }),
  },
  invalid: {
    'a measure under another action': {
      input: planWithMeasure('5.1', '4'),
      findings: [
        { message: 'other-action', data: { number: '5.1', action: '4', own: '5' }, at: at('5.1') },
      ],
    },
    'a measure that was moved to another action and kept its number': {
      input: planWithMeasure('4.1', '5'),
      findings: [
        {
          message: 'other-action',
          data: { number: '4.1', action: '5', own: '4' },
          at: at('4.1', 'action'),
          suggestion: '4',
        },
      ],
      fix: 'ask',
      fixed: planWithMeasure('4.1', '4'),
    },
    'a measure under an action that is not in the list': {
      input: planWithMeasure('5.1', '99'),
      findings: [
        {
          message: 'unlisted-action',
          data: { number: '5.1', action: '99', own: '5' },
          at: at('5.1', 'action'),
          suggestion: '5',
        },
      ],
      fix: 'ask',
      fixed: planWithMeasure('5.1', '5'),
    },
    'a number whose action is not in the list, once': {
      input: planWithMeasure('6.1', '4'),
      findings: [{ message: 'unknown-action', data: { action: '6' }, at: at('6.1') }],
    },
    'a measure without a readable number under an action that is not in the list': {
      input: planWithMeasure(null, '6'),
      findings: [{ message: 'unknown-action', data: { action: '6' }, at: at(null, 'action') }],
    },
    'a number of one part under no action': {
      input: planWith({
        numbering: { parts: 1 },
        actions,
        measures: [measure({ key: 'm4.1', number: '17', action: null })],
      }),
      findings: [{ message: 'no-action', data: {}, at: at('17', 'action') }],
    },
  },
});
