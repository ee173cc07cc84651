import { ABOVE, paragraph, sourceDocument } from '../../../support/document-builders';
import { HEADER, imported, REGULAR } from '../../../support/read-shape';

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
