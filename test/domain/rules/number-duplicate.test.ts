import { fieldOf } from '../../../src/domain/check/finding';
import { numberDuplicate } from '../../../src/domain/rules/number-duplicate';
import { action, checkInput, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const copy = measure({ key: 'm1.1~2', number: '1.1' });
const other = measure({ key: 'm1.3', number: '1.1' });
const ten = measure({ key: 'm1.10', number: '1.1' });

testRule(numberDuplicate, {
  valid: {
    'numbers that differ': planWith({ measures: [measure(), measure({ number: '1.10' })] }),
    'rows without a number': planWith({
      measures: [measure({ key: 'm~1', number: null }), measure({ key: 'm~2', number: null })],
    }),
    'actions without a number, which list-named reports': planWith({
      actions: [action(), action({ number: '', title: 'Een' }), action({ number: '' })],
    }),
    'a zero lost to Excel, which number-damaged reports': planWith({ measures: [measure(), ten] }),
    'a decimal beside the text, which number-damaged reports': checkInput(
      planWith({ measures: [measure(), ten] }),
      {
        irregular: [
          { at: fieldOf('measure', ten, 'number'), found: { type: 'number', value: 1.1 } },
        ],
      },
    ),
  },
  invalid: {
    'the earlier row, when the number is that of the later': {
      input: planWith({ measures: [measure({ key: 'm1.4', number: '1.1' }), measure()] }),
      findings: [
        {
          message: 'measure',
          data: { number: '1.1' },
          at: fieldOf('measure', measure({ key: 'm1.4', number: '1.1' }), 'number'),
        },
      ],
    },
    'the row that stands under another action': {
      input: planWith({
        measures: [
          measure({ key: 'm~1', number: '1.1', action: '2' }),
          measure({ key: 'm~2', number: '1.1' }),
        ],
      }),
      findings: [
        {
          message: 'measure',
          data: { number: '1.1' },
          at: fieldOf('measure', measure({ key: 'm~1', number: '1.1' }), 'number'),
        },
      ],
    },
    'every row but the first': {
      input: planWith({ measures: [measure(), copy, other] }),
      findings: [copy, other].map((row) => ({
        message: 'measure',
        data: { number: '1.1' },
        at: fieldOf('measure', row, 'number'),
      })),
    },
    'an action that is listed twice': {
      input: planWith({ actions: [action(), action({ title: 'Tweede titel' })] }),
      findings: [
        {
          message: 'action',
          data: { number: '1', titles: ['Titel van actie 1', 'Tweede titel'] },
          at: { kind: 'action', key: null, number: '1', field: 'number' },
        },
      ],
    },
  },
});
