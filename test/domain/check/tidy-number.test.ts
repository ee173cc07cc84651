import fc from 'fast-check';
import { tidyNumber } from '../../../src/domain/check/tidy-number';

test.each([
  ['4,3', 2, '4.3', true],
  [' 4. 3.', 2, '4.3', true],
  ["'4.3", 2, '4.3', true],
  ['4..3', 2, '4.3', true],
  ['4.\u200b3', 2, '4.3', true],
  ['４.３', 2, '4.3', true],
  ['1;2;3', 3, '1.2.3', true],
  ['12.', 1, '12', true],
  ['maatregel 4.3', 2, '4.3', false],
  ['nr. 12', 1, '12', false],
  ['4-3', 2, '4.3', false],
  ['4.03', 2, '4.3', false],
  ['4.3 (B)', 2, '4.3', false],
  ['1 , 2 .3', 3, '1.2.3', true],
  ['4. , 3', 2, '4.3', true],
] as const)('%p with %d parts is %s', (text, parts, number, lossless) => {
  expect(tidyNumber(text, { parts })).toEqual({ number, lossless });
});

test.each([
  ['4.a', 2],
  ['4.0', 2],
  ['0', 1],
  ['4', 2],
  ['4.3', 1],
  ['4.3.2', 2],
  ['', 2],
  ['-', 1],
  ['4.3 en 4.4', 2],
  ['maatregel', 1],
  ['4.3²', 2],
  ['4.½', 2],
  ['2.2 3', 2],
  ['1 2.3', 2],
  ['1 2', 1],
  ['maatregel 1 2.3', 2],
] as const)('%p with %d parts is no number', (text, parts) => {
  expect(tidyNumber(text, { parts })).toBeNull();
});

const schemes = fc.constantFrom(1, 2, 3);
const numbers = schemes.chain((parts) =>
  fc
    .array(fc.integer({ min: 0, max: 120 }), { minLength: parts, maxLength: parts })
    // Measures are counted from one.
    .map((all) => all.with(-1, (all.at(-1) ?? 0) + 1))
    .map((all) => ({ parts, number: all.join('.') })),
);

test('a tidy number stays as it is', () => {
  fc.assert(
    fc.property(numbers, ({ parts, number }) => {
      expect(tidyNumber(number, { parts })).toEqual({ number, lossless: true });
    }),
  );
});

test('other marks and spaces beside them are put right without loss', () => {
  const mark = fc.stringMatching(/^ ?[.,;]{1,2} ?$/);
  const around = fc.constantFrom('', ' ', "'", '\u200b');
  fc.assert(
    fc.property(numbers, mark, around, ({ parts, number }, separator, before) => {
      const typed = before + number.split('.').join(separator) + separator.trim();
      expect(tidyNumber(typed, { parts })).toEqual({ number, lossless: true });
    }),
  );
});

test('whatever is typed between two figures, they never become one number', () => {
  const between = fc.stringMatching(/^(?: {1,3}|[a-z²½³+%]{1,3}| [a-z] )$/);
  fc.assert(
    fc.property(numbers, between, ({ parts, number }, typed) => {
      expect(tidyNumber(`${number}${typed}7`, { parts })).toBeNull();
    }),
  );
});
