import fc from 'fast-check';
import { runCheck } from '../../../src/domain/check/run-check';
import type { Plan } from '../../../src/domain/plan/plan';
import { rules } from '../../../src/domain/rules/index';
import { readPlanWorkbook } from '../../../src/workbook/read-plan-workbook';
import { HAS_ERROR_VALUE } from '../../../src/workbook/row-checks/check-column';
import { saidOfRows } from '../../../src/workbook/row-checks/said-of-rows';
import { planTables } from '../../../src/workbook/tables/plan-tables';
import type { CellValue } from '../../../src/workbook/workbook-model';
import {
  ERROR_VALUE,
  checkedModel,
  recalculated,
  saidOn,
  type TypedRow,
} from '../../support/checked-workbook';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { action, planWith } from '../../support/plan-builders';
import { unwrap } from '../../support/unwrap';

const TITLES = ['Minister van Onderwijs', 'Minister van Werk, Economie en Innovatie'];

const base: Plan = planWith({
  actions: ['1', '4', '5', '12'].map((number) => action({ number })),
  ministers: TITLES.map((title) => ({ name: title, titles: [title] })),
  previousHeadings: ['2', '6'].map((number) => ({ number, title: `Hoofdstuk ${number}` })),
});

/** Rows of every table, of which each field is one of a few values, good and bad. */
type Choices = Readonly<Record<string, readonly CellValue[]>>;

const MEASURE: Choices = {
  number: [
    ...['1.1', '4.10', '4.1', '5.3', '12.7', '9.2', '4.0', '.4', '4.', '4', '4.3a', '1.2.3'],
    ...[null, 5.1],
  ],
  code: ['B', 'V', 'N', 'M', 'b', 'B ', '*', '?', null, 3],
  action: ['1', '4', '5', '12', '9', null],
  description: ['Scholen krijgen begeleiding.', null],
  ministers: [
    ...TITLES,
    TITLES.join('\n'),
    `${TITLES.join(' \n')} `,
    `${TITLES[0]!}\n\n${TITLES[1]!}`,
    ...['Minister van Vissen', `${TITLES[0]!}\nMinister van Vissen`, 'minister van onderwijs'],
    ...['Minister van Onderwijs en Vissen', null],
  ],
};

const LINE: Choices = {
  measure: ['1.1', ' 1.1', '4.10', '7.7', 'een', null, 5.1],
  amount: [1000, 0, 12.5, 12.345, -4, 'geen idee', 'nog te bepalen', null],
  per: ['per jaar', 'Per Jaar', 'jaarlijks', 'eenmalig', 'één keer', 'een keer', 'nu en dan', null],
  from: ['2017', '04/2017', '01/05/2017', '2019', 'ooit', 'najaar 2017', null],
  to: ['2017', '03/2017', '30/04/2017', '2018', 'later', 'december 2017', null],
  fte: [0.5, 'half', -1, null],
  minister: [...TITLES, 'Minister van Vissen', 'minister van onderwijs', null],
  note: ['Voor een proef.'],
};

const RECOMMENDATION: Choices = {
  number: ['1', '2.3', 'A', 7, null, 4.5],
  text: ['Doe iets aan de wachttijden.'],
  startingPoint: ['ja', 'Ja', 'nee', 'misschien', null],
  actions: ['1', '4\n5', '1, 4 en 12', '4; 5', '77', '4\n77', '4.1', null, 12, 4.12],
  seeAlso: ['Jeugdplan', null],
  remark: ['Staat elders.', null],
};

const PREVIOUS: Choices = {
  heading: ['2', '6', '9', null],
  number: ['2.1', '6.2', '6.10', '9.4', '3', null, 6.2],
  text: ['Een loket openen.'],
  status: ['In uitvoering', 'Uitgevoerd', 'in uitvoering', 'Onbekend', null],
  referenceText: ['maatregel 1.1', null],
  remark: ['Gestopt.', null],
};

/** Some rows at random, always the same. */
function rowsOf(choices: Choices, letter: string, count: number): readonly TypedRow[] {
  const row = fc.record(
    Object.fromEntries(
      Object.entries(choices).map(([field, values]) => [field, fc.constantFrom(...values)]),
    ),
  );
  return fc
    .sample(row, { numRuns: count, seed: 7 })
    .map((values, index) => ({ ...values, key: `${letter}x${index}` }));
}

/** With numbers that no other row has: those that are there twice are told otherwise. */
function withOwnNumbers(
  rows: readonly TypedRow[],
  field: 'action' | 'heading',
  other: string,
): readonly TypedRow[] {
  const seen = new Set<CellValue | undefined>([null]);
  return rows.map((row, index) => {
    const { number, [field]: under } = row;
    if (number === null || !seen.has(number)) {
      seen.add(number);
      return row;
    }
    const first = index % 5 === 0 || under === null ? other : String(under);
    return { ...row, number: `${first}.${index + 20}` };
  });
}

const TABLES = [
  [
    'measures',
    withOwnNumbers([...spread(MEASURE, 'm'), ...rowsOf(MEASURE, 'm', 120)], 'action', '12'),
  ],
  ['budgetLines', [...spread(LINE, 'b'), ...rowsOf(LINE, 'b', 150)]],
  ['recommendations', [...spread(RECOMMENDATION, 'r'), ...rowsOf(RECOMMENDATION, 'r', 100)]],
  [
    'previousActions',
    withOwnNumbers([...spread(PREVIOUS, 'p'), ...rowsOf(PREVIOUS, 'p', 100)], 'heading', '6'),
  ],
] as const;

/** Every value once in a row that is good but for it, the first of its field. */
function spread(choices: Choices, letter: string): readonly TypedRow[] {
  const good = Object.fromEntries(
    Object.entries(choices).map(([field, [first = null]]) => [field, first]),
  );
  return Object.entries(choices).flatMap(([field, values]) =>
    values.map((value, index) => ({ ...good, [field]: value, key: `${letter}${field}${index}` })),
  );
}

/** Where formulas and rules differ, as the descriptions of the checks say: the row, and what is said. */
const UNLIKE: readonly (readonly [keyof typeof GOOD, TypedRow, string])[] = [
  [
    'measures',
    { number: '4..3', action: '5' },
    'Nummer 4..3 heeft een andere vorm dan de nummers van dit plan. Typ het zoals de andere.',
  ],
  [
    'measures',
    { number: 4, action: '4' },
    "Excel maakte van het nummer een getal of een datum. Typ het opnieuw met een ' ervoor, zoals '4.3.",
  ],
  ['measures', { ministers: TITLES.join(' / ') }, 'In orde'],
  [
    'budgetLines',
    { amount: '€ 1.250,50' },
    'In de kolom Bedrag staat geen getal. Typ alleen het getal, zonder €-teken of woorden.',
  ],
  [
    'budgetLines',
    { from: 42826 },
    "Excel maakte van de kolom Van een getal of een datum. Typ ze opnieuw met een ' ervoor, zoals '04/2017.",
  ],
  ['budgetLines', { from: '32/13/2017' }, 'In orde'],
  ['budgetLines', { minister: ERROR_VALUE }, HAS_ERROR_VALUE],
  ['budgetLines', { from: 'mei 2017', to: 'maart 2017' }, 'In orde'],
  ['budgetLines', { from: '2017-05', to: '2017-03' }, 'In orde'],
  ['budgetLines', Object.fromEntries(Object.keys(LINE).map((field) => [field, null])), ''],
];

const GOOD = {
  measures: spread(MEASURE, 'm')[0]!,
  budgetLines: spread(LINE, 'b')[0]!,
  recommendations: spread(RECOMMENDATION, 'r')[0]!,
};

const DUPLICATE = 'Nummer 4.3 staat er meer dan één keer. Geef elke maatregel een eigen nummer.';

describeWithLibreOffice('what formulas say', () => {
  test('where it differs from the rules is as it is described', async () => {
    const names = ['measures', 'budgetLines'] as const;
    const twice = ['4.3', '4.3', '4.30', '4.1', null].map((number, index) => [
      ...['measures', { number, action: number === null ? '1' : '4' }],
      index < 2 ? DUPLICATE : 'In orde',
    ]) as unknown as typeof UNLIKE;
    const cases = [...UNLIKE, ...twice.slice(0, 4)].map(([name, row, said], index) => {
      const number = name === 'measures' ? { number: `1.${index + 50}` } : {};
      return { name, said, row: { ...GOOD[name], ...number, ...row, key: `x${index}` } };
    });
    const anchor = { name: 'measures', said: 'In orde', row: { ...GOOD.measures, key: 'm1.1' } };
    const all = [anchor, ...cases];
    const typed = names.map((name) => ({
      table: planTables[name],
      rows: all.filter((one) => one.name === name).map(({ row }) => row),
    }));
    const snapshot = await recalculated(checkedModel(base, typed));
    for (const name of names) {
      const own = all.filter((one) => one.name === name);
      const said = saidOn(snapshot, planTables[name].sheet, own.length);
      expect(own.map(({ row }, index) => [row, said[index]])).toEqual(
        own.map(({ row, said: expected }) => [row, expected]),
      );
    }
  });

  test('is what the rules find, in every row', async () => {
    const typed = TABLES.map(([name, rows]) => ({ table: planTables[name], rows }));
    const snapshot = await recalculated(checkedModel(base, typed));
    const read = unwrap(readPlanWorkbook(snapshot));
    const { findings } = runCheck(read, rules);
    for (const [name, rows] of TABLES) {
      const table = planTables[name];
      expect(read.plan[name].length).toBe(rows.length);
      const expected = saidOfRows(
        table,
        read.plan[name].map((row) => ({ ...row })),
        findings,
      );
      const said = saidOn(snapshot, table.sheet, rows.length);
      const compared = rows.map((row, index) => [row, said[index]]);
      expect(compared).toEqual(rows.map((row, index) => [row, expected[index]]));
      expect(new Set(said).size).toBeGreaterThan(10);
    }
  });
});
