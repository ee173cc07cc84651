import { isOnTopOfRegularMeans, isRegularMeans } from '../../../src/domain/parse/regular-means';

test.each([
  'Binnen de reguliere middelen',
  'BINNEN DE REGULIERE  MIDDELEN',
  'binnen\u00a0de reguliere\nmiddelen.',
  '9.000 € + regulier budget voor zorg',
  'Binnen de bestaande budgetten',
  'binnen de gewone werkingsmiddelen',
  'reguliere werking',
  'Within regular resources',
  'within existing budgets',
  'from the ordinary operating budget',
  'Dans les moyens réguliers',
  'dans les budgets existants',
  'budget ordinaire',
  'crédits budgétaires ordinaires',
  'niet nieuw, maar binnen de reguliere middelen',
])('%s', (text) => {
  expect(isRegularMeans(text)).toBe(true);
});

test.each([
  '',
  '9.000 €',
  'buiten de reguliere middelen',
  'niet binnen de reguliere middelen',
  'not within regular resources',
  'hors des moyens réguliers',
  'reguliere diensten',
  'bijkomende middelen',
  'irreguliere middelen',
])('not %j', (text) => {
  expect(isRegularMeans(text)).toBe(false);
});

test.each([
  '9.000 € per jaar + regulier budget voor zorg',
  '9.000 € bovenop de reguliere middelen',
  '9.000 € (2018), naast de\u00a0gewone werkingsmiddelen',
  'Binnen de reguliere middelen + 9.000 €',
  'Binnen de reguliere middelen, aangevuld met 9.000 €',
  '9.000 € on top of the regular budget',
  '9.000 € en plus des moyens ordinaires',
])('on top of them: %s', (text) => {
  expect(isOnTopOfRegularMeans(text)).toBe(true);
});

test.each([
  '',
  'Binnen de reguliere middelen',
  '9.000 € binnen de reguliere middelen',
  'Binnen de reguliere middelen 9.000 € voor A + 5.000 € voor B',
  '9.000 € plus 5.000 €, binnen de reguliere middelen',
])('not on top of them: %j', (text) => {
  expect(isOnTopOfRegularMeans(text)).toBe(false);
});
