import fc from 'fast-check';
import { portfoliosOf } from '../../../src/domain/parse/minister-titles';
import { groupMinisters, portfoliosOfMinister } from '../../../src/domain/plan/group-ministers';
import { expectLinear } from '../../support/growth';

test('titles that share a portfolio are one minister, also through a third title', () => {
  const ministers = groupMinisters([
    'Minister van Water',
    'Minister van Wonen',
    'Minister van Sport',
    'Minister van Water en Erfgoed',
    'Minister van Erfgoed en Wonen',
  ]);
  expect(ministers).toEqual([
    {
      name: 'Minister van Water en Erfgoed',
      titles: [
        'Minister van Water',
        'Minister van Wonen',
        'Minister van Water en Erfgoed',
        'Minister van Erfgoed en Wonen',
      ],
    },
    { name: 'Minister van Sport', titles: ['Minister van Sport'] },
  ]);
});

test('a minister goes by the title used most', () => {
  const [minister] = groupMinisters([
    'Minister van Water en Erfgoed',
    'Minister van Water',
    'Minister van Water',
  ]);
  expect(minister?.name).toBe('Minister van Water');
});

test.each([
  ['capitals', 'Minister van Gelijke Kansen', 'minister van gelijke kansen'],
  ['spaces', 'Minister van Gelijke Kansen', 'Minister van Gelijke  Kansen '],
  ['accents', 'Minister van Coördinatie', 'Minister van Coordinatie'],
  ['how accents are stored', 'Minister van Coördinatie', 'Minister van Coo\u0308rdinatie'],
  ['apostrophes', "Minister van Foto's", 'Minister van Foto’s'],
  ['dashes', 'Minister van Noord-Zuid', 'Minister van Noord–Zuid'],
  ['an article', 'Minister van Vlaamse Rand', 'Minister van de Vlaamse Rand'],
  ['the government', 'Minister van Water', 'Vlaams minister van Water'],
  ['a second office', 'Minister-president', 'Minister-president en minister van Erfgoed'],
])('titles that differ in %s are one minister', (_difference, one, other) => {
  expect(groupMinisters([one, other])).toHaveLength(1);
});

test.each([
  ['Minister van Werk', 'Minister van Wonen'],
  ['Minister-president', 'Viceminister-president en minister van Werk'],
  ['Alle ministers', 'Minister-president'],
])('%j and %j are two', (one, other) => {
  expect(groupMinisters([one, other])).toHaveLength(2);
});

test('portfolios of a minister stand once each', () => {
  const titles = ['Minister van Water en Erfgoed', 'minister van water', 'Minister van Wonen'];
  expect(portfoliosOfMinister({ name: 'X', titles })).toEqual(['Water', 'Erfgoed', 'Wonen']);
});

const titles = fc.array(
  fc
    .uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((portfolios) => `Minister van ${portfolios.join(', ')}`),
  { maxLength: 15 },
);

test('every title is in one group, and no portfolio is in two', () => {
  fc.assert(
    fc.property(titles, (all) => {
      const ministers = groupMinisters(all);
      const grouped = ministers.flatMap((minister) => minister.titles);
      expect([...grouped].sort()).toEqual([...new Set(all)].sort());
      const portfolios = ministers.flatMap(portfoliosOfMinister);
      expect(new Set(portfolios).size).toBe(portfolios.length);
      for (const { name, titles: own } of ministers) expect(own).toContain(name);
    }),
  );
});

test('no group could be split in two', () => {
  fc.assert(
    fc.property(titles, (all) => {
      for (const minister of groupMinisters(all)) {
        for (const title of minister.titles) {
          const others = minister.titles.filter((other) => other !== title);
          const shared = new Set(others.flatMap(portfoliosOf));
          const linked = portfoliosOf(title).some((portfolio) => shared.has(portfolio));
          expect(linked || others.length === 0).toBe(true);
        }
      }
    }),
  );
});

test('takes time in proportion to the titles, also where many share portfolios', () => {
  expectLinear(24_000, (size) => {
    const portfolio = (number: number) => `Onderwerp ${String(number % (size / 6))}`;
    const titles = Array.from({ length: size }, (_, index) => {
      const [one, two, three] = [index, index * 7, index * 31].map(portfolio);
      return `Minister van ${one}, ${two} en ${three}`;
    });
    groupMinisters(titles);
  });
});
