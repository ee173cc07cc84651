import { heading, paragraph, sourceDocument } from '../../../support/document-builders';
import { imported } from '../../../support/read-shape';
import { HEADER, measuresOf, notUsed, row } from '../../../support/read-numbered-shape';

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
