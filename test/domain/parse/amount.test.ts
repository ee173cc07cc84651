import fc from 'fast-check';
import { centsOf, parseAmount } from '../../../src/domain/parse/amount';

test.each([
  ['1250', 125_000],
  ['€ 1.250,50', 125_050],
  ['1.250,50 euro', 125_050],
  ['EUR 500', 50_000],
  ['EUR500', 50_000],
  ['500 eur', 50_000],
  ['500,- €', 50_000],
  ['500,--', 50_000],
  ['398 374', 39_837_400],
  ['398\u202f374\u00a0€', 39_837_400],
  ['1.000', 100_000],
  ['12,5', 1_250],
  ['1,250.50', 125_050],
  ['-300', -30_000],
  ['€ −300', -30_000],
  ['-0', 0],
  ['0', 0],
])('%s is %d cents', (text, expected) => {
  expect(parseAmount(text)).toEqual({ ok: true, value: expected });
});

test.each(['12.50', '1,500', '1.00', '25.00.000', '1.2345', 'abc', '€', '5 VTE', '1 2', '1,234,5'])(
  '%s is no amount',
  (text) => {
    expect(parseAmount(text)).toEqual({ ok: false, problem: { code: 'not-an-amount', text } });
  },
);

test.each(['', ' ', '\u00a0'])('%j is empty, not zero', (text) => {
  expect(parseAmount(text)).toEqual({ ok: false, problem: { code: 'empty' } });
});

test('an amount that a number cannot hold exactly is none', () => {
  expect(parseAmount('90.071.992.547.409,92').ok).toBe(false);
  expect(parseAmount('90.071.992.547.409,91').ok).toBe(true);
});

test('reads back every amount in each way of writing it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999_999 }), fc.constantFrom('.', ' ', ''), (amount, mark) => {
      const euros = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, mark);
      const typed = `€ ${euros},${String(amount % 100).padStart(2, '0')}`;
      expect(parseAmount(typed)).toEqual({ ok: true, value: amount });
    }),
  );
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => parseAmount(text)).not.toThrow();
    }),
  );
});

test.each([
  ['1', '5', 6, 150_000_000],
  ['250', '', 3, 25_000_000],
  ['2', '', 0, 200],
  ['0', '05', 0, 5],
])('%s,%s with scale %d', (whole, fraction, scale, expected) => {
  expect(centsOf(whole, fraction, scale)).toBe(expected);
});

test('half a cent is no number of cents', () => {
  expect(centsOf('0', '005', 0)).toBeNull();
});
