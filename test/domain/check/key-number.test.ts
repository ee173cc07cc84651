import { numberOfKey } from '../../../src/domain/check/key-number';
import { newBudgetLineKey, newRowKey } from '../../../src/domain/plan/row-key';
import { rowKey } from '../../support/plan-builders';

test.each([
  ['m5.10', '5.10'],
  ['m12', '12'],
  ['p1.2.3', '1.2.3'],
  ['b5.10-2', '5.10'],
  ['m5.10~2', null],
  ['b5.10-1~2', null],
  ['m~1', null],
  ['something else', null],
])('%s tells %s', (key, number) => {
  expect(numberOfKey(rowKey(key))).toBe(number);
});

test('reads the keys that are made', () => {
  const taken = new Set<string>();
  expect(numberOfKey(newRowKey('m', '5.10', taken))).toBe('5.10');
  expect(numberOfKey(newRowKey('m', '5.10', taken))).toBeNull();
  expect(numberOfKey(newRowKey('m', null, taken))).toBeNull();
  expect(numberOfKey(newBudgetLineKey('5.10', taken))).toBe('5.10');
  expect(numberOfKey(newBudgetLineKey('5.10', taken))).toBe('5.10');
});
