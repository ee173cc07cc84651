import { namesUnit, unitIn } from '../../../src/domain/parse/budget-unit';
import { parseBudgetText } from '../../../src/domain/parse/budget-text';
import { euroFromCents } from '../../../src/domain/money/cents';

test.each([
  ['Budget (x 1.000 euro): 120 (2023), 140 (2024)', [120_000, 140_000]],
  ["Budget (en milliers d'euros) 2025: 1.500", [1_500_000]],
  ['2024 (in thousands of euro): 12.5', [12_500]],
  ['In miljoen euro: 2,5', [2_500_000]],
  ['k€: 40 per jaar', [40_000]],
  ['Budget in euro 2024: 750', [750]],
  ['Bedrag (€): 1.250', [1250]],
  ['Budget (x 1.000 euro): 120 € voor drukwerk', [120]],
  ['Budget (x 1.000 euro): 2 × 40', []],
  ['Budget: 120', []],
])('the amounts of %j', (text, amounts) => {
  const read = parseBudgetText(text, []).items.map(({ amount }) =>
    amount === null ? null : euroFromCents(amount),
  );
  expect(read).toEqual(amounts);
});

test('the years of amounts in thousands are their periods', () => {
  const { items, doubts } = parseBudgetText('x 1.000 euro: 120 (2023)', []);
  expect(items).toMatchObject([{ amount: 12_000_000, from: '2023', to: '2023' }]);
  expect(doubts).toEqual([]);
});

test.each([
  ['Bedragen in duizend euro', true],
  ['Budget (EUR)', true],
  ['Budget', false],
  ['Kost van 5.000 euro', false],
])('whether %j says in what amounts are given', (text, expected) => {
  expect(namesUnit(text)).toBe(expected);
});

test('the words of a unit are taken without their brackets', () => {
  expect(unitIn('Alle bedragen (x 1.000 euro)')).toBe('x 1.000 euro');
});
