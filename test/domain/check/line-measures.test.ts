import { fieldOf } from '../../../src/domain/check/finding';
import { readLineMeasures } from '../../../src/domain/check/line-measures';
import { readMeasureNumbers } from '../../../src/domain/check/measure-numbers';
import { budgetLine, measure, planWith } from '../../support/plan-builders';

test('a line that repeats what a damaged measure cell shows belongs to that measure', () => {
  const row = measure({ key: 'm5.10', number: '5.1', action: '5' });
  const line = budgetLine({ key: 'b5.10-1', measure: '5.1' });
  const plan = planWith({ measures: [row], budgetLines: [line] });
  const irregular = [
    { at: fieldOf('measure', row, 'number'), found: { type: 'number', value: 5.1 } },
  ] as const;
  const numbers = readMeasureNumbers(plan, irregular);
  expect(readLineMeasures({ plan, irregular }, numbers, new Map()).get(line.key)).toMatchObject({
    state: 'known',
  });
});

test('spaces around a number do not matter', () => {
  const line = budgetLine({ measure: ' 1.1 ' });
  const plan = planWith({ budgetLines: [line] });
  const lines = readLineMeasures({ plan, irregular: [] }, readMeasureNumbers(plan, []), new Map());
  expect(lines.get(line.key)).toEqual({
    state: 'known',
    shown: '1.1',
    measure: '1.1',
    safe: false,
  });
});
