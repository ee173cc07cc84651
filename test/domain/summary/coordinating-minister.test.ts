import type { Actor } from '../../../src/domain/plan/plan';
import { coordinatingMinister } from '../../../src/domain/summary/coordinating-minister';
import { actor, measure, minister, planWith } from '../../support/plan-builders';

const onderwijs = minister('Minister van Onderwijs');
const werk = minister('Minister van Werk');
const sport = minister('Minister van Sport', 'Minister van Jeugd');
const plan = planWith({
  departments: [
    { name: 'OV', meaning: 'Onderwijs en Vorming' },
    { name: 'WS', meaning: 'Werk, Sport en Jeugd' },
    { name: 'KB', meaning: 'Kanselarij' },
    { name: 'IV', meaning: null },
  ],
  ministers: [sport, werk, onderwijs],
});
const named = [werk, sport, onderwijs];

test.each<[string, readonly Actor[], (typeof named)[number]]>([
  ['nobody: the first named', [actor('OV'), actor('WS')], werk],
  ['one department: its minister', [actor('WS'), actor('OV', 'coordinating')], onderwijs],
  ['a department by its full name', [actor('Onderwijs en Vorming', 'coordinating')], onderwijs],
  ['a department of two of the ministers: the first named', [actor('WS', 'coordinating')], werk],
  ['a department of none of them: the first named', [actor('KB', 'coordinating')], werk],
  ['a department without a full name', [actor('IV', 'coordinating')], werk],
  ['a partner', [actor('VVSG', 'coordinating')], werk],
  [
    'two departments of two ministers',
    [actor('OV', 'coordinating'), actor('WS', 'coordinating')],
    werk,
  ],
])('coordinated by %s', (_name, actors, expected) => {
  expect(coordinatingMinister(plan)(measure({ actors }), named)).toBe(expected);
});

test('the only minister coordinates, and of none nobody does', () => {
  const coordinates = coordinatingMinister(plan);
  const row = measure({ actors: [actor('OV', 'coordinating')] });
  expect(coordinates(row, [werk])).toBe(werk);
  expect(coordinates(row, [])).toBeNull();
});
