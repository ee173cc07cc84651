import { belgianEuro, belgianNumber } from '../../../src/domain/money/belgian-notation';
import { centsFromEuro } from '../../../src/domain/money/cents';

test.each([
  [0, '0 €'],
  [7.5, '7,50 €'],
  [999, '999 €'],
  [1000, '1.000 €'],
  [398_500, '398.500 €'],
  [8_089_443.05, '8.089.443,05 €'],
  [-1250, '-1.250 €'],
])('%d euro is written as %s', (euro, written) => {
  expect(belgianEuro(centsFromEuro(euro))).toBe(written);
});

test.each([
  [0.5, '0,5'],
  [1200, '1.200'],
  [12.125, '12,125'],
])('%d is written as %s', (value, written) => {
  expect(belgianNumber(value)).toBe(written);
});
