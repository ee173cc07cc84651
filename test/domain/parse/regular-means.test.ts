import { isRegularMeans } from '../../../src/domain/parse/regular-means';

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
