import type { SourceDocument } from '../../../src/domain/document/document';
import type { ImportedPlan } from '../../../src/domain/document/imported-plan';
import { readPlan } from '../../../src/domain/document/read-plan';
import {
  ABOVE,
  heading,
  item,
  paragraph,
  sourceDocument,
  wideRow,
} from '../../support/document-builders';

const REGULAR = 'Binnen de reguliere middelen';
const HEADER = ['Omschrijving', 'Actoren', 'Budget', 'Verantwoordelijke minister'];

function imported(document: SourceDocument): ImportedPlan {
  const result = readPlan(document);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** What a test compares: number, code, action and the beginning of the description of every measure. */
function measuresOf(document: SourceDocument) {
  return imported(document).plan.measures.map(
    ({ number, code, action, description }) => [number, code, action, description] as const,
  );
}

function row(text: string, ...others: readonly string[]): readonly string[] {
  return [text, 'OV', REGULAR, 'Minister van Onderwijs', ...others];
}

describe('a plan in its usual shape', () => {
  const document = sourceDocument(
    heading('Actieplan Veilig naar school'),
    paragraph(
      'Het plan heeft nieuwe maatregelen (aangeduid met N), het versterken van maatregelen (aangeduid met V) en bestaande maatregelen (aangeduid met B).',
    ),
    [
      ['Samen sturen', '', '', ''],
      ['Actie 1: Afspraken maken', '', '', ''],
      HEADER,
      ['1.1 (N) Een platform.', 'OV', '10.000 € (2026)', 'Minister van Onderwijs'],
      ['Op de weg', '', '', ''],
      ['Actie 2: Routes', '', '', ''],
      HEADER,
      row('2.1 (B) Fietspaden keuren.'),
    ],
  );

  test('gives title, codes, policy lines, actions and measures', () => {
    const { plan, notUsed, doubts } = imported(document);
    expect(plan.title).toBe('Actieplan Veilig naar school');
    expect(plan.numbering).toEqual({ parts: 2 });
    expect(plan.codes.map(({ code, role }) => [code, role])).toEqual([
      ['N', 'new'],
      ['V', 'strengthened'],
      ['B', 'existing'],
    ]);
    expect(plan.policyLines).toEqual([
      { number: '1', title: 'Samen sturen' },
      { number: '2', title: 'Op de weg' },
    ]);
    expect(plan.actions).toEqual([
      { number: '1', title: 'Afspraken maken', policyLine: '1' },
      { number: '2', title: 'Routes', policyLine: '2' },
    ]);
    expect(measuresOf(document)).toEqual([
      ['1.1', 'N', '1', 'Een platform.'],
      ['2.1', 'B', '2', 'Fietspaden keuren.'],
    ]);
    expect(plan.budgetLines).toMatchObject([
      { key: 'b1.1-1', measure: '1.1', amount: 1_000_000, from: '2026', to: '2026' },
    ]);
    expect(plan.ministers).toEqual([
      { name: 'Minister van Onderwijs', titles: ['Minister van Onderwijs'] },
    ]);
    expect([notUsed, doubts]).toEqual([[], []]);
  });
});

describe('columns', () => {
  test.each([
    ['Dutch synonyms', ['Maatregel', 'Uitvoerders', 'Financiering', 'Bevoegde minister']],
    ['more Dutch', ['Beschrijving', 'Wie', 'Kosten', 'Minister(s)']],
    ['English', ['Measure', 'Actors', 'Resources', 'Responsible minister']],
    ['French', ['Mesure', 'Acteurs', 'Moyens', 'Ministre responsable']],
    ['capitals and a mark', ['OMSCHRIJVING:', 'PARTNERS', 'MIDDELEN *', 'MINISTER']],
    [
      'words around them',
      [
        'Omschrijving van de maatregel',
        'Betrokken actoren',
        'Budget (in euro)',
        'Verantwoordelijke minister(s)',
      ],
    ],
    [
      'who is responsible, told by the cells',
      ['Maatregel', 'Partners', 'Budget', 'Verantwoordelijke'],
    ],
    ['one heading that is not known', ['Maatregel', 'Met wie samen', 'Budget', 'Minister']],
  ])('%s', (_, headings) => {
    const { plan } = imported(
      sourceDocument(paragraph('Actie 1: Start'), [
        headings,
        row('1.1 (N) Een platform.'),
        row('1.2 (N) Een kaart.'),
      ]),
    );
    expect(plan.measures).toMatchObject([
      {
        number: '1.1',
        description: 'Een platform.',
        budgetText: REGULAR,
        ministers: ['Minister van Onderwijs'],
      },
      { number: '1.2' },
    ]);
  });

  test('stand in any order, with columns of their own for number and code, and others', () => {
    const { plan, doubts } = imported(
      sourceDocument(heading('Actie 3 – Routes'), [
        ['Minister', 'Nr.', 'Timing', 'Budget', 'Code', 'Maatregel', 'Partners'],
        ['Minister van Sport', '3.1', '2026', '5.000 €', 'N', 'Een route.', 'Sporthuis'],
        ['Minister van Sport', '3.2', '2027', REGULAR, 'B', 'Een kaart.', 'Sporthuis'],
      ]),
    );
    expect(plan.measures).toMatchObject([
      {
        number: '3.1',
        code: 'N',
        action: '3',
        description: 'Een route.',
        actors: [{ name: 'Sporthuis' }],
        budgetText: '5.000 €',
        ministers: ['Minister van Sport'],
      },
      { number: '3.2', code: 'B', description: 'Een kaart.' },
    ]);
    expect(doubts).toContainEqual(
      expect.objectContaining({ what: 'column-not-used', source: 'Timing' }),
    );
  });

  test('a column for the coordinator makes its actors coordinate', () => {
    const { plan } = imported(
      sourceDocument(paragraph('Actie 1: Start'), [
        ['Nr', 'Maatregel', 'Trekker', 'Partners', 'Budget', 'Minister'],
        ['1.1', 'Een platform.', 'OV', 'KB', REGULAR, 'Minister van Onderwijs'],
      ]),
    );
    expect(plan.measures[0]?.actors).toEqual([
      { name: 'OV', coordinating: true },
      { name: 'KB', coordinating: false },
    ]);
  });

  test('are told by the cells where a table has no header at all', () => {
    const { plan } = imported(
      sourceDocument(paragraph('Actie 1: Start'), [
        row('1.1 (N) Een platform.'),
        row('1.2 (N) Een kaart.'),
      ]),
    );
    expect(plan.measures).toMatchObject([
      { number: '1.1', budgetText: REGULAR, actors: [{ name: 'OV' }] },
      { number: '1.2', ministers: ['Minister van Onderwijs'] },
    ]);
  });
});

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

describe('headings', () => {
  const table = (number: string) => [
    HEADER,
    row(`${number}.1 (N) Iets.`),
    row(`${number}.2 (N) Meer.`),
  ];

  test.each([
    ['a colon', 'Actie 6: Routes'],
    ['a dash', 'Action 6 – Routes'],
    ['capitals and a point', 'ACTIE 6. Routes'],
    ['nothing between', 'Actie 6 Routes'],
    ['a number sign', 'Action n° 6 : Routes'],
  ])('outside the table, with %s', (_, text) => {
    for (const block of [heading(text), paragraph(text)]) {
      const { plan, doubts } = imported(sourceDocument(block, table('6')));
      expect(plan.actions).toEqual([{ number: '6', title: 'Routes', policyLine: null }]);
      expect(doubts.filter(({ what }) => what === 'action-without-heading')).toEqual([]);
    }
  });

  test('in a row, merged or not, before or after the header', () => {
    for (const cells of [wideRow('Actie 6: Routes', 4), ['Actie 6: Routes', '', '', '']]) {
      const [header = [], ...rows] = table('6');
      const before = imported(sourceDocument([cells, header, ...rows])).plan;
      const after = imported(sourceDocument([header, cells, ...rows])).plan;
      expect(before.actions).toEqual([{ number: '6', title: 'Routes', policyLine: null }]);
      expect(after.actions).toEqual(before.actions);
      expect(after.measures).toEqual(before.measures);
    }
  });

  test('with the title on the next line', () => {
    const { plan } = imported(
      sourceDocument(heading('ACTIE 6.'), heading('Veilige routes'), table('6')),
    );
    expect(plan.actions).toEqual([{ number: '6', title: 'Veilige routes', policyLine: null }]);
  });

  test('with a number only, when the measures say that it is an action', () => {
    const { plan } = imported(
      sourceDocument(
        heading('1. Samen sturen'),
        heading('6. Routes'),
        table('6'),
        heading('7. Scholen'),
        table('7'),
      ),
    );
    expect(plan.actions.map(({ number, title }) => [number, title])).toEqual([
      ['6', 'Routes'],
      ['7', 'Scholen'],
    ]);
  });

  test.each([
    ['labelled', 'Beleidslijn 2: Op de weg', '2'],
    ['labelled in French', 'Axe stratégique 2 – Op de weg', '2'],
    ['in Roman figures', 'Pijler II: Op de weg', '2'],
    ['without a number', 'Beleidslijn: Op de weg', '1'],
  ])('policy line %s', (_, text, number) => {
    for (const above of [
      [heading(text), heading('Actie 6: Routes'), table('6')],
      [[wideRow(text, 4), wideRow('Actie 6: Routes', 4), ...table('6')]],
    ]) {
      const { plan } = imported(sourceDocument(...above));
      expect(plan.policyLines).toEqual([{ number, title: 'Op de weg' }]);
      expect(plan.actions[0]?.policyLine).toBe(number);
    }
  });

  test('policy lines without a label, with an introduction under them', () => {
    const { plan } = imported(
      sourceDocument(
        heading('Actieplan Veilig naar school'),
        heading('Samen sturen'),
        paragraph('Alle diensten werken samen.'),
        heading('Actie 1: Afspraken'),
        table('1'),
        heading('Op de weg'),
        paragraph('Elke route wordt veilig.'),
        heading('Actie 2: Routes'),
        table('2'),
        heading('Actie 3: Borden'),
        table('3'),
      ),
    );
    expect(plan.policyLines.map(({ title }) => title)).toEqual(['Samen sturen', 'Op de weg']);
    expect(plan.actions.map(({ policyLine }) => policyLine)).toEqual(['1', '2', '2']);
  });

  test('a chapter above all actions is no policy line', () => {
    const { plan } = imported(
      sourceDocument(
        heading('Plan van aanpak 2030'),
        heading('Uitwerking'),
        heading('Actie 1: A'),
        table('1'),
        heading('Actie 2: B'),
        table('2'),
      ),
    );
    expect(plan.policyLines).toEqual([]);
  });

  test('in columns beside the measures, merged over their rows', () => {
    const { plan } = imported(
      sourceDocument([
        ['Beleidslijn', 'Actie', 'Nr', 'Maatregel', 'Budget', 'Minister'],
        ['1. Sturen', '1. Afspraken', '1.1', 'Een.', REGULAR, 'Minister van Werk'],
        [ABOVE, ABOVE, '1.2', 'Twee.', REGULAR, 'Minister van Werk'],
        [ABOVE, '2. Routes', '2.1', 'Drie.', REGULAR, 'Minister van Werk'],
      ]),
    );
    expect(plan.policyLines).toEqual([{ number: '1', title: 'Sturen' }]);
    expect(plan.actions).toEqual([
      { number: '1', title: 'Afspraken', policyLine: '1' },
      { number: '2', title: 'Routes', policyLine: '1' },
    ]);
    expect(plan.measures.map(({ action }) => action)).toEqual(['1', '1', '2']);
  });

  test('a table of contents does not count twice', () => {
    const { plan } = imported(
      sourceDocument(
        paragraph('Actie 1: A ..... 3'),
        paragraph('Actie 2: B\t5'),
        heading('Sturen'),
        heading('Actie 1: A'),
        table('1'),
        heading('Doen'),
        heading('Actie 2: B'),
        table('2'),
      ),
    );
    expect(plan.actions).toEqual([
      { number: '1', title: 'A', policyLine: '1' },
      { number: '2', title: 'B', policyLine: '2' },
    ]);
  });

  test('a missing heading is a doubt, and its measures keep their action', () => {
    const { plan, doubts } = imported(
      sourceDocument(heading('Actie 1: A'), [...table('1'), ...table('2').slice(1)]),
    );
    expect(plan.measures.map(({ action }) => action)).toEqual(['1', '1', '2', '2']);
    expect(plan.actions.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'A'],
      ['2', ''],
    ]);
    expect(doubts.map(({ what, source, taken }) => [what, source, taken])).toContainEqual([
      'action-without-heading',
      '2.1',
      '2',
    ]);
  });

  test('a measure under the heading of another action stays where it stands', () => {
    const document = sourceDocument(
      heading('Actie 1: A'),
      [HEADER, row('1.1 (N) Een.'), row('2.2 (N) Fout.')],
      heading('Actie 2: B'),
      table('2'),
    );
    expect(measuresOf(document).map(([number, , action]) => [number, action])).toEqual([
      ['1.1', '1'],
      ['2.2', '1'],
      ['2.1', '2'],
      ['2.2', '2'],
    ]);
  });
});

describe('page breaks', () => {
  const start = paragraph('Actie 1: Start');

  test.each<[string, string, string, string, readonly string[]]>([
    [
      'in a sentence',
      '1.1 (N) Wij maken afspraken met de',
      'scholen van de stad.',
      'Wij maken afspraken met de scholen van de stad.',
      [],
    ],
    [
      'before a name',
      '1.1 (N) Wij maken afspraken met de',
      'Stad Gent.',
      'Wij maken afspraken met de Stad Gent.',
      [],
    ],
    [
      'between paragraphs',
      '1.1 (N) Wij maken afspraken.',
      'Zij gelden twee jaar.',
      'Wij maken afspraken.\nZij gelden twee jaar.',
      [],
    ],
    [
      'between items',
      '1.1 (N) Afspraken.\nConcrete initiatieven:\n• een kaart;',
      '• een gids.',
      'Afspraken.',
      ['een kaart;', 'een gids.'],
    ],
    [
      'in an item',
      '1.1 (N) Afspraken.\nConcrete initiatieven:\n• een kaart;\n• een gids voor',
      'alle scholen.',
      'Afspraken.',
      ['een kaart;', 'een gids voor alle scholen.'],
    ],
    [
      'in an item, as an item',
      '1.1 (N) Afspraken.\nConcrete initiatieven:\n• een kaart;\n• een gids voor',
      '• alle scholen.',
      'Afspraken.',
      ['een kaart;', 'een gids voor alle scholen.'],
    ],
    [
      'after a list',
      '1.1 (N) Afspraken.\nConcrete initiatieven:\n• een kaart.',
      'Zij gelden twee jaar.',
      'Afspraken.\nZij gelden twee jaar.',
      ['een kaart.'],
    ],
    [
      'before a list',
      '1.1 (N) Afspraken.\nConcrete initiatieven:',
      '• een kaart.',
      'Afspraken.',
      ['een kaart.'],
    ],
    [
      'in items without marks',
      '1.1 (N) Afspraken.\n• een kaart\n• een gids',
      '• een spel',
      'Afspraken.',
      ['een kaart', 'een gids', 'een spel'],
    ],
  ])('%s', (_, before, after, description, initiatives) => {
    for (const document of [
      sourceDocument(start, [HEADER, row(before), [after, '', '', ''], row('1.2 (N) Meer.')]),
      sourceDocument(start, [HEADER, row(before)], [[after, '', '', ''], row('1.2 (N) Meer.')]),
      sourceDocument(start, [HEADER, row(before)], paragraph('pagina 4'), [
        HEADER,
        [after, '', '', ''],
        row('1.2 (N) Meer.'),
      ]),
    ]) {
      const { plan, doubts, notUsed } = imported(document);
      expect(plan.measures).toMatchObject([
        { number: '1.1', description, initiatives },
        { number: '1.2' },
      ]);
      expect(doubts.filter(({ what }) => what === 'row-joined')).toMatchObject([{ taken: '1.1' }]);
      expect(notUsed).toEqual([]);
    }
  });

  test('with a budget and a minister of its own', () => {
    const { plan } = imported(
      sourceDocument(start, [
        HEADER,
        ['1.1 (N) Afspraken.', 'OV', '10.000 €', 'Minister van Onderwijs, Jeugd'],
        ['Zij gelden twee jaar.', 'WVG', '5.000 € voor de scholen', 'en Sport'],
      ]),
    );
    expect(plan.measures).toMatchObject([
      {
        budgetText: '10.000 €\n5.000 € voor de scholen',
        ministers: ['Minister van Onderwijs, Jeugd en Sport'],
        actors: [{ name: 'OV' }, { name: 'WVG' }],
      },
    ]);
    expect(plan.budgetLines.map(({ key }) => key)).toEqual(['b1.1-1', 'b1.1-2']);
  });

  test('the heading of the action is repeated', () => {
    const { plan, notUsed } = imported(
      sourceDocument(
        [wideRow('Actie 1: Start', 4), HEADER, row('1.1 (N) Wij maken afspraken met')],
        [wideRow('Actie 1: Start (vervolg)', 4), HEADER, ['scholen.', '', '', '']],
      ),
    );
    expect(plan.measures).toMatchObject([{ description: 'Wij maken afspraken met scholen.' }]);
    expect([plan.actions.length, notUsed]).toEqual([1, []]);
  });

  test('a row below the heading of an action goes on with nothing', () => {
    const { plan, notUsed } = imported(
      sourceDocument(heading('Actie 1: A'), [HEADER, row('1.1 (N) Een.')], heading('Actie 2: B'), [
        HEADER,
        ['Deze actie begint later.', '', '', ''],
        row('2.1 (N) Twee.'),
        ['', '', '', ''],
        ['Totaal', '', '50.000 €', ''],
      ]),
    );
    expect(plan.measures.map(({ description }) => description)).toEqual(['Een.', 'Twee.']);
    expect(plan.budgetLines).toEqual([]);
    expect(notUsed.map(({ text, why }) => [text, why])).toEqual([
      ['Deze actie begint later.', 'before-first-measure'],
      ['', 'empty'],
      ['Totaal | 50.000 €', 'not-a-plan-row'],
    ]);
  });
});

describe('cells merged over rows', () => {
  test('hold for each measure, but an amount counts once', () => {
    const { plan, doubts } = imported(
      sourceDocument(paragraph('Actie 1: Start'), [
        HEADER,
        ['1.1 (N) Een.', 'OV', '10.000 €', 'Minister van Onderwijs'],
        ['1.2 (N) Twee.', ABOVE, ABOVE, ABOVE],
        ['1.3 (N) Drie.', 'OV', REGULAR, 'Minister van Onderwijs'],
        ['1.4 (N) Vier.', ABOVE, ABOVE, ABOVE],
      ]),
    );
    expect(plan.measures.map(({ budgetText }) => budgetText)).toEqual([
      '10.000 €',
      null,
      REGULAR,
      REGULAR,
    ]);
    expect(
      plan.measures.every(({ actors, ministers }) => actors.length === 1 && ministers.length === 1),
    ).toBe(true);
    expect(plan.budgetLines).toHaveLength(1);
    expect(doubts).toMatchObject([
      { what: 'code-unexplained' },
      { what: 'budget-unsure', at: { number: '1.2' } },
    ]);
  });

  test('a measure over several rows has the actors and ministers of them all', () => {
    const { plan } = imported(
      sourceDocument(paragraph('Actie 1: Start'), [
        HEADER,
        ['1.1 (N) Een.', 'OV', '10.000 €', 'Minister van Onderwijs'],
        [ABOVE, 'WVG', '20.000 €', 'Minister van Welzijn'],
      ]),
    );
    expect(plan.measures).toMatchObject([
      {
        actors: [{ name: 'OV' }, { name: 'WVG' }],
        ministers: ['Minister van Onderwijs', 'Minister van Welzijn'],
      },
    ]);
  });
});

describe('other parts of the document', () => {
  const plan = [heading('Actie 1: Start'), [HEADER, row('1.1 (N) Een.')]] as const;

  test('tables without a known header are listed row by row', () => {
    const { notUsed } = imported(
      sourceDocument(
        [
          ['Datum', 'Versie'],
          ['1 maart', '2'],
          ['', ''],
        ],
        ...plan,
      ),
    );
    expect(notUsed.map(({ text, why }) => [text, why])).toEqual([
      ['Datum | Versie', 'no-known-header'],
      ['1 maart | 2', 'no-known-header'],
      ['', 'empty'],
    ]);
  });

  test('terms and abbreviations, as lists and as tables', () => {
    const lists = imported(
      sourceDocument(
        ...plan,
        heading('Begrippen'),
        item('Route: een weg naar school.'),
        heading('Lijst van afkortingen'),
        item('OV: beleidsdomein Onderwijs'),
        paragraph('1 Uit: een boek'),
        item('WVG: beleidsdomein Welzijn'),
      ),
    ).plan;
    const tables = imported(
      sourceDocument(
        ...plan,
        heading('Glossary'),
        [
          ['Term', 'Definition'],
          ['Route', 'een weg naar school.'],
        ],
        heading('Abbreviations'),
        [
          ['OV', 'beleidsdomein Onderwijs'],
          ['WVG', 'beleidsdomein Welzijn'],
        ],
      ),
    ).plan;
    for (const { abbreviations, glossary, departments } of [lists, tables]) {
      expect(glossary).toEqual([{ term: 'Route', definition: 'een weg naar school.' }]);
      expect(abbreviations).toEqual([
        { term: 'OV', meaning: 'beleidsdomein Onderwijs' },
        { term: 'WVG', meaning: 'beleidsdomein Welzijn' },
      ]);
      expect(departments.map(({ name }) => name)).toEqual(['OV', 'WVG']);
    }
  });

  test.each([
    [
      'Dutch',
      ['', 'Aanbeveling', 'Actie'],
      'Uitgangspunt actieplan. Zie ook actie 1. Zie ook KAP en GBP.',
    ],
    [
      'English',
      ['No', 'Recommendation of the resolution', 'Answered by'],
      'Starting point. See also action 1. See also KAP and GBP.',
    ],
    [
      'French',
      ['N°', 'Recommandation', 'Action du plan'],
      'Point de départ. Voir aussi action 1. Voir aussi KAP et GBP.',
    ],
  ])('recommendations in %s', (_, headings, answer) => {
    const result = imported(
      sourceDocument(...plan, [
        headings,
        ['1', 'Maak het veilig;', answer],
        ['2', 'Maak een kaart van de', 'Geen bevoegdheid.'],
        ['', 'routes;', ''],
        ['3', 'Doe iets.', '1'],
      ]),
    );
    expect(result.plan.recommendations).toMatchObject([
      {
        key: 'r1',
        number: '1',
        actions: ['1'],
        startingPoint: true,
        seeAlso: ['KAP', 'GBP'],
        remark: null,
      },
      {
        number: '2',
        text: 'Maak een kaart van de routes;',
        actions: [],
        remark: 'Geen bevoegdheid.',
      },
      { number: '3', actions: ['1'], startingPoint: false, remark: null },
    ]);
    expect(result.doubts.map(({ what, at }) => [what, at.kind])).toContainEqual([
      'row-joined',
      'recommendation',
    ]);
    expect(result.notUsed).toEqual([]);
  });

  test.each([
    [
      'one column',
      ['Nr', 'Actie uit het vorige plan', 'Status en verwijzing'],
      ['In uitvoering (maatregel 1.1)'],
      [],
    ],
    [
      'two columns',
      ['Nr', 'Vorige actie', 'Status', 'Verwijzing'],
      ['In uitvoering', 'maatregel 1.1'],
      [''],
    ],
    [
      'English',
      ['No.', 'Previous action', 'Status', 'Continued in'],
      ['In uitvoering', 'maatregel 1.1'],
      [''],
    ],
  ])('previous actions with their status and reference in %s', (_, headings, cells, blank) => {
    const { plan: read, notUsed } = imported(
      sourceDocument(...plan, [
        headings,
        wideRow('1. Wij sturen.', headings.length),
        ['1.1', 'Een platform.', ...cells],
        ['1.2', 'Een gids.', 'Uitgevoerd', ...blank],
        ['1.3', 'Een spel.', '', ...blank],
      ]),
    );
    expect(read.previousHeadings).toEqual([{ number: '1', title: 'Wij sturen.' }]);
    expect(read.previousActions).toMatchObject([
      { key: 'p1.1', heading: '1', status: 'In uitvoering', referenceText: 'maatregel 1.1' },
      { number: '1.2', status: 'Uitgevoerd', referenceText: null },
      { number: '1.3', status: null },
    ]);
    expect(read.previousStatuses).toEqual(['In uitvoering', 'Uitgevoerd']);
    expect(notUsed).toEqual([]);
  });
});

describe('no plan', () => {
  test('without tables', () => {
    expect(readPlan(sourceDocument(heading('Actieplan')))).toEqual({
      ok: false,
      problem: { code: 'no-tables' },
    });
  });
  test('without measures', () => {
    expect(
      readPlan(
        sourceDocument([
          ['Datum', 'Versie'],
          ['1 maart', '2'],
        ]),
      ),
    ).toEqual({ ok: false, problem: { code: 'no-measures' } });
  });
});
