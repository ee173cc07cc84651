import fc from 'fast-check';
import {
  collectActorNames,
  parseActors,
  recogniseDepartments,
} from '../../../src/domain/parse/actors';
import { expectLinear } from '../../support/growth';

const KNOWN = new Set(['OV', 'WVG', 'WSE', 'FOD Talen', 'VVG', 'Kompas', 'Baken', 'KU Halen']);

/** Names in order, a star behind who coordinates. */
function actors(lines: readonly string[], known: ReadonlySet<string> = KNOWN): readonly string[] {
  return parseActors(lines, known).actors.map(
    ({ name, coordinating }) => `${name}${coordinating ? '*' : ''}`,
  );
}

describe('separated names', () => {
  test.each([
    [['OV'], ['OV']],
    [
      ['OV', 'VVG'],
      ['OV', 'VVG'],
    ],
    [
      ['OV\nWVG', 'VVG'],
      ['OV', 'WVG', 'VVG'],
    ],
    [['OV  Huis van de Wijk  FOD Talen'], ['OV', 'Huis van de Wijk', 'FOD Talen']],
    [
      ['OV', 'Dorp, Stad, Sint-Jan aan Zee'],
      ['OV', 'Dorp', 'Stad', 'Sint-Jan aan Zee'],
    ],
    [['Dorp; Stad;'], ['Dorp', 'Stad']],
    [['• OV • WVG'], ['OV', 'WVG']],
    [
      ['- OV', '– WVG'],
      ['OV', 'WVG'],
    ],
    [['Gemeenten (Dorp, Stad), VVG'], ['Gemeenten (Dorp, Stad)', 'VVG']],
    [['Gemeenten (Dorp, Stad'], ['Gemeenten (Dorp', 'Stad']],
    [['De Wissel vzw, Het Spoor vzw'], ['De Wissel vzw', 'Het Spoor vzw']],
    [['OV\u00a0\u00a0KU\u00a0Halen'], ['OV', 'KU Halen']],
    [['OV, WVG, OV'], ['OV', 'WVG', 'OV']],
    [['OV, WSE.'], ['OV', 'WSE']],
    [['Scholen e.a.'], ['Scholen e.a.']],
    [['Partners: VVG, Dorp'], ['VVG', 'Dorp']],
    [['Steunpunt: de brug'], ['Steunpunt: de brug']],
    [['-'], []],
    [['', ' '], []],
    [[], []],
  ])('%j', (lines, expected) => {
    const reading = parseActors(lines, KNOWN);
    expect(reading.actors.map(({ name }) => name)).toEqual(expected);
    expect(reading.split).toEqual([]);
  });
});

describe('who coordinates', () => {
  test.each([
    [
      ['OV (coördinatie)', 'WVG'],
      ['OV*', 'WVG'],
    ],
    [['OV (coördinatie) WVG WSE'], ['OV*', 'WVG', 'WSE']],
    [['OV WVG (trekker) WSE'], ['OV', 'WVG*', 'WSE']],
    [['(coördinatie) OV, WVG'], ['OV*', 'WVG']],
    [['OV(coord.)'], ['OV*']],
    [['OV (coo\u0308rdinatie)'], ['OV*']],
    [['OV ( COÖRDINATOR )'], ['OV*']],
    [
      ['Trekker: OV', 'Partners: VVG'],
      ['OV*', 'VVG'],
    ],
    [['Coördinatie: OV, WVG'], ['OV*', 'WVG']],
    [
      ['OV (lead)', 'WVG (lead partner)'],
      ['OV*', 'WVG*'],
    ],
    [
      ['OV (coordination)', 'WVG (coordinating)'],
      ['OV*', 'WVG*'],
    ],
    [
      ['OV (pilote)', 'WVG (chef de file)', 'WSE (coordinateur)'],
      ['OV*', 'WVG*', 'WSE*'],
    ],
    [['FOD Talen (trekker) OV'], ['FOD Talen*', 'OV']],
    [['OV (Agentschap Talen) (coördinatie)'], ['OV (Agentschap Talen)*']],
    [['OV (Agentschap Talen) WVG'], ['OV (Agentschap Talen)', 'WVG']],
    [['Coördinatieorgaan Talen'], ['Coördinatieorgaan Talen']],
  ])('%j', (lines, expected) => {
    expect(actors(lines)).toEqual(expected);
  });
});

describe('names without a separator', () => {
  test.each([
    ['OV WVG WSE', ['OV', 'WVG', 'WSE'], true],
    ['OV FOD Talen WVG', ['OV', 'FOD Talen', 'WVG'], true],
    ['Kompas Baken', ['Kompas', 'Baken'], true],
    ['OV en WVG', ['OV', 'WVG'], true],
    ['OV & FOD Talen', ['OV', 'FOD Talen'], true],
    // Short capitals among known names.
    ['OV XYZ WVG', ['OV', 'XYZ', 'WVG'], false],
    ['OV FOD Talen XYZ', ['OV', 'FOD Talen', 'XYZ'], false],
    ['XYZ VVG', ['XYZ', 'VVG'], false],
    // A known abbreviation before or behind a name of several words.
    ['OV Inspectie Moderne Talen', ['OV', 'Inspectie Moderne Talen'], false],
    ['Leden van de raad en Duitsland VVG', ['Leden van de raad en Duitsland', 'VVG'], false],
    // An article behind a name that is complete.
    ['Molen-Dorp De Brug', ['Molen-Dorp', 'De Brug'], false],
    ['Hulp vzw De Brug', ['Hulp vzw', 'De Brug'], false],
    ['Kompas De Brug', ['Kompas', 'De Brug'], false],
  ])('%j', (text, names, allKnown) => {
    expect(parseActors([text], KNOWN)).toEqual({
      actors: names.map((name) => ({ name, coordinating: false })),
      split: [{ source: text, names, allKnown }],
    });
  });

  test.each([
    'KU Halen',
    'OV XYZ',
    'Inspectie OV',
    'Vlaamse Inspectie OV',
    'OV Noord',
    'Steunpunten en koepels van OV',
    'Werk Sociale Economie WSE',
    'Theater De Brug',
    'Steun van vzw De Brug',
    'Stad Kompas',
    'De Brug',
    'Leden van de raad',
  ])('%j stays one name', (text) => {
    expect(parseActors([text], KNOWN)).toEqual({
      actors: [{ name: text, coordinating: false }],
      split: [],
    });
  });

  test('in a list with commas every name has one', () => {
    expect(actors(['Molen-Dorp De Brug, Raad van de jeugd VVG'])).toEqual([
      'Molen-Dorp De Brug',
      'Raad van de jeugd VVG',
    ]);
  });

  test('nothing is told apart when no name is known', () => {
    expect(actors(['OV WVG', 'Molen-Dorp De Brug'], new Set())).toEqual([
      'OV WVG',
      'Molen-Dorp De Brug',
    ]);
  });
});

test('names are known when they stand alone or are abbreviations', () => {
  const cells = [['OV (coördinatie)  Raad van de jeugd', 'Kompas, Baken'], ['WVG WSE']];
  const names = collectActorNames(cells, [{ term: 'FOD Talen', meaning: null }]);
  expect([...names].sort()).toEqual(['Baken', 'FOD Talen', 'Kompas', 'OV']);
});

describe('departments', () => {
  const cells = [['OV (coördinatie) WVG  VVG'], ['OV', 'VVG'], ['WVG OV  Kompas'], ['WVG']];

  test('are the policy domains of the abbreviations, also those without a measure', () => {
    expect(
      recogniseDepartments(cells, [
        { term: 'OV', meaning: 'beleidsdomein Talen en Vorming' },
        { term: 'IV', meaning: 'Policy domain of Foreign Affairs' },
        { term: 'EC', meaning: "Domaine politique de l'Économie" },
        { term: 'DBT', meaning: 'Departement Buitenlandse Talen' },
        { term: 'VVG', meaning: 'Vereniging van gemeenten' },
        { term: 'X', meaning: null },
      ]),
    ).toEqual([
      { name: 'OV', meaning: 'Talen en Vorming' },
      { name: 'IV', meaning: 'Foreign Affairs' },
      { name: 'EC', meaning: 'Économie' },
    ]);
  });

  test('are else the departments of the abbreviations that carry a measure out', () => {
    expect(
      recogniseDepartments(cells, [
        { term: 'OV', meaning: 'Departement Onderwijs' },
        { term: 'WVG', meaning: 'Department of Health' },
        { term: 'DBT', meaning: 'Departement Buitenlandse Talen' },
      ]),
    ).toEqual([
      { name: 'OV', meaning: 'Onderwijs' },
      { name: 'WVG', meaning: 'Health' },
    ]);
  });

  test('are else who stands first, never a partner of a later group', () => {
    const names = (plan: readonly (readonly string[])[]) =>
      recogniseDepartments(plan, [{ term: 'VVG', meaning: 'Vereniging' }]).map(({ name }) => name);
    expect(names(cells)).toEqual(['OV', 'WVG']);
    expect(names([['OV WVG WSE  VVG'], ['OV WVG WSE'], ['OV VVG']])).toEqual(['OV', 'WVG', 'WSE']);
    expect(names([['Departement Talen', 'VVG'], ['Department of Health']])).toEqual([
      'Departement Talen',
      'Department of Health',
    ]);
    expect(names([['Kompas'], ['Kompas'], ['Stad Dorp'], ['OV']])).toEqual([]);
    expect(names([])).toEqual([]);
  });
});

const name = fc.constantFrom(...KNOWN);

test('known names come back in order, with one space or a separator between them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.boolean()), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', '  ', ', ', '; ', '\n', ' • '),
      (cell, separator) => {
        const printed = cell.map(([who, leads]) => `${who}${leads ? ' (coördinatie)' : ''}`);
        const expected = cell.map(([who, leads]) => `${who}${leads ? '*' : ''}`);
        expect(actors([printed.join(separator)])).toEqual(expected);
      },
    ),
  );
});

test('names on lines of their own come back as they are when nothing is known', () => {
  const free = fc.stringMatching(/^\p{Lu}\p{L}{1,8}( \p{L}{2,8}){0,3}$/u);
  fc.assert(
    fc.property(fc.array(free), (cell) => {
      const names = cell.map((printed) => printed.normalize('NFC'));
      expect(actors(cell, new Set())).toEqual(names);
    }),
  );
});

test('every word of a cell is in one actor', () => {
  const word = fc.constantFrom('OV', 'WVG', 'Huis', 'De', 'van', 'vzw', 'Noord-Zuid', 'Talen');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (words) => {
      const cell = words.join(' ');
      expect(letters(actors([cell]).join(''))).toBe(letters(cell));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['spaces', ' '],
  ['brackets', '('],
  ['names', 'OV '],
  ['words', 'huis '],
  ['commas', 'OV,'],
])('takes time in proportion to the text: %s', (_name, piece) => {
  expectLinear(60_000, (size) => {
    parseActors([`Huis ${piece.repeat(Math.ceil(size / piece.length))}x`], KNOWN);
  });
});
