import { heading, paragraph, sourceDocument, wideRow } from '../../../support/document-builders';
import { HEADER, imported, row } from '../../../support/read-shape';

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
