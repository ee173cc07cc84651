import fc from 'fast-check';
import {
  leadsGovernment,
  parseMinisterTitles,
  portfoliosOf,
} from '../../../src/domain/parse/minister-titles';
import { expectLinear } from '../../support/growth';

function titles(text: string): readonly string[] {
  return parseMinisterTitles(text).map(({ title }) => title);
}

describe('titles of a cell', () => {
  test.each([
    ['Minister van Onderwijs', ['Minister van Onderwijs']],
    [
      'Minister van Water Minister van Wonen en Erfgoed',
      ['Minister van Water', 'Minister van Wonen en Erfgoed'],
    ],
    [
      'Minister van Wonen en Erfgoed en Water\nMinister van Media, Jeugd en Sport',
      ['Minister van Wonen en Erfgoed en Water', 'Minister van Media, Jeugd en Sport'],
    ],
    [
      'Vlaams minister van Water Vlaams Minister van Werk',
      ['Vlaams minister van Water', 'Vlaams Minister van Werk'],
    ],
    ['De Vlaamse minister van Water', ['De Vlaamse minister van Water']],
    ['Minister van Water en Minister van Werk', ['Minister van Water', 'Minister van Werk']],
    ['Minister van Water, Minister van Werk', ['Minister van Water', 'Minister van Werk']],
    ['• Minister van Water • Minister van Werk', ['Minister van Water', 'Minister van Werk']],
    ['- Minister van Water\n- Minister van Werk', ['Minister van Water', 'Minister van Werk']],
    [
      'Minister van Water Staatssecretaris voor Gelijke Kansen',
      ['Minister van Water', 'Staatssecretaris voor Gelijke Kansen'],
    ],
    ['Minister-president Minister van Werk', ['Minister-president', 'Minister van Werk']],
    [
      'Minister-president van de regering en Vlaams minister van Erfgoed Minister van Werk',
      ['Minister-president van de regering en Vlaams minister van Erfgoed', 'Minister van Werk'],
    ],
    [
      'Viceminister-president en minister van Wonen',
      ['Viceminister-president en minister van Wonen'],
    ],
    [
      'Staatssecretaris, toegevoegd aan de minister van Werk',
      ['Staatssecretaris, toegevoegd aan de minister van Werk'],
    ],
    [
      'Minister for Education Minister for Work and Housing',
      ['Minister for Education', 'Minister for Work and Housing'],
    ],
    ['Prime Minister Minister of Health', ['Prime Minister', 'Minister of Health']],
    [
      "Ministre de l'Enseignement et de la Jeunesse Ministre du Logement",
      ["Ministre de l'Enseignement et de la Jeunesse", 'Ministre du Logement'],
    ],
    ["Secrétaire d'État à l'Égalité", ["Secrétaire d'État à l'Égalité"]],
    ['Alle ministers', ['Alle ministers']],
    ['Regering Minister van Werk', ['Regering', 'Minister van Werk']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
    expect(parseMinisterTitles(text).filter(({ tidied }) => tidied)).toEqual([]);
  });
});

describe('tidied titles', () => {
  test.each([
    ['Minister van Onderwijs.', 'Minister van Onderwijs'],
    ['Minister van Wonen en Erfgoed,', 'Minister van Wonen en Erfgoed'],
    ['Minister van Werk ;', 'Minister van Werk'],
    ['Minister Wonen en Erfgoed', 'Minister van Wonen en Erfgoed'],
    ['Vlaams minister Wonen', 'Vlaams minister van Wonen'],
  ])('%j', (printed, title) => {
    expect(parseMinisterTitles(printed)).toEqual([{ title, printed, tidied: true }]);
  });

  test('put back the word that the cell uses elsewhere', () => {
    expect(titles('Minister for Work Minister Housing')).toEqual([
      'Minister for Work',
      'Minister for Housing',
    ]);
  });

  test('only the faulty one of two', () => {
    expect(parseMinisterTitles('Minister van  Water. Minister van Werk')).toEqual([
      { title: 'Minister van Water', printed: 'Minister van Water.', tidied: true },
      { title: 'Minister van Werk', printed: 'Minister van Werk', tidied: false },
    ]);
  });
});

test.each([
  ['Minister van Media, Jeugd en Sport', ['Media', 'Jeugd', 'Sport']],
  ['Minister van Wonen en Erfgoed en Water', ['Wonen', 'Erfgoed', 'Water']],
  ['Vlaams minister van Lokale Besturen & Stedenbeleid', ['Lokale Besturen', 'Stedenbeleid']],
  ['Minister van Gelijke Kansen', ['Gelijke Kansen']],
  ['Minister van de Vlaamse Rand', ['Vlaamse Rand']],
  ['Minister van Werk, Economie, en Sport', ['Werk', 'Economie', 'Sport']],
  ['minister bevoegd voor Werk (trekker)', ['Werk']],
  ['Minister-president van de regering en minister van Erfgoed', ['Erfgoed']],
  ['Minister-president', []],
  ['Alle ministers', []],
  ['Staatssecretaris voor Asiel', ['Asiel']],
  ['Minister for Education and Youth', ['Education', 'Youth']],
  ['Minister in charge of the Environment', ['Environment']],
  [
    "Ministre de l'Enseignement, de la Jeunesse et des Sports",
    ['Enseignement', 'Jeunesse', 'Sports'],
  ],
  ["Ministre flamande de l'Eau", ['Eau']],
  ["Secrétaire d'État à l'Égalité", ['Égalité']],
  ['Onderwijs en Vorming', ['Onderwijs', 'Vorming']],
  ['', []],
])('portfolios of %j', (title, portfolios) => {
  expect(portfoliosOf(title)).toEqual(portfolios);
});

test.each([
  ['Minister-president', true],
  ['Prime Minister', true],
  ['Eerste minister en minister van Werk', true],
  ['Viceminister-president en minister van Werk', false],
  ['Deputy Prime Minister', false],
  ['Minister van Werk', false],
])('%j leads the government: %j', (title, expected) => {
  expect(leadsGovernment(title)).toBe(expected);
});

const portfolio = fc.constantFrom('Water', 'Gelijke Kansen', 'Lokale Besturen', 'Werk', 'Brussel');
const title = fc
  .uniqueArray(portfolio, { minLength: 1, maxLength: 4 })
  .map(([first = '', ...rest]) => {
    const last = rest.at(-1);
    const list = [first, ...rest.slice(0, -1)].join(', ');
    return `Minister van ${last === undefined ? list : `${list} en ${last}`}`;
  });

test('titles come back however they are separated, and reading them again changes nothing', () => {
  const separator = fc.constantFrom(' ', '\n', ', ', '; ', '  ', ' en ', '\u00a0');
  fc.assert(
    fc.property(fc.array(title, { maxLength: 6 }), separator, (expected, between) => {
      expect(titles(expected.join(between))).toEqual(expected);
    }),
  );
});

test('no letter is lost, but for what stands between titles', () => {
  const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem());
  fc.assert(
    fc.property(text, (source) => {
      const printed = parseMinisterTitles(source).map((parsed) => parsed.printed);
      expect(letters(printed.join(''))).toBe(letters(source));
    }),
  );
});

test.each([
  ['spaces', ' '],
  ['points', '. '],
  ['titles', 'Minister van Werk '],
  ['articles', 'de '],
])('takes time in proportion to the text: %s', (_name, piece) => {
  expectLinear(60_000, (size) => {
    const text = `Minister van Water${piece.repeat(Math.ceil(size / piece.length))}x`;
    for (const parsed of parseMinisterTitles(text)) portfoliosOf(parsed.title);
  });
});
