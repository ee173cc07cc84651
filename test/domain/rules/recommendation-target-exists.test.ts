import type { CellContent } from '../../../src/domain/check/check-input';
import { fieldOf } from '../../../src/domain/check/finding';
import { recommendationTargetExists } from '../../../src/domain/rules/recommendation-target-exists';
import { action, checkInput, measure, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const measures = [measure(), measure({ number: '2.1' })];

function planWithActions(...actions: readonly string[]) {
  return planWith({ measures, recommendations: [recommendation({ actions })] });
}

/** The same, with what Excel made of the cell. */
function planWithDamage(actions: readonly string[], found: CellContent) {
  return checkInput(planWith({ measures: many, recommendations: [recommendation({ actions })] }), {
    irregular: [{ at, found }],
  });
}

const many = ['1.1', '4.1', '12.1'].map((number) => measure({ number }));
const at = fieldOf('recommendation', recommendation(), 'actions');

testRule(recommendationTargetExists, {
  valid: {
    'actions of the plan': planWithActions('1', '2'),
    'a decimal that is an action of two parts': checkInput(
      planWith({
        numbering: { parts: 3 },
        measures: [measure({ number: '1.2.3' })],
        recommendations: [recommendation({ actions: ['1.2'] })],
      }),
      { irregular: [{ at, found: { type: 'number', value: 1.2 } }] },
    ),
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
    'a number behind the word for it': {
      input: planWithActions('actie 2', '1'),
      findings: [
        {
          message: 'untidy',
          severity: 'warning',
          data: { shown: 'actie 2', action: '2' },
          at,
          suggestion: '2',
        },
      ],
      fix: 'safe',
      fixed: planWithActions('2', '1'),
    },
    'an action that does not exist, behind the word for it': {
      input: planWithActions('Actie 15'),
      findings: [{ message: 'unknown', data: { action: '15' }, at }],
    },
    'a decimal that may be two actions': {
      input: planWithDamage(['4.12'], { type: 'number', value: 4.12 }),
      findings: [
        {
          message: 'decimal',
          data: { shown: '4,12', actions: ['4', '12'] },
          at,
          suggestion: '4, 12',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: many,
        recommendations: [recommendation({ actions: ['4', '12'] })],
      }),
    },
    'a decimal of which one part is no action': {
      input: planWithDamage(['4.2'], { type: 'number', value: 4.2 }),
      findings: [{ message: 'lost', data: { shown: '4,2' }, at }],
    },
    'a date': {
      input: planWithDamage(['4/12/2026'], { type: 'date', iso: '2026-12-04' }),
      findings: [{ message: 'lost', data: { shown: '4/12/2026' }, at }],
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
