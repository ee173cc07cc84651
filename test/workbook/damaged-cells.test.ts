import type { IrregularCell } from '../../src/domain/check/check-input';
import { centsFromEuro } from '../../src/domain/money/cents';
import type { BudgetLine, Measure, Plan } from '../../src/domain/plan/plan';
import type { StructureProblem } from '../../src/workbook/structure-problem';
import {
  copyRowBelow,
  date,
  deleteColumn,
  error,
  formula,
  growTable,
  hideRows,
  insertRows,
  number,
  reverseRows,
  setCell,
  text,
  type Damage,
} from '../support/damage-workbook';
import { rowKey } from '../support/plan-builders';
import { readSmallWorkbook, smallPlan } from '../support/small-workbook';

const measuresTable = 'tblMaatregelen';
const budgetTable = 'tblBudget';

/** The small plan with other values in one of its measures. */
function withMeasure(index: number, values: Partial<Measure>): Plan {
  return { ...smallPlan, measures: smallPlan.measures.with(index, measureAt(index, values)) };
}

function measureAt(index: number, values: Partial<Measure> = {}): Measure {
  return { ...smallPlan.measures[index]!, ...values };
}

function withLine(index: number, values: Partial<BudgetLine>): Plan {
  const line = { ...smallPlan.budgetLines[index]!, ...values };
  return { ...smallPlan, budgetLines: smallPlan.budgetLines.with(index, line) };
}

interface Damaged {
  readonly damages: readonly Damage[];
  readonly plan: Plan;
  readonly irregular?: readonly IrregularCell[];
  readonly structure?: readonly StructureProblem[];
}

function ofMeasure(index: number, shown: string | null, found: IrregularCell['found']) {
  const { key } = measureAt(index);
  const at = { kind: 'measure', key, number: shown, field: 'number' } as const;
  return { at, found };
}

function ofLine(index: number, field: keyof BudgetLine, found: IrregularCell['found']) {
  const { key, measure } = smallPlan.budgetLines[index]!;
  if (field === 'key') throw new Error('A key is no field.');
  return { at: { kind: 'budgetLine', key, number: measure, field } as const, found };
}

const cases: Record<string, Damaged> = {
  'a number that became a decimal': {
    damages: [setCell(measuresTable, 2, 'Nr', number(5.1))],
    plan: withMeasure(2, { number: '5.1' }),
    irregular: [ofMeasure(2, '5.1', { type: 'number', value: 5.1 })],
  },
  'a number that became a date': {
    damages: [setCell(measuresTable, 0, 'Nr', date('2018-04-03'))],
    plan: withMeasure(0, { number: '3/4/2018' }),
    irregular: [ofMeasure(0, '3/4/2018', { type: 'date', iso: '2018-04-03' })],
  },
  'a number that became a decimal on the sheet Budget': {
    damages: [setCell(budgetTable, 1, 'Maatregel', number(5.1))],
    plan: withLine(1, { measure: '5.1' }),
    irregular: [
      {
        ...ofLine(1, 'measure', { type: 'number', value: 5.1 }),
        at: { kind: 'budgetLine', key: rowKey('b5.10-1'), number: '5.1', field: 'measure' },
      },
    ],
  },
  'a whole number, which loses nothing': {
    damages: [setCell(measuresTable, 0, 'Actie', number(3))],
    plan: smallPlan,
  },
  'a formula in the place of a number': {
    damages: [setCell(measuresTable, 1, 'Nr', formula('"5."&1', text('5.1')))],
    plan: smallPlan,
    irregular: [ofMeasure(1, '5.1', { type: 'formula', formula: '"5."&1' })],
  },
  'an error in a cell': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', error('#REF!'))],
    plan: withLine(0, { amount: null }),
    irregular: [ofLine(0, 'amount', { type: 'error', text: '#REF!' })],
    structure: [{ code: 'error-value', sheet: 'Budget', cell: 'B5', text: '#REF!' }],
  },
  'a formula that gives an error': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', formula('A1/0', error('#DIV/0!')))],
    plan: withLine(0, { amount: null }),
    irregular: [ofLine(0, 'amount', { type: 'error', text: '#DIV/0!' })],
    structure: [{ code: 'error-value', sheet: 'Budget', cell: 'B5', text: '#DIV/0!' }],
  },
  'a blank cell, which is not zero': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', text('   '))],
    plan: withLine(0, { amount: null }),
  },
  'an amount by a formula': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', formula('12500+0.5', number(12_500.5)))],
    plan: smallPlan,
    irregular: [ofLine(0, 'amount', { type: 'formula', formula: '12500+0.5' })],
  },
  'an amount typed as text': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', text('€ 12.500,50'))],
    plan: smallPlan,
  },
  'an amount with parts of a cent': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', number(12.345))],
    plan: withLine(0, { amount: centsFromEuro(12.35) }),
    irregular: [ofLine(0, 'amount', { type: 'rounded', value: 12.345 })],
  },
  'an amount that calculating gave a tail': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', number(0.1 + 0.2))],
    plan: withLine(0, { amount: centsFromEuro(0.3) }),
  },
  'a formula whose result is no amount': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', formula('A1', text('geen')))],
    plan: withLine(0, { amount: null }),
    irregular: [ofLine(0, 'amount', { type: 'text', text: 'geen' })],
  },
  'a text that is no amount': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', text('nog te bepalen'))],
    plan: withLine(0, { amount: null }),
    irregular: [ofLine(0, 'amount', { type: 'text', text: 'nog te bepalen' })],
  },
  'a date where an amount belongs': {
    damages: [setCell(budgetTable, 0, 'Bedrag (EUR)', date('2018-01-02'))],
    plan: withLine(0, { amount: null }),
    irregular: [ofLine(0, 'amount', { type: 'date', iso: '2018-01-02' })],
  },
  'a year as a number, and a month as text': {
    damages: [
      setCell(budgetTable, 0, 'Van', number(2017)),
      setCell(budgetTable, 0, 'Tot', text('juni 2018')),
    ],
    plan: smallPlan,
  },
  'a real date': {
    damages: [setCell(budgetTable, 0, 'Tot', date('2018-06-30'))],
    plan: withLine(0, { to: '2018-06-30' as never }),
  },
  'a first day of a month where a period ends, which Excel makes of the month': {
    damages: [setCell(budgetTable, 0, 'Tot', date('2018-06-01'))],
    plan: withLine(0, { to: '2018-06' as never }),
    irregular: [ofLine(0, 'to', { type: 'maybe-month', iso: '2018-06-01' })],
  },
  'the same where it begins, which is the same day': {
    damages: [setCell(budgetTable, 0, 'Van', date('2018-06-01'))],
    plan: withLine(0, { from: '2018-06-01' as never }),
  },
  'a text that is no date': {
    damages: [setCell(budgetTable, 0, 'Van', text('najaar'))],
    plan: withLine(0, { from: null }),
    irregular: [ofLine(0, 'from', { type: 'text', text: 'najaar' })],
  },
  'a decimal as text': {
    damages: [setCell(budgetTable, 2, 'VTE', text('0,5'))],
    plan: smallPlan,
  },
  'another word of a choice, and one that is none': {
    damages: [
      setCell(budgetTable, 0, 'Per', text('Jaarlijks')),
      setCell(budgetTable, 1, 'Per', text('per maand')),
    ],
    plan: smallPlan,
    irregular: [ofLine(1, 'per', { type: 'text', text: 'per maand' })],
  },
  'lists on one line': {
    damages: [
      setCell(measuresTable, 1, 'Actoren', text('OV (coörd.) ; Stad Ergens')),
      setCell(measuresTable, 2, 'Ministers', text('Minister van Onderwijs, Minister van Sport')),
      setCell('tblResolutie', 0, 'Acties', text('3 en 5')),
    ],
    plan: smallPlan,
  },
  'an initiative keeps its marks': {
    damages: [
      setCell(
        measuresTable,
        0,
        'Initiatieven',
        text('Een website\r\n\r\n Een brochure, in drie talen '),
      ),
    ],
    plan: smallPlan,
  },
  'yes and no in other words': {
    damages: [
      setCell('tblResolutie', 0, 'Uitgangspunt', text('Nee')),
      setCell('tblResolutie', 1, 'Uitgangspunt', { type: 'boolean', value: true }),
    ],
    plan: smallPlan,
  },
  'the actions of a recommendation that became a decimal': {
    damages: [setCell('tblResolutie', 0, 'Acties', number(3.5))],
    plan: {
      ...smallPlan,
      recommendations: smallPlan.recommendations.with(0, {
        ...smallPlan.recommendations[0]!,
        actions: ['3.5'],
      }),
    },
    irregular: [
      {
        at: { kind: 'recommendation', key: rowKey('r1'), number: '1', field: 'actions' },
        found: { type: 'number', value: 3.5 },
      },
    ],
  },
  'rows in another order': {
    damages: [reverseRows(measuresTable), reverseRows(budgetTable)],
    plan: {
      ...smallPlan,
      measures: smallPlan.measures.toReversed(),
      budgetLines: smallPlan.budgetLines.toReversed(),
    },
  },
  'blank rows between': {
    damages: [insertRows(measuresTable, 1, 2)],
    plan: smallPlan,
    structure: [{ code: 'blank-rows', sheet: 'Maatregelen', rows: [6, 7] }],
  },
  'blank rows at the end, which Excel leaves behind': {
    damages: [growTable(measuresTable, 4)],
    plan: smallPlan,
  },
  'hidden rows': {
    damages: [hideRows(measuresTable, 0, 2)],
    plan: smallPlan,
    structure: [{ code: 'hidden-rows', sheet: 'Maatregelen', rows: [5, 7] }],
  },
  'a row that fell out of the table': {
    damages: [growTable(measuresTable, -1)],
    plan: smallPlan,
    structure: [{ code: 'rows-below-table', sheet: 'Maatregelen', rows: [7] }],
  },
  'a row copied with its key': {
    damages: [copyRowBelow(measuresTable, 1), growTable(measuresTable, 1)],
    plan: {
      ...smallPlan,
      measures: [...smallPlan.measures, measureAt(1, { key: rowKey('m5.1~2') })],
    },
    structure: [{ code: 'key-twice', sheet: 'Maatregelen', cell: 'A8' }],
  },
  'a copied budget line, which is the next of its measure': {
    damages: [copyRowBelow(budgetTable, 1), growTable(budgetTable, 1)],
    plan: {
      ...smallPlan,
      budgetLines: [
        ...smallPlan.budgetLines,
        { ...smallPlan.budgetLines[1]!, key: rowKey('b5.10-3') },
      ],
    },
    structure: [{ code: 'key-twice', sheet: 'Budget', cell: 'A8' }],
  },
  'a new row without a key': {
    damages: [
      growTable(measuresTable, 1),
      setCell(measuresTable, 3, 'Nr', text('5.2')),
      setCell(measuresTable, 3, 'Omschrijving', text('Nieuw')),
    ],
    plan: {
      ...smallPlan,
      measures: [
        ...smallPlan.measures,
        {
          ...{ key: rowKey('m5.2'), number: '5.2', description: 'Nieuw', action: null, code: null },
          ...{ initiatives: [], actors: [], budgetText: null, ministers: [] },
        },
      ],
    },
  },
  'a new row with a damaged number, whose key does not repeat the damage': {
    damages: [
      setCell(measuresTable, 2, 'Sleutel', null),
      setCell(measuresTable, 2, 'Nr', number(5.1)),
    ],
    plan: withMeasure(2, { number: '5.1', key: rowKey('m~1') }),
    irregular: [
      {
        at: { kind: 'measure', key: rowKey('m~1'), number: '5.1', field: 'number' },
        found: { type: 'number', value: 5.1 },
      },
    ],
  },
  'keys that are gone, made again from the numbers': {
    damages: [deleteColumn(measuresTable, 'Sleutel')],
    plan: smallPlan,
    structure: [
      {
        code: 'column-missing',
        ...{ sheet: 'Maatregelen', table: 'Maatregelen', column: 'Sleutel' },
      },
    ],
  },
  'headers pasted along with a row': {
    damages: [
      growTable(measuresTable, 1),
      setCell(measuresTable, 3, 'Nr', text('Nr')),
      setCell(measuresTable, 3, 'Code', text('Code')),
    ],
    plan: smallPlan,
  },
};

test.each(Object.entries(cases))('%s', (_name, { damages, plan, irregular, structure }) => {
  const read = readSmallWorkbook(...damages);
  expect(read.plan).toEqual(plan);
  expect(read.irregular).toEqual(irregular ?? []);
  expect(read.structure).toEqual(structure ?? []);
});
