import fc from 'fast-check';
import { parseReferences } from '../../../src/domain/parse/references';
import { expectLinear } from '../../support/growth';

/** What was found, short: `maatregel 4.7 → measure 4.7`. */
function found(text: string): readonly string[] {
  return parseReferences(text).map(({ text: printed, kind, target }) =>
    [printed, kind, target].join(' | '),
  );
}

describe('what leads to a number', () => {
  test.each([
    ['De kaart wordt gedeeld (zie maatregel 4.7).', 'zie maatregel 4.7', 'measure', '4.7'],
    ['Het aanbod onder actie 5 blijft.', 'onder actie 5', 'action', '5'],
    [
      'Werk verder, zoals omschreven in actie 6.1.',
      'zoals omschreven in actie 6.1',
      'action',
      '6.1',
    ],
    ['Zoals vermeld onder maatregel 2.3', 'Zoals vermeld onder maatregel 2.3', 'measure', '2.3'],
    ['via de kaart van maatregel 13.2.', 'maatregel 13.2', 'measure', '13.2'],
    ['Zie ook de maatregel 3.1', 'Zie ook de maatregel 3.1', 'measure', '3.1'],
    ['ZIE MAATREGEL 5.10', 'ZIE MAATREGEL 5.10', 'measure', '5.10'],
    ['zie\u00a0maatregel\u00a04.7', 'zie\u00a0maatregel\u00a04.7', 'measure', '4.7'],
    ['zie\nmaatregel 4.7', 'zie\nmaatregel 4.7', 'measure', '4.7'],
    ['(zie 4.7)', 'zie 4.7', 'measure', '4.7'],
    ['cf. 3.2', 'cf. 3.2', 'measure', '3.2'],
    ['cfr 3.2', 'cfr 3.2', 'measure', '3.2'],
    ['Vgl. maatr. 3.2', 'Vgl. maatr. 3.2', 'measure', '3.2'],
    ['Aansluitend bij m. 4.3', 'm. 4.3', 'measure', '4.3'],
    ['maatregel nr. 4.3', 'maatregel nr. 4.3', 'measure', '4.3'],
    ['maatregel 1.2.3', 'maatregel 1.2.3', 'measure', '1.2.3'],
    ['maatregel 12', 'maatregel 12', 'measure', '12'],
    ['see measure 4.3', 'see measure 4.3', 'measure', '4.3'],
    ['as described in action 5', 'as described in action 5', 'action', '5'],
    ['voir la mesure n° 4.3', 'voir la mesure n° 4.3', 'measure', '4.3'],
    ["voir également l'action 5", "voir également l'action 5", 'action', '5'],
    [
      'telle que décrite dans la mesure 2.1',
      'telle que décrite dans la mesure 2.1',
      'measure',
      '2.1',
    ],
    ['The rules of action 5 may change.', 'action 5', 'action', '5'],
    ['actie 112', 'actie 112', 'action', '112'],
    ['maatregel 4.7.', 'maatregel 4.7', 'measure', '4.7'],
    ['fase 2 van actie 5', 'actie 5', 'action', '5'],
    ['het plan (4.7) loopt', '4.7', 'measure', '4.7'],
    ['  4.7 ', '4.7', 'measure', '4.7'],
  ])('%j', (text, printed, kind, target) => {
    expect(found(text)).toEqual([[printed, kind, target].join(' | ')]);
  });
});

describe('several targets', () => {
  test.each([
    ['In uitvoering (maatregel 4.1, 4.2)', ['4.1', '4.2']],
    ['acties 4, 12 en 14', ['4', '12', '14']],
    ['Zie in het bijzonder acties 1, 10 en 11. Zie ook KAP.', ['1', '10', '11']],
    ['acties 4,12 en 14', ['4', '12', '14']],
    ['measures 4.1 and 4.2', ['4.1', '4.2']],
    ['mesures 4.1 et 4.2', ['4.1', '4.2']],
    ['maatregelen 4.1, 4.2, en 4.3', ['4.1', '4.2', '4.3']],
    ['maatregelen 4.1 (B), 4.2 (V) en 5.1 (N)', ['4.1', '4.2', '5.1']],
    ['maatregel 4.1/4.2', ['4.1', '4.2']],
    ['maatregel(en) 4.1; 4.2', ['4.1', '4.2']],
    ['actie 5 en 6.1', ['5', '6.1']],
    ['actie 4 en 5 worden samen uitgevoerd', ['4', '5']],
    ['maatregel 4.1 en actie 5', ['4.1', '5']],
    ['(4.1, 4.2)', ['4.1', '4.2']],
    ['4.1, 4.2', ['4.1', '4.2']],
    ['maatregelen 4.1 t.e.m. 4.3', ['4.1', '4.2', '4.3']],
    ['maatregelen 4.1 tot en met 4.3 en 5.2', ['4.1', '4.2', '4.3', '5.2']],
    ['maatregelen 1.2.9 t/m 1.2.11', ['1.2.9', '1.2.10', '1.2.11']],
    ['acties 3-5', ['3', '4', '5']],
    ['acties 3 – 5', ['3', '4', '5']],
    ['measures 4.1 to 4.3', ['4.1', '4.2', '4.3']],
    ['mesures 4.1 à 4.3', ['4.1', '4.2', '4.3']],
    ["mesures 4.1 jusqu'à 4.3", ['4.1', '4.2', '4.3']],
    // Which measures lie between these is not said: the ends are named for sure.
    ['maatregelen 4.1 tot 5.3', ['4.1', '5.3']],
    ['maatregelen 4.3 tot 4.1', ['4.3', '4.1']],
    ['acties 1-90', ['1', '90']],
  ])('%j', (text, targets) => {
    expect(parseReferences(text).map(({ target }) => target)).toEqual(targets);
  });
});

describe('a list ends', () => {
  test.each([
    ['maatregel 4.1, 3 scholen doen mee', ['4.1']],
    ['actie 4, 12 leerkrachten doen mee', ['4']],
    ['actie 4 en 12 leerkrachten', ['4']],
    ['acties 4 en 5 miljoen euro', ['4']],
    ['actie 5 tot 30 november', ['5']],
    ['maatregel 4.1, 10.000 €', ['4.1']],
    ['maatregelen 4.1 tot 2020', ['4.1']],
  ])('%j', (text, targets) => {
    expect(parseReferences(text).map(({ target }) => target)).toEqual(targets);
  });
});

test.each([
  'artikel 4.3 van het decreet',
  'zie artikel 4.3',
  'hoofdstuk 2.1',
  'bijlage 3',
  'fase 2',
  'actie 2020',
  'acties 2018-2020',
  'actieplan 12',
  'reactie 5',
  'actie 12 januari',
  'action du 5 mars',
  'action 5 mars',
  'action 5 May',
  'acties 5/12/2025',
  'actie 10:30',
  'maatregel 4.3bis',
  'maatregel 1.2.3.4',
  'maatregel 250.183 euro',
  'maatregel 10.000 voor scholen',
  'maatregel 0.5 VTE',
  'actie 3 keer per jaar',
  'actie 5%',
  'per actie 2 medewerkers',
  'chaque action 2 agents',
  'zie 5',
  'zie 12.5.2017',
  'zie 12.05',
  'zie 8.30 uur',
  'zie 2.5 miljoen',
  'groei (2.0)',
  'groei (2.5 %)',
  'de kosten (4.7 miljoen)',
  '(1)',
  '12',
  '10.000 €',
  'maatregelen',
  '',
])('%j refers to nothing', (text) => {
  expect(parseReferences(text)).toEqual([]);
});

test('a target says where its own number stands, or the range it comes from', () => {
  const text = 'Zie maatregel 4.1, 5.2 tot 5.3.';
  const places = parseReferences(text).map(({ target, targetStart, targetEnd }) => [
    target,
    text.slice(targetStart, targetEnd),
  ]);
  expect(places).toEqual([
    ['4.1', '4.1'],
    ['5.2', '5.2 tot 5.3'],
    ['5.3', '5.2 tot 5.3'],
  ]);
});

const snippet = fc.constantFrom(
  ...['zie ', 'onder ', 'maatregel ', 'maatregelen ', 'actie ', 'acties ', 'cf. ', 'm. ', '('],
  ...[
    ')',
    '4.1',
    '4.3',
    '12',
    '5',
    '2017',
    ', ',
    ' en ',
    ' t.e.m. ',
    '-',
    '.',
    ' ',
    '\n',
    '\u00a0',
  ],
  ...['€', ' euro', 'januari', 'nr. ', 'é', 'x'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(snippet, { maxLength: 25 }).map((parts) => parts.join('')),
);

test('offsets are exact, and mentions do not overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const mentions = new Map<number, number>();
      for (const reference of parseReferences(text)) {
        expect(text.slice(reference.start, reference.end)).toBe(reference.text);
        expect(reference.targetStart).toBeGreaterThanOrEqual(reference.start);
        expect(reference.targetEnd).toBeLessThanOrEqual(reference.end);
        expect(text.slice(reference.targetStart, reference.targetEnd)).toMatch(/^\d.*\d$|^\d$/s);
        mentions.set(reference.start, reference.end);
      }
      const spans = [...mentions];
      for (const [index, [start]] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('every listed number is found, whatever stands around the mention', () => {
  const number = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map((parts) => parts.join('.'));
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', 'Lees dit: ', '(', 'tekst '),
      fc.constantFrom('', '.', ')', ' en meer', '; zo', '\n'),
      (numbers, before, after) => {
        const text = `${before}maatregelen ${numbers.join(', ')}${after}`;
        expect(parseReferences(text).map(({ target }) => target)).toEqual(numbers);
      },
    ),
  );
});

test.each([
  ['spaces', ' '],
  ['figures', '1'],
  ['figures and points', '1.'],
  ['opened brackets', '('],
  ['a list that never ends', '4.1, '],
  ['words that lead nowhere', 'zie ook onder de maatregel '],
])('takes time in proportion to the text: %s', (_name, piece) => {
  expectLinear(60_000, (size) => {
    parseReferences(`maatregel ${piece.repeat(Math.ceil(size / piece.length))}x`);
  });
});
