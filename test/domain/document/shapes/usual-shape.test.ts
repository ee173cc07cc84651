import { heading, paragraph, sourceDocument } from '../../../support/document-builders';
import { HEADER, imported, measuresOf, row } from '../../../support/read-shape';

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
