import { heading, paragraph, sourceDocument } from '../../../support/document-builders';
import { imported } from '../../../support/read-shape';
import { HEADER, measuresOf, row } from '../../../support/read-numbered-shape';

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
