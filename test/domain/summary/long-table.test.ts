import type { Plan } from '../../../src/domain/plan/plan';
import { longTable } from '../../../src/domain/summary/long-table';
import type { LongTableRow } from '../../../src/domain/summary/long-table-row';
import {
  action,
  actor,
  budgetLine,
  measure,
  minister,
  planWith,
} from '../../support/plan-builders';

const ONDERWIJS = 'Minister van Onderwijs';
const JEUGD = 'Minister van Jeugd';
const SPORT = 'Minister van Sport';

function rowsOf(plan: Plan, kind: LongTableRow['kind']): readonly LongTableRow[] {
  return longTable(plan).filter((row) => row.kind === kind);
}

test('a measure stands once, under each of its ministers and under each of its departments', () => {
  const plan = planWith({
    departments: [
      { name: 'OV', meaning: null },
      { name: 'CJSM', meaning: null },
    ],
    measures: [
      measure({
        number: '4.3',
        code: 'N',
        ministers: [JEUGD, 'Minister van Jeugd en Media', ONDERWIJS],
        actors: [actor('OV'), actor('VVSG'), actor('CJSM', 'coordinating'), actor('OV')],
      }),
    ],
    ministers: [minister(ONDERWIJS), minister(JEUGD, 'Minister van Jeugd en Media')],
    actions: [action({ number: '4', policyLine: '2' })],
    budgetLines: [budgetLine({ measure: '4.3', euro: 1 })],
  });
  const shared = {
    ...{ measure: '4.3', measureKey: 'm4.3', code: 'N', action: '4', policyLine: '2' },
    ...{ shared: true, departments: ['OV', 'CJSM'] },
  };
  expect(rowsOf(plan, 'measure')).toEqual([
    expect.objectContaining({ ...shared, minister: null, measures: 1, measuresWithAmount: 1 }),
  ]);
  expect(rowsOf(plan, 'mention')).toEqual([
    expect.objectContaining({ ...shared, minister: ONDERWIJS, mentions: 1, coordinating: false }),
    expect.objectContaining({ ...shared, minister: JEUGD, mentions: 1, coordinating: true }),
  ]);
  expect(rowsOf(plan, 'department').map(({ department }) => department)).toEqual(['OV', 'CJSM']);
});

test('who carries out or is in charge of a measure may be nobody of the lists', () => {
  const plan = planWith({
    measures: [measure({ ministers: [SPORT], actors: [actor('VVSG')] })],
    ministers: [minister(ONDERWIJS)],
  });
  expect(rowsOf(plan, 'mention')).toEqual([
    expect.objectContaining({ minister: null, mentions: 1, shared: false }),
  ]);
  expect(rowsOf(plan, 'department')).toEqual([
    expect.objectContaining({ department: null, departmentMentions: 1, departments: [] }),
  ]);
});

const shared = planWith({
  measures: [measure({ ministers: [SPORT, JEUGD, ONDERWIJS] })],
  ministers: [minister(ONDERWIJS), minister(JEUGD), minister(SPORT)],
});

function moneyOf(plan: Plan): readonly unknown[] {
  return rowsOf(plan, 'amount').map((row) => [
    ...[row.minister, row.equalAmount, row.fullAmount, row.coordinatingAmount],
  ]);
}

test('an amount that names no minister is shared, and cents that are left go by the list', () => {
  const plan = { ...shared, budgetLines: [budgetLine({ euro: 0.05 })] };
  expect(moneyOf(plan)).toEqual([
    [ONDERWIJS, 2, 5, 0],
    [JEUGD, 2, 5, 0],
    [SPORT, 1, 5, 5],
  ]);
});

test('an amount that names a minister is that one’s, whichever way shared money counts', () => {
  const plan = { ...shared, budgetLines: [budgetLine({ euro: 9, minister: JEUGD })] };
  expect(moneyOf(plan)).toEqual([[JEUGD, 900, 900, 900]]);
});

test.each([
  ['of an unknown measure', budgetLine({ measure: '9.9', euro: 1 })],
  ['of no measure', budgetLine({ measure: null, euro: 1 })],
  ['that names a minister nobody listed', budgetLine({ euro: 1, minister: 'Minister van X' })],
])('an amount %s stands under no minister', (_name, line) => {
  expect(moneyOf({ ...shared, budgetLines: [line] })).toEqual([[null, 100, 100, 100]]);
});

test('negative amounts are shared to the cent as well', () => {
  const plan = { ...shared, budgetLines: [budgetLine({ euro: -0.05 })] };
  expect(moneyOf(plan).map((row) => (row as readonly number[])[1])).toEqual([-2, -2, -1]);
});

test('a blank amount and full-time equivalents have no row', () => {
  const budgetLines = [budgetLine({ euro: null }), budgetLine({ fte: 0.5 })];
  expect(moneyOf({ ...shared, budgetLines })).toEqual([]);
});

test.each<[string, Parameters<typeof budgetLine>[0], readonly (string | null)[]]>([
  ['yearly: in each year', { per: 'year', from: '2017', to: '2019' }, ['2017', '2018', '2019']],
  ['over several years: once', { from: '2017', to: '2019' }, [null]],
  ['per school year: once', { per: 'schoolyear', from: '2017', to: '2019' }, [null]],
  ['without a period: once', {}, [null]],
  ['yearly without an end: once', { per: 'year', from: '2017' }, [null]],
  ['yearly, the wrong way round: once', { per: 'year', from: '2019', to: '2017' }, [null]],
])('an amount %s', (_name, parts, years) => {
  const plan = planWith({ budgetLines: [budgetLine({ euro: 10, ...parts })] });
  const rows = rowsOf(plan, 'period');
  expect(rows.map(({ year }) => year)).toEqual(years);
  expect(rows.map(({ equalInPeriod }) => equalInPeriod)).toEqual(years.map(() => 1000));
  expect(rowsOf(plan, 'amount')).toHaveLength(1);
});

test('an amount of two measures of the same number says only what they agree on', () => {
  const plan = planWith({
    measures: [
      measure({ number: '1.1', key: 'm1.1', code: 'B', ministers: [ONDERWIJS] }),
      measure({ number: '1.1', key: 'm1.1~2', code: 'N', ministers: [SPORT] }),
    ],
    budgetLines: [budgetLine({ euro: 3, fund: 'AMIF' })],
  });
  expect(rowsOf(plan, 'amount')).toEqual(
    [ONDERWIJS, SPORT].map((each, index): unknown =>
      expect.objectContaining({
        ...{ minister: each, measure: '1.1', measureKey: null, code: null, action: '1' },
        ...{ line: 'b1.1-1', fund: 'AMIF', equalAmount: 150, fullAmount: 300 },
        coordinatingAmount: index === 0 ? 300 : 0,
      }),
    ),
  );
});
