import {
  ABOVE,
  heading,
  paragraph,
  sourceDocument,
  wideRow,
} from '../../../support/document-builders';
import { imported } from '../../../support/read-shape';
import { HEADER, measuresOf, notUsed, row } from '../../../support/read-numbered-shape';

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
