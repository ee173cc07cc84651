import { findNumberGaps } from '../../../src/domain/check/number-gaps';

test('finds the gaps of each group, whatever the order', () => {
  expect(findNumberGaps(['4.10', '4.1', '4.2', '5.2', '4.8', 'x'])).toEqual([
    { group: '4', first: '4.3', last: '4.7', count: 5, after: '4.2', before: '4.8' },
    { group: '4', first: '4.9', last: '4.9', count: 1, after: '4.8', before: '4.10' },
    { group: '5', first: '5.1', last: '5.1', count: 1, after: null, before: '5.2' },
  ]);
});

test.each([
  ['a number twice', ['1', '2', '2', '3']],
  ['numbers from zero', ['0', '1']],
  ['nothing', []],
])('%s has no gap', (_name, numbers) => {
  expect(findNumberGaps(numbers)).toEqual([]);
});

test('a gap of a million is one gap', () => {
  expect(findNumberGaps(['1', '1000002'])).toMatchObject([{ count: 1000000 }]);
});
