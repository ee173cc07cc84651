import fc from 'fast-check';
import { parseCodeLegend } from '../../../src/domain/parse/code-legend';
import { expectLinear } from '../../support/growth';

/** Short: `B bestaand existing`. */
function legend(...texts: readonly string[]): readonly string[] {
  return parseCodeLegend(texts).map(({ code, label, role }) =>
    [code, label ?? '-', role ?? '-'].join(' | '),
  );
}

const BVN = ['B | bestaand | existing', 'V | versterkt | strengthened', 'N | nieuw | new'];

describe('Dutch', () => {
  test.each([
    [
      'Het plan telt bestaande maatregelen (aangeduid met B), het *versterken* van bestaande maatregelen (aangeduid met V) en *nieuwe* maatregelen (aangeduid met N).',
      BVN,
    ],
    [
      "Een letter zegt wat al bestaande maatregelen zijn (aangeduid met de letter 'B'), welke worden versterkt (aangeduid met de letter ‘V’) en welke nieuw zijn (aangeduid met de letter “N”).",
      BVN,
    ],
    ['Bestaande (B), versterkte (V) en nieuwe (N) maatregelen staan door elkaar.', BVN],
    ['B: bestaand; V: versterkt; N: nieuw', BVN],
    ['NW: nieuwe maatregel', ['NW | nieuwe maatregel | new']],
    ['Codes: B = bestaand, V = versterkt en N = nieuw.', BVN],
    ['B staat voor bestaand, V staat voor versterkt en N staat voor nieuw.', BVN],
    [
      'Codes: A = bestaand (loopt al), W = gewijzigd, T = toekomst',
      ['A | bestaand | existing', 'W | gewijzigd | -', 'T | toekomst | -'],
    ],
    [
      'Codes: A = lopend, W = gewijzigd (uitgebreid of versterkt)',
      ['A | lopend | existing', 'W | gewijzigd | -'],
    ],
    ["Nieuwe maatregelen zijn aangeduid met 'nw'.", ['nw | nieuw | new']],
    [
      'Met de letter G duiden we gehandhaafde maatregelen aan, met de letter U uitgebreide.',
      ['G | voortgezet | existing', 'U | uitgebreid | strengthened'],
    ],
    ['B bestaand  V versterkt  N nieuw', BVN],
    ['Codes: N (nieuw), B (bestaand).', ['N | nieuw | new', 'B | bestaand | existing']],
    ['Maatregelen voor jongeren (aangeduid met J)', ['J | - | -']],
  ])('%j', (text, expected) => {
    expect(legend(text)).toEqual(expected);
  });
});

describe('English and French', () => {
  test.each([
    [
      'Existing measures (marked E), strengthened measures (marked with an S) and new ones (indicated by the letter N).',
      ['E | existing | existing', 'S | strengthened | strengthened', 'N | new | new'],
    ],
    [
      'E = existing measure; N = new measure',
      ['E | existing measure | existing', 'N | new measure | new'],
    ],
    [
      'Les mesures existantes (indiquées par E), renforcées (désignées par la lettre R) et nouvelles (marquées N).',
      ['E | existant | existing', 'R | renforcé | strengthened', 'N | nouveau | new'],
    ],
    [
      'Measures marked C continue, measures marked S are strengthened and measures marked N are new.',
      ['C | ongoing | existing', 'S | strengthened | strengthened', 'N | new | new'],
    ],
    [
      '> Codes: **E** existing, **R** reinforced, **N** new',
      ['E | existing | existing', 'R | reinforced | strengthened', 'N | new | new'],
    ],
    [
      'Légende : (P) mesure poursuivie, (A) mesure amplifiée, (N) nouvelle mesure',
      [
        'P | mesure poursuivie | existing',
        'A | mesure amplifiée | strengthened',
        'N | nouvelle mesure | new',
      ],
    ],
    ['Légende : E = existante, N = nouvelle', ['E | existante | existing', 'N | nouvelle | new']],
  ])('%j', (text, expected) => {
    expect(legend(text)).toEqual(expected);
  });
});

test('lines of their own, and the first text that says more than the letter', () => {
  expect(legend('B: bestaande maatregel', 'N: nieuwe maatregel')).toEqual([
    'B | bestaande maatregel | existing',
    'N | nieuwe maatregel | new',
  ]);
  expect(legend('Zo is het (aangeduid met B).', 'Bestaand (B)', 'Nieuw (B)')).toEqual([
    'B | bestaand | existing',
  ]);
});

test.each([
  'OV: beleidsdomein Onderwijs en Vorming',
  'MO: Maatschappelijke Oriëntatie',
  'VN: vereniging voor nieuwe steden',
  'B. Een nieuw begin',
  'Een nieuwe omroep (ABC) begint.',
  'Maatregel 4.3 (B) loopt door.',
  'Aangeduid met drie kleuren.',
  'De N-VA stelt een nieuw plan voor',
  'Het team van A nieuwe stijl',
  'Kinderen kregen de letter A en nieuwe boeken',
  '',
])('%j explains no code', (text) => {
  expect(legend(text)).toEqual([]);
});

test('no letter has a role of its own', () => {
  const letter = fc.constantFrom('B', 'V', 'N', 'E', 'S', 'R');
  fc.assert(
    fc.property(letter, fc.constantFrom('water', 'scholen', 'zorg'), (code, label) => {
      expect(parseCodeLegend([`Codes: ${code} = ${label}`])).toEqual([{ code, label, role: null }]);
    }),
  );
});

test('the role follows the words, whatever the letter', () => {
  const letter = fc.stringMatching(/^[A-Z]$/);
  const word = fc.constantFrom(
    ['nieuwe', 'new'] as const,
    ['bestaande', 'existing'] as const,
    ['versterkte', 'strengthened'] as const,
  );
  fc.assert(
    fc.property(letter, word, (code, [adjective, role]) => {
      const [definition] = parseCodeLegend([
        `De ${adjective} maatregelen (aangeduid met ${code}).`,
      ]);
      expect(definition).toMatchObject({ code, role });
    }),
  );
});

test.each([
  ['spaces', ' '],
  ['marks', 'aangeduid met de letter '],
  ['codes', 'B: '],
  ['capitals', 'ABC '],
  ['words', 'nieuwe maatregelen '],
  ['brackets', '(B '],
])('takes time in proportion to the text: %s', (_name, piece) => {
  expectLinear(60_000, (size) => {
    parseCodeLegend([`Codes ${piece.repeat(Math.ceil(size / piece.length))}`]);
  });
});
