import { fieldOf } from '../../../src/domain/check/finding';
import { numberOrder } from '../../../src/domain/rules/number-order';
import { measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planOf(...numbers: readonly string[]) {
  return planWith({ measures: numbers.map((number) => measure({ number })) });
}

function moved(number: string) {
  const at = fieldOf('measure', measure({ number }), 'number');
  return { message: 'moved', data: { number }, at };
}

testRule(numberOrder, {
  valid: {
    'ten after nine': planOf('1.9', '1.10', '2.1'),
    'rows without a readable number between others': planWith({
      measures: [measure(), measure({ key: 'm~1', number: null }), measure({ number: '1.2' })],
    }),
    'equal numbers, which number-duplicate reports': planWith({
      measures: [measure(), measure({ key: 'm1.1~2', number: '1.1' })],
    }),
    'no measures': planWith({ measures: [] }),
  },
  invalid: {
    'only the row that was moved to the top': {
      input: planOf('9.1', '1.1', '1.2', '1.3'),
      findings: [moved('9.1')],
    },
    'only the row that was moved to the end': {
      input: planOf('1.1', '1.3', '1.4', '1.2'),
      findings: [moved('1.2')],
    },
    'a table that was sorted by something else, once': {
      input: planOf('1.5', '1.4', '1.3', '1.2', '1.1'),
      findings: [
        {
          message: 'sorted',
          data: { count: 4 },
          at: { kind: 'plan', key: null, number: null, field: null },
        },
      ],
    },
  },
});
