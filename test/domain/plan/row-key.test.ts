import { numberOfKey } from '../../../src/domain/check/key-number';
import { newBudgetLineKey, newRowKey } from '../../../src/domain/plan/row-key';

test.each([
  ['m', '5.10', [], 'm5.10'],
  ['m', '5.10', ['m5.10'], 'm5.10~2'],
  ['m', '5.10', ['m5.10', 'm5.10~2'], 'm5.10~3'],
  ['r', '38', [], 'r38'],
  ['p', null, [], 'p~1'],
  ['m', 'vier', ['m~1'], 'm~2'],
  ['m', '', [], 'm~1'],
] as const)('%s, %j beside %j → %s', (letter, number, taken, expected) => {
  const keys = new Set<string>(taken);
  expect(newRowKey(letter, number, keys)).toBe(expected);
  expect(keys.has(expected)).toBe(true);
});

test('budget lines of a measure are counted', () => {
  const keys = new Set<string>();
  expect(newBudgetLineKey('5.10', keys)).toBe('b5.10-1');
  expect(newBudgetLineKey('5.10', keys)).toBe('b5.10-2');
  expect(newBudgetLineKey(null, keys)).toBe('b~1');
});

test('thousands of rows without a number each get the next key', () => {
  const keys = new Set<string>();
  const given = Array.from({ length: 3000 }, () => newRowKey('m', null, keys));
  expect(given).toEqual(Array.from({ length: 3000 }, (_, index) => `m~${index + 1}`));
});

test('a key that is free again between others may be passed over, but none is given twice', () => {
  const keys = new Set(['m~1', 'm~2', 'm~4', 'm~5']);
  const given = [1, 2, 3].map(() => newRowKey('m', null, keys));
  expect(new Set(['m~1', 'm~2', 'm~4', 'm~5', ...given]).size).toBe(7);
});

test('a key tells the number it was made of, but not that of the row it was copied from', () => {
  const keys = new Set<string>();
  expect(numberOfKey(newRowKey('m', '5.10', keys))).toBe('5.10');
  expect(numberOfKey(newRowKey('m', '5.10', keys))).toBeNull();
  expect(numberOfKey(newBudgetLineKey('5.10', keys))).toBe('5.10');
});
