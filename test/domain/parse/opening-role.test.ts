import { openingRole } from '../../../src/domain/parse/opening-role';

test.each([
  ['Versterken van de buurtwerking', 'strengthened', 'Versterken'],
  [' verlenging en uitbreiding van het project', 'strengthened', 'verlenging en uitbreiding'],
  ['Verlenging van het project', 'existing', 'Verlenging'],
  ['Verdere opvolging van de projecten', 'existing', 'Verdere opvolging'],
  ['Oprichting van een werkgroep', 'new', 'Oprichting'],
  ['Lancement d’un appel', 'new', 'Lancement'],
  ['Setting up a network', 'new', 'Setting up'],
])('%s', (text, role, words) => {
  expect(openingRole(text)).toEqual({ role, words });
});

test.each(['Ondersteunen en versterken van gemeenten', 'Opstelling van een gids', ''])(
  '"%s" tells nothing',
  (text) => {
    expect(openingRole(text)).toBeNull();
  },
);
