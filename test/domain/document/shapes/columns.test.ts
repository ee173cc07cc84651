import { heading, paragraph, sourceDocument } from '../../../support/document-builders';
import { imported, REGULAR, row } from '../../../support/read-shape';

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
