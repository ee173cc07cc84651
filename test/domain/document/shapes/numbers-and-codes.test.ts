import { paragraph, sourceDocument } from '../../../support/document-builders';
import { HEADER, imported, measuresOf, row } from '../../../support/read-shape';

describe('numbers and codes', () => {
  test.each<
    [string, readonly string[], readonly (readonly [string, string | null, string])[], number]
  >([
    [
      'other letters',
      ['1.1 (X) Een.', '1.2 [OPS] Twee.'],
      [
        ['1.1', 'X', 'Een.'],
        ['1.2', 'OPS', 'Twee.'],
      ],
      2,
    ],
    [
      'no code',
      ['1.1 Een.', '1.2 Twee.'],
      [
        ['1.1', null, 'Een.'],
        ['1.2', null, 'Twee.'],
      ],
      2,
    ],
    [
      'points after the number',
      ['1.1. Een.', '1.2. Twee.'],
      [
        ['1.1', null, 'Een.'],
        ['1.2', null, 'Twee.'],
      ],
      2,
    ],
    [
      'one part',
      ['1 (N) Een.', '2 (B) Twee.'],
      [
        ['1', 'N', 'Een.'],
        ['2', 'B', 'Twee.'],
      ],
      1,
    ],
    [
      'one part without a code',
      ['1. Een.', '2. Twee.'],
      [
        ['1', null, 'Een.'],
        ['2', null, 'Twee.'],
      ],
      1,
    ],
    [
      'three parts',
      ['1.1.1 (N) Een.', '1.1.2 (B) Twee.'],
      [
        ['1.1.1', 'N', 'Een.'],
        ['1.1.2', 'B', 'Twee.'],
      ],
      3,
    ],
    [
      'the word before it',
      ['Maatregel 1.1 (N): Een.', 'Maatregel 1.2 (B): Twee.'],
      [
        ['1.1', 'N', 'Een.'],
        ['1.2', 'B', 'Twee.'],
      ],
      2,
    ],
    [
      'a number that is not well formed',
      ['1.1 (N) Een.', '1,2 (B) Twee.', '1.3 (B) Drie.'],
      [
        ['1.1', 'N', 'Een.'],
        ['1,2', 'B', 'Twee.'],
        ['1.3', 'B', 'Drie.'],
      ],
      2,
    ],
    [
      'number and code on a line of their own',
      ['1.1 (N)\nEen.', '1.2 (B)\nTwee.'],
      [
        ['1.1', 'N', 'Een.'],
        ['1.2', 'B', 'Twee.'],
      ],
      2,
    ],
  ])('%s', (_, texts, expected, parts) => {
    const document = sourceDocument(paragraph('Actie 1.1: Start'), [
      HEADER,
      ...texts.map((text) => row(text)),
    ]);
    expect(measuresOf(document).map(([number, code, , text]) => [number, code, text])).toEqual(
      expected,
    );
    expect(imported(document).plan.numbering).toEqual({ parts });
  });

  test('a sentence that begins with a figure is no measure', () => {
    const document = sourceDocument(paragraph('Actie 1: Start'), [
      HEADER,
      row('1.1 Wij werven voor het loket'),
      ['2 adviseurs en een coördinator.', '', '', ''],
      row('1.2 Een kaart.'),
    ]);
    expect(measuresOf(document)).toEqual([
      ['1.1', null, '1', 'Wij werven voor het loket\n2 adviseurs en een coördinator.'],
      ['1.2', null, '1', 'Een kaart.'],
    ]);
  });

  test('a complete row without a number is a measure without a number', () => {
    const document = sourceDocument(paragraph('Actie 1: Start'), [
      HEADER,
      row('1.1 (N) Een platform.'),
      row('Een kaart van alle routes.'),
    ]);
    expect(measuresOf(document)).toEqual([
      ['1.1', 'N', '1', 'Een platform.'],
      [null, null, '1', 'Een kaart van alle routes.'],
    ]);
  });

  test('a small table says what the codes mean', () => {
    const { plan } = imported(
      sourceDocument(
        [
          ['Code', 'Betekenis'],
          ['X', 'nieuwe maatregel'],
          ['Y', 'bestaande maatregel'],
        ],
        paragraph('Actie 1: Start'),
        [HEADER, row('1.1 (X) Een.')],
      ),
    );
    expect(plan.codes.map(({ code, role }) => [code, role])).toEqual([
      ['X', 'new'],
      ['Y', 'existing'],
    ]);
  });

  test('codes that nothing explains are listed without a role, each with a doubt', () => {
    const { plan, doubts } = imported(
      sourceDocument(paragraph('Actie 1: Start'), [
        HEADER,
        row('1.1 (Q) Een.'),
        row('1.2 (Q) Twee.'),
      ]),
    );
    expect(plan.codes).toEqual([{ code: 'Q', label: null, role: null }]);
    expect(doubts.filter(({ what }) => what === 'code-unexplained')).toHaveLength(1);
  });
});
