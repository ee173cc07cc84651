import {
  heading,
  item,
  paragraph,
  sourceDocument,
  wideRow,
} from '../../../support/document-builders';
import { HEADER, imported, row } from '../../../support/read-shape';

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
