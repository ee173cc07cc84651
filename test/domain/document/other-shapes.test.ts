import type { SourceDocument } from '../../../src/domain/document/document';
import type { ImportedPlan } from '../../../src/domain/document/imported-plan';
import { readPlan } from '../../../src/domain/document/read-plan';
import {
  ABOVE,
  heading,
  LEFT,
  paragraph,
  sourceDocument,
  wideRow,
} from '../../support/document-builders';

const HEADER = ['Nr', 'Maatregel', 'Actoren', 'Budget', 'Minister'];

function imported(document: SourceDocument): ImportedPlan {
  const result = readPlan(document);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function measuresOf(document: SourceDocument) {
  return imported(document).plan.measures.map(({ number, action, code, description }) => [
    number,
    action,
    code,
    description,
  ]);
}

function notUsed(document: SourceDocument): readonly string[] {
  return imported(document).notUsed.map(({ text, why }) => `${why}: ${text}`);
}

function row(number: string, text: string): readonly string[] {
  return [number, text, 'OV', '€ 100', 'Minister van Onderwijs'];
}

test('a strategy in English, with codes told in few words and three-part numbers', () => {
  const columns = ['Ref', 'Action/Measure', 'Lead', 'Partners', 'Funding', 'Responsible minister'];
  const { plan, doubts } = imported(
    sourceDocument(
      heading('Strategy for Clean Rivers 2024–2028'),
      paragraph(
        '(E) stands for existing measures, (S) for strengthened measures and (N) for new ones.',
      ),
      heading('Objective 1 – Cleaner water'),
      heading('Action 1.1 – Fewer discharges'),
      [
        columns,
        [
          '1.1.1 (E)',
          'Inspect.',
          'Water Office',
          'Towns',
          '€1,200.50 (2025)',
          'Minister for Health',
        ],
        ['1.1.2 (S)', 'Extend.', 'Water Office', '', 'No additional cost', 'Minister for Health'],
      ],
      heading('Objective 2 – Living banks'),
      heading('Action 2.1 – Trees'),
      [columns, ['2.1.1 (N)', 'Plant.', 'Forest Service', '', '€ 5', 'Minister for Health']],
    ),
  );
  expect(plan.codes.map(({ code, role }) => [code, role])).toEqual([
    ['E', 'existing'],
    ['S', 'strengthened'],
    ['N', 'new'],
  ]);
  expect(plan.policyLines.map(({ title }) => title)).toEqual(['Cleaner water', 'Living banks']);
  expect(plan.measures.map(({ number, code, action }) => [number, code, action])).toEqual([
    ['1.1.1', 'E', '1.1'],
    ['1.1.2', 'S', '1.1'],
    ['2.1.1', 'N', '2.1'],
  ]);
  expect(plan.measures[0]?.actors).toEqual([
    { name: 'Water Office', coordinating: true },
    { name: 'Towns', coordinating: false },
  ]);
  expect(plan.budgetLines.map(({ amount }) => amount)).toEqual([120_050, 500]);
  expect(doubts).toEqual([]);
});

test.each<[string, string, readonly (readonly [string, string | null])[]]>([
  [
    'the mark is said once',
    'Bestaande maatregelen zijn aangeduid met B, versterkte met V en nieuwe maatregelen met N.',
    [
      ['B', 'existing'],
      ['V', 'strengthened'],
      ['N', 'new'],
    ],
  ],
  [
    'in French',
    'Les mesures existantes sont indiquées par la lettre E, les mesures renforcées par la lettre R et les nouvelles mesures par la lettre N.',
    [
      ['E', 'existing'],
      ['R', 'strengthened'],
      ['N', 'new'],
    ],
  ],
  [
    'in English, with verbs',
    'Measures marked E are existing, S are strengthened and N are new.',
    [
      ['E', 'existing'],
      ['S', 'strengthened'],
      ['N', 'new'],
    ],
  ],
  ['a sentence that ends in a capital explains nothing', 'Een nieuwe aanpak is klaar voor B.', []],
])('codes explained: %s', (_name, text, expected) => {
  const { plan } = imported(
    sourceDocument(paragraph(text), [HEADER, row('1.1', 'a'), row('1.2', 'b')]),
  );
  expect(plan.codes.map(({ code, role }) => [code, role])).toEqual(expected);
});

test('a title and a description together are the text; a code may be a word', () => {
  const { plan, doubts } = imported(
    sourceDocument(heading('Action 1 : Planter'), [
      [
        'N°',
        'Intitulé de la mesure',
        'Description',
        'Statut',
        'Pilote',
        'Partenaires',
        'Budget',
        'Ministre',
      ],
      [
        '1.1',
        'Haies',
        'Planter des haies.',
        'nouvelle',
        'SPW',
        'communes',
        '5 €',
        'Ministre de la Nature',
      ],
      [
        '1.2',
        'Arbres',
        'Garder les arbres.',
        'existante',
        'SPW',
        'écoles',
        '6 €',
        'Ministre de la Nature',
      ],
    ]),
  );
  expect(plan.measures.map(({ description, code }) => [description, code])).toEqual([
    ['Haies\nPlanter des haies.', 'nouvelle'],
    ['Arbres\nGarder les arbres.', 'existante'],
  ]);
  expect(plan.measures[0]?.actors.map(({ name }) => name)).toEqual(['SPW', 'communes']);
  expect(plan.codes.map(({ code, role }) => [code, role])).toEqual([
    ['nouvelle', 'new'],
    ['existante', 'existing'],
  ]);
  expect(doubts).toEqual([]);
});

test('numbers under the heading of the measures, texts in the next column', () => {
  const document = sourceDocument([
    ['Maatregel', 'Omschrijving', 'Actoren', 'Minister'],
    ['1.1', 'Een buurthuis.', 'OV', 'Minister van Onderwijs'],
    ['1.2', 'Een tuin.', 'OV', 'Minister van Onderwijs'],
  ]);
  expect(measuresOf(document)).toEqual([
    ['1.1', '1', null, 'Een buurthuis.'],
    ['1.2', '1', null, 'Een tuin.'],
  ]);
});

test('a code behind the text, where the document explains it', () => {
  const document = sourceDocument(paragraph('(O) = lopend, (N) = nieuw, (X) = uitgebreid'), [
    HEADER,
    row('1', 'Regentonnen (N)'),
    row('2', 'Lekken opsporen (O)'),
    row('3', 'Een put (KMO)'),
  ]);
  expect(measuresOf(document)).toEqual([
    ['1', null, 'N', 'Regentonnen'],
    ['2', null, 'O', 'Lekken opsporen'],
    ['3', null, null, 'Een put (KMO)'],
  ]);
});

describe('tables beside the plan', () => {
  const plan = [HEADER, row('1.1', 'Buurthuizen.'), row('1.2', 'Koffie.')];

  test.each<[string, readonly (readonly string[])[]]>([
    [
      'sums per year, as wide as the plan',
      [
        ['Actie', 'Maatregel', '2021', '2022', 'Totaal'],
        ['Actie 1', '1.1', '€ 50', '€ 50', '€ 100'],
        ['Totaal', '', '€ 50', '€ 50', '€ 100'],
      ],
    ],
    [
      'indicators',
      [
        ['Nr', 'Indicator', 'Nulmeting', 'Streefwaarde', 'Bron'],
        ['1', 'Bezoekers', '100', '1.000', 'WVG'],
      ],
    ],
    [
      'meetings',
      [
        ['Overleg', 'Frequentie', 'Voorzitter'],
        ['Stuurgroep', 'Maandelijks', 'WVG'],
      ],
    ],
  ])('%s', (_name, table) => {
    const document = sourceDocument(
      heading('Actie 1: Ontmoeten'),
      plan,
      heading('Overzicht'),
      table,
    );
    expect(measuresOf(document)).toHaveLength(2);
    expect(notUsed(document)).toEqual(
      table.map((cells) => `no-known-header: ${cells.filter(Boolean).join(' | ')}`),
    );
  });

  test('a list of the same measures, before the plan or behind it', () => {
    const document = sourceDocument(
      [
        ['Nr', 'Maatregel', 'Trekker'],
        ['1.1', 'Buurthuizen', 'WVG'],
        ['1.2', 'Koffie', 'OV'],
      ],
      heading('Actie 1: Ontmoeten'),
      plan,
      [
        ['Nr', 'Maatregel', 'Budget 2024', 'Budget 2025'],
        ['1.1', 'Buurthuizen', '€ 50', '€ 50'],
        ['1.2', 'Koffie', '€ 100', ''],
      ],
    );
    expect(measuresOf(document)).toEqual([
      ['1.1', '1', null, 'Buurthuizen.'],
      ['1.2', '1', null, 'Koffie.'],
    ]);
    expect(imported(document).plan.actions).toEqual([
      { number: '1', title: 'Ontmoeten', policyLine: null },
    ]);
    expect(notUsed(document)).toEqual([
      'not-a-plan-row: 1.1 | Buurthuizen | WVG',
      'not-a-plan-row: 1.2 | Koffie | OV',
      'not-a-plan-row: 1.1 | Buurthuizen | € 50 | € 50',
      'not-a-plan-row: 1.2 | Koffie | € 100',
    ]);
  });

  test('a table that tells as much, of which one measure is new, is the plan', () => {
    const more = [HEADER, row('1.2', 'Koffie.'), row('1.3', 'Thee.')];
    expect(measuresOf(sourceDocument(plan, more))).toHaveLength(4);
  });

  test('lines of a table of contents are no policy lines', () => {
    const document = sourceDocument(
      paragraph('1. Inleiding ........ 3'),
      paragraph('Actie 1: Ontmoeten ........ 5'),
      heading('2. Acties'),
      heading('Actie 1: Ontmoeten'),
      plan,
      heading('Actie 2: Bellen'),
      [HEADER, row('2.1', 'Belcirkels.')],
    );
    expect(imported(document).plan.policyLines).toEqual([]);
  });
});

describe('a table for every measure, its labels at the left', () => {
  test('with a number of its own, and a label that is not known', () => {
    const card = (number: string, title: string) => [
      ['Maatregel', number],
      ['Titel', title],
      ['Code', 'N'],
      ['Actoren', 'WVG, OV'],
      ['', 'CAW'],
      ['Budget', '€ 10'],
      ['Minister', 'Minister van Welzijn'],
      ['Kleur', 'groen'],
    ];
    const document = sourceDocument(
      heading('Actie 1: Thuis'),
      card('1.1', 'Zorg'),
      card('1.2', 'Rust'),
    );
    expect(measuresOf(document)).toEqual([
      ['1.1', '1', 'N', 'Zorg'],
      ['1.2', '1', 'N', 'Rust'],
    ]);
    const { plan, doubts } = imported(document);
    expect(plan.measures[0]?.actors.map(({ name }) => name)).toEqual(['WVG', 'OV', 'CAW']);
    expect(plan.budgetLines).toHaveLength(2);
    expect(
      doubts.filter(({ what }) => what === 'column-not-used').map(({ source }) => source),
    ).toEqual(['Kleur']);
  });

  test('under a title, several in one table', () => {
    const card = (title: string) => [
      [title, LEFT],
      ['Uitvoerder', 'WVG'],
      ['Kostprijs', '€ 10'],
      ['Bevoegde minister', 'Minister van Welzijn'],
    ];
    const document = sourceDocument([
      ...card('Maatregel 1.1 (N): Zorg'),
      ...card('Maatregel 1.2 (B): Rust'),
    ]);
    expect(measuresOf(document)).toEqual([
      ['1.1', '1', 'N', 'Zorg'],
      ['1.2', '1', 'B', 'Rust'],
    ]);
  });

  test('other tables with labels at the left are no measures', () => {
    const document = sourceDocument(
      [HEADER, row('1.1', 'a'), row('1.2', 'b')],
      [
        ['Versie', '1.0'],
        ['Datum', '3 mei 2024'],
        ['Auteur', 'An'],
      ],
    );
    expect(measuresOf(document)).toHaveLength(2);
    expect(notUsed(document)).toHaveLength(3);
  });
});

test('a rest over the whole width is joined, a remark is told', () => {
  const document = sourceDocument([
    HEADER,
    row('1.1', 'Eiken planten langs de'),
    wideRow('wegen van de provincie.', 5),
    wideRow('Onder voorbehoud', 5),
    row('1.2', 'Beuken.'),
  ]);
  expect(measuresOf(document)[0]).toEqual([
    '1.1',
    '1',
    null,
    'Eiken planten langs de wegen van de provincie.',
  ]);
  expect(notUsed(document)).toEqual(['not-a-plan-row: Onder voorbehoud']);
});

test('rows of a merged cell are part of it without a doubt', () => {
  const { plan, doubts } = imported(
    sourceDocument(heading('Actie 1: Scholen'), [
      ['Maatregel', 'Initiatieven', 'Actoren', 'Budget', 'Minister'],
      ['1.1 Zingen.', 'Liedboek', 'OV', '€ 3', 'Minister van Onderwijs'],
      [ABOVE, 'Koordag', ABOVE, ABOVE, ABOVE],
      ['1.2 Dansen.', 'Vloer', 'OV', '–', 'Minister van Onderwijs'],
    ]),
  );
  expect(plan.measures.map(({ initiatives }) => initiatives)).toEqual([
    ['Liedboek', 'Koordag'],
    ['Vloer'],
  ]);
  expect(doubts).toEqual([]);
});

test('amounts in a column for every year', () => {
  const { plan } = imported(
    sourceDocument([
      ['Nr', 'Maatregel', 'Actoren', 'Budget 2025', 'Budget 2026', 'Minister'],
      ['1.1', 'Bomen.', 'ANB', '€ 10', '€ 20', 'Minister van Natuur'],
      ['1.2', 'Hagen.', 'ANB', '–', '€ 30', 'Minister van Natuur'],
    ]),
  );
  expect(
    plan.budgetLines.map(({ measure, amount, from, to }) => [measure, amount, from, to]),
  ).toEqual([
    ['1.1', 1000, '2025', '2025'],
    ['1.1', 2000, '2026', '2026'],
    ['1.2', 3000, '2026', '2026'],
  ]);
  expect(plan.measures[1]?.budgetText).toBe('2026: € 30');
});

test('annexes: a heading that names the numbers, and dashes that say nothing', () => {
  const { plan } = imported(
    sourceDocument(
      heading('Actie 1: Rust'),
      [HEADER, row('1.1', 'Stilte.'), row('1.2', 'Bedden.')],
      heading('Bijlage 1. Opvolging van de aanbevelingen'),
      [
        ['Aanbeveling nr.', 'Tekst van de aanbeveling', 'Gevolg gegeven via actie', 'Opmerkingen'],
        ['1', 'Meer slaap.', '1', ''],
        ['2', 'Minder lawaai.', '–', 'Federale bevoegdheid'],
      ],
      heading('Bijlage 2. Het vorige plan'),
      [
        ['Nr.', 'Omschrijving', 'Stand van zaken', 'Vervolg in dit plan'],
        ['1', 'Gordijnen.', 'Uitgevoerd', '–'],
      ],
    ),
  );
  expect(
    plan.recommendations.map(({ number, text, actions, remark }) => [
      number,
      text,
      actions,
      remark,
    ]),
  ).toEqual([
    ['1', 'Meer slaap.', ['1'], null],
    ['2', 'Minder lawaai.', [], 'Federale bevoegdheid'],
  ]);
  expect(plan.previousActions.map(({ status, referenceText }) => [status, referenceText])).toEqual([
    ['Uitgevoerd', null],
  ]);
});

test.each<[string, string, readonly [string, string]]>([
  ['a letter', 'Beleidslijn B. Veilig', ['2', 'Veilig']],
  ['a Roman figure', 'Pijler IV – Veilig', ['4', 'Veilig']],
])('a policy line with %s', (_name, text, [number, title]) => {
  const { plan } = imported(
    sourceDocument(heading(text), heading('Actie 1: Wegen'), [
      HEADER,
      row('1.1', 'a'),
      row('1.2', 'b'),
    ]),
  );
  expect(plan.policyLines).toEqual([{ number, title }]);
});

test('the number of an action before the word', () => {
  const { plan } = imported(
    sourceDocument(paragraph('1. Actie: Wegen'), [HEADER, row('1.1', 'a'), row('1.2', 'b')]),
  );
  expect(plan.actions).toEqual([{ number: '1', title: 'Wegen', policyLine: null }]);
});
