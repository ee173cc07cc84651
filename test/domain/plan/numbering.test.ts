import fc from 'fast-check';
import {
  actionOfNumber,
  compareNumbers,
  isMeasureNumber,
  numberParts,
} from '../../../src/domain/plan/numbering';

test.each([
  ['5.10', [5, 10]],
  ['12', [12]],
  ['1.2.3', [1, 2, 3]],
  ['0.1', [0, 1]],
  ['', null],
  ['5.', null],
  ['.5', null],
  ['5,1', null],
  ['5.01', null],
  [' 5.1', null],
  ['5.1a', null],
  ['1234567890', null],
  ['-1', null],
  ['1e3', null],
])('parts of %j', (text, parts) => {
  expect(numberParts(text)).toEqual(parts);
});

test.each([
  ['4.3', 2, true],
  ['4.3', 1, false],
  ['4.3', 3, false],
  ['12', 1, true],
  ['1.2.3', 3, true],
  ['4.03', 2, false],
] as const)('%j in a plan with %i parts: %j', (text, parts, expected) => {
  expect(isMeasureNumber(text, { parts })).toBe(expected);
});

test.each([
  ['5.10', '5'],
  ['1.2.3', '1.2'],
  ['12', null],
  ['5.x', null],
  ['', null],
])('the action of %j', (text, action) => {
  expect(actionOfNumber(text)).toBe(action);
});

test('sorts as people count, and what is no number comes last', () => {
  const sorted = ['4', '5', '5.1', '5.2', '5.9', '5.10', '5.10.1', '10', '', '5,1', 'x'];
  expect([...sorted].reverse().sort(compareNumbers)).toEqual(sorted);
});

test('the order is total', () => {
  const text = fc.oneof(
    fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareNumbers(a, b)) + Math.sign(compareNumbers(b, a))).toBe(0);
      expect(compareNumbers(a, b) === 0).toBe(a === b);
      if (compareNumbers(a, b) <= 0 && compareNumbers(b, c) <= 0) {
        expect(compareNumbers(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
