import { fieldOf } from '../../../src/domain/check/finding';
import { referenceExists } from '../../../src/domain/rules/reference-exists';
import {
  action,
  checkInput,
  measure,
  planWith,
  previousAction,
  recommendation,
} from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const second = measure({ number: '2.1' });

/** A plan of measures 1.1 and 2.1, the first with this description. */
function planSaying(description: string) {
  return planWith({ measures: [measure({ description }), second] });
}

const at = fieldOf('measure', measure(), 'description');
const damaged = measure({ key: 'm2.10', number: '2.1', action: '2', description: 'Tekst.' });

testRule(referenceExists, {
  valid: {
    'references to measures and actions that exist': planSaying(
      'Sluit aan bij actie 2 (zie maatregel 2.1).',
    ),
    'a measure that is called an action, which reference-kind reports': planSaying(
      'Zoals omschreven in actie 2.1.',
    ),
    'a target whose number Excel damaged': checkInput(
      planWith({ measures: [measure({ description: 'Zie maatregel 2.10.' }), damaged] }),
      {
        irregular: [
          { at: fieldOf('measure', damaged, 'number'), found: { type: 'number', value: 2.1 } },
        ],
      },
    ),
    'a target whose number is untidy': planWith({
      measures: [
        measure({ description: 'Zie maatregel 2.1.' }),
        measure({ key: 'm2.1', number: '2,1', action: '2' }),
      ],
    }),
    'an action that only measures name, which number-under-action reports': planWith({
      actions: [action()],
      measures: [measure({ description: 'Zie actie 2.' }), second],
    }),
    'where a previous action went on, which is another rule': planWith({
      previousActions: [previousAction({ referenceText: 'maatregel 7.1' })],
    }),
    'numbers that refer to nothing': planSaying('In 2018 komen er 9.5 plaatsen bij in artikel 7.'),
  },
  invalid: {
    'a measure beyond the last of its action, once per text': {
      input: planSaying('Zie maatregel 2.7, en nog eens maatregel 2.7.'),
      findings: [
        {
          message: 'measure-after-last',
          data: { text: 'Zie maatregel 2.7', target: '2.7', action: '2', last: '2.1' },
          at,
        },
      ],
    },
    'a measure of an action that does not exist': {
      input: planSaying('Zie maatregel 7.1.'),
      findings: [{ message: 'measure', data: { text: 'Zie maatregel 7.1', target: '7.1' }, at }],
    },
    'the old number of a measure that was renumbered': {
      input: planWith({
        measures: [
          measure({ description: 'Zie maatregel 2.1 en 2.2.' }),
          measure({ key: 'm2.2', number: '2.1' }),
        ],
      }),
      findings: [
        {
          message: 'renumbered',
          data: { text: 'Zie maatregel 2.1 en 2.2', target: '2.2', number: '2.1' },
          at,
          suggestion: '2.1',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [
          measure({ description: 'Zie maatregel 2.1 en 2.1.' }),
          measure({ key: 'm2.2', number: '2.1' }),
        ],
      }),
    },
    'an old number that two measures claim': {
      input: planWith({
        measures: [
          measure({ description: 'Zie maatregel 2.2.' }),
          second,
          measure({ key: 'm2.2', number: '2.1' }),
        ],
      }),
      findings: [
        {
          message: 'measure-after-last',
          data: { text: 'Zie maatregel 2.2', target: '2.2', action: '2', last: '2.1' },
          at,
        },
      ],
    },
    'an action that only the column of actions names': {
      input: planWith({
        actions: [action()],
        measures: [measure({ action: '99', description: 'Zie actie 99.' })],
      }),
      findings: [{ message: 'action', data: { text: 'Zie actie 99', target: '99' }, at }],
    },
    'a range of which the end does not exist, once': {
      input: planSaying('Zie maatregel 2.1-2.4 en maatregel 2.9.'),
      findings: [
        {
          message: 'range',
          data: { text: 'Zie maatregel 2.1-2.4', targets: ['2.2', '2.3', '2.4'] },
          at,
        },
        {
          message: 'measure-after-last',
          data: { text: 'maatregel 2.9', target: '2.9', action: '2', last: '2.1' },
          at,
        },
      ],
    },
    'an action that does not exist, in each text': {
      input: planWith({
        measures: [
          measure({
            initiatives: ['Volgt actie 9 op.', 'Zie maatregel 1.1.'],
            budgetText: 'zie actie 8',
          }),
        ],
        recommendations: [recommendation({ remark: 'Zie actie 7.' })],
        previousActions: [previousAction({ remark: 'onder actie 6' })],
      }),
      findings: [
        {
          message: 'action',
          data: { text: 'actie 9', target: '9' },
          at: fieldOf('measure', measure(), 'initiatives'),
        },
        {
          message: 'action',
          data: { text: 'zie actie 8', target: '8' },
          at: fieldOf('measure', measure(), 'budgetText'),
        },
        {
          message: 'action',
          data: { text: 'Zie actie 7', target: '7' },
          at: fieldOf('recommendation', recommendation(), 'remark'),
        },
        {
          message: 'action',
          data: { text: 'onder actie 6', target: '6' },
          at: fieldOf('previousAction', previousAction(), 'remark'),
        },
      ],
    },
  },
});
