import {
  parseActionHeading,
  parseNumberedHeading,
  parsePolicyLineHeading,
} from '../../../src/domain/document/heading-labels';

test.each([
  ['Actie 6: Routes', '6', 'Routes'],
  ['ACTIE 12.', '12', ''],
  ['Action 3 – Routes', '3', 'Routes'],
  ['Actie 1.2: Routes (vervolg)', '1.2', 'Routes'],
  ['Action n° 3 : Itinéraires', '3', 'Itinéraires'],
  ['Actie 6: Routes ........ 12', '6', 'Routes'],
  ['Actie 6: Routes naar 3 scholen', '6', 'Routes naar 3 scholen'],
])('action: %s', (text, number, title) => {
  expect(parseActionHeading(text)).toEqual({ number, title });
});

test.each(['Acties 4 en 5', 'Actie: Routes', 'Reactie 4: nee', '6. Routes', ''])(
  'no action: %s',
  (text) => {
    expect(parseActionHeading(text)).toBeNull();
  },
);

test.each([
  ['Beleidslijn 2: Op de weg', '2', 'Op de weg'],
  ['Policy line 2 - On the road', '2', 'On the road'],
  ['Axe IV : Sur la route', '4', 'Sur la route'],
  ['PIJLER III. Op de weg', '3', 'Op de weg'],
  ['Beleidslijn: Op de weg', null, 'Op de weg'],
])('policy line: %s', (text, number, title) => {
  expect(parsePolicyLineHeading(text)).toEqual({ number, title });
});

test.each(['Beleidslijnen 1 en 2', 'Domein van de scholen', 'Op de weg'])(
  'no policy line: %s',
  (text) => {
    expect(parsePolicyLineHeading(text)).toBeNull();
  },
);

test.each([
  ['6. Routes', '6', 'Routes'],
  ['1) Sturen', '1', 'Sturen'],
  ['1.2 Sturen', '1.2', 'Sturen'],
])('numbered: %s', (text, number, title) => {
  expect(parseNumberedHeading(text)).toEqual({ number, title });
});
