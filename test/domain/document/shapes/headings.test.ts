import {
  ABOVE,
  heading,
  paragraph,
  sourceDocument,
  wideRow,
} from '../../../support/document-builders';
import { HEADER, imported, measuresOf, REGULAR, row } from '../../../support/read-shape';

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

  test.each([
    ['the heading', '20', '1'],
    ['the measures', '1', '20'],
  ])('%s alone renumbered: the measures stay under it', (_, action, measures) => {
    const document = sourceDocument(
      paragraph(`Actie ${action}: Start`),
      table(measures),
      paragraph('Actie 2: Verder'),
      table('2'),
    );
    const { plan, doubts } = imported(document);
    expect(plan.actions.map(({ number, title }) => [number, title])).toEqual([
      [action, 'Start'],
      ['2', 'Verder'],
    ]);
    expect(plan.measures.map((measure) => measure.action)).toEqual([action, action, '2', '2']);
    expect(doubts.filter(({ what }) => what === 'action-without-heading')).toEqual([]);
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
