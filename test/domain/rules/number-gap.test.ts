import { fieldOf } from '../../../src/domain/check/finding';
import { numberGap } from '../../../src/domain/rules/number-gap';
import { action, checkInput, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planOf(...numbers: readonly string[]) {
  return planWith({ measures: numbers.map((number) => measure({ number })) });
}

function at(number: string) {
  return fieldOf('measure', measure({ number }), 'number');
}

const date = measure({ key: 'm1.2', number: '2018-02-01', action: '1' });

testRule(numberGap, {
  valid: {
    'numbers that follow each other, in any order': planOf('1.2', '1.1', '1.3', '2.1'),
    'numbers of one part': planWith({
      numbering: { parts: 1 },
      measures: ['1', '2', '3'].map((number) => measure({ number })),
    }),
    'the actions before a few that stand far on': planWith({
      actions: [action({ number: '7' }), action({ number: '8' })],
      measures: [measure({ number: '7.1' }), measure({ number: '8.1' })],
    }),
    'a row without a number, which number-form reports': planWith({
      measures: [
        measure(),
        measure({ key: 'm~1', number: null, action: '1' }),
        measure({ number: '1.3' }),
      ],
    }),
    'a number used twice, which number-duplicate reports': planWith({
      measures: [measure(), measure({ key: 'm1.2', number: '1.1' }), measure({ number: '1.3' })],
    }),
    'a number of another action, which number-under-action reports': planWith({
      actions: [action(), action({ number: '2' })],
      measures: [
        measure(),
        measure({ key: 'm1.2', number: '2.2', action: '1' }),
        measure({ number: '1.3' }),
        measure({ number: '2.1' }),
      ],
    }),
    'the place of a measure that was renumbered': planWith({
      measures: [measure(), measure({ key: 'm1.2', number: '1.4' }), measure({ number: '1.3' })],
    }),
    'a number far from the others in another action, which number-under-action reports': planWith({
      actions: [action(), action({ number: '2' })],
      measures: [
        measure(),
        measure({ number: '1.9', action: '2' }),
        measure({ number: '2.1' }),
        measure({ number: '9.9' }),
      ],
    }),
    'an action of which only the column of actions speaks': planWith({
      actions: [action()],
      measures: [measure({ action: '99' }), measure({ number: '1.2' })],
    }),
    'a number that became a date, which number-damaged reports': checkInput(
      planWith({ measures: [measure(), date, measure({ number: '1.3' })] }),
      {
        irregular: [
          { at: fieldOf('measure', date, 'number'), found: { type: 'date', iso: '2018-02-01' } },
        ],
      },
    ),
  },
  invalid: {
    'one number in the middle': {
      input: planOf('1.1', '1.2', '1.4'),
      findings: [{ message: 'one', data: { missing: '1.3', before: '1.4' }, at: at('1.4') }],
    },
    'numbers that do not begin at one': {
      input: planOf('1.3', '1.4'),
      findings: [
        { message: 'several', data: { first: '1.1', last: '1.2', before: '1.3' }, at: at('1.3') },
      ],
    },
    'each gap once, in the numbers of three parts': {
      input: planWith({
        numbering: { parts: 3 },
        actions: [action({ number: '1.1' })],
        measures: ['1.1.1', '1.1.3', '1.1.20'].map((number) => measure({ number })),
      }),
      findings: [
        { message: 'one', data: { missing: '1.1.2', before: '1.1.3' }, at: at('1.1.3') },
        {
          message: 'several',
          data: { first: '1.1.4', last: '1.1.19', before: '1.1.20' },
          at: at('1.1.20'),
        },
      ],
    },
    'more missing than one row without a number explains': {
      input: planWith({
        measures: [
          measure(),
          measure({ key: 'm~1', number: null, action: '1' }),
          measure({ number: '1.4' }),
        ],
      }),
      findings: [
        { message: 'several', data: { first: '1.2', last: '1.3', before: '1.4' }, at: at('1.4') },
      ],
    },
    'actions that are skipped': {
      input: planOf('1.1', '3.1', '6.1'),
      findings: [
        {
          message: 'action-one',
          data: { missing: '2', before: '3' },
          at: { kind: 'action', key: null, number: '3', field: 'number' },
        },
        {
          message: 'action-several',
          data: { first: '4', last: '5', before: '6' },
          at: { kind: 'action', key: null, number: '6', field: 'number' },
        },
      ],
    },
  },
});
