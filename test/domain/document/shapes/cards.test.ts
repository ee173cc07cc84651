import { heading, LEFT, sourceDocument } from '../../../support/document-builders';
import { imported } from '../../../support/read-shape';
import { HEADER, measuresOf, notUsed, row } from '../../../support/read-numbered-shape';

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
