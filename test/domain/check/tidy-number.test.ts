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
] as const)('%p with %d parts is %s', (text, parts, number, lossless) => {
  expect(tidyNumber(text, { parts })).toEqual({ number, lossless });
});

test.each([
  ['4.a', 2],
  ['4', 2],
  ['4.3', 1],
  ['4.3.2', 2],
  ['', 2],
  ['-', 1],
  ['4.3 en 4.4', 2],
  ['maatregel', 1],
] as const)('%p with %d parts is no number', (text, parts) => {
  expect(tidyNumber(text, { parts })).toBeNull();
});

test('what it makes is tidy, and a tidy number stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(1, 2, 3), (text, parts) => {
      const tidied = tidyNumber(text, { parts });
      if (tidied === null) return;
      expect(tidyNumber(tidied.number, { parts })).toEqual({
        number: tidied.number,
        lossless: true,
      });
    }),
  );
});
