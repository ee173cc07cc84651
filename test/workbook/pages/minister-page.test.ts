import fc from 'fast-check';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { ministerPages } from '../../../src/domain/summary/minister-page';
import { summarise } from '../../../src/domain/summary/summarise';
import { moneySharings } from '../../../src/domain/plan/money-sharing';
import type { Plan } from '../../../src/domain/plan/plan';
import { ministerPageModel } from '../../../src/workbook/pages/minister-page-model';
import { pageWorkbook } from '../../../src/workbook/pages/page-workbook';
import { arbitraryPlan } from '../../support/arbitrary-plan';
import {
  action,
  budgetLine,
  measure,
  planWith,
  progress,
  recommendation,
  round,
} from '../../support/plan-builders';
import { planOfDocument } from '../../support/plan-of-document';
import { describeWithShared, sharedPath } from '../../support/shared';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';

const [education, sport] = ['Minister van Onderwijs', 'Minister van Sport'] as const;

const plan = planWith({
  measures: [
    measure({ number: '1.1', ministers: [education] }),
    measure({ number: '2.1', ministers: [education, sport] }),
  ],
  actions: [action({ number: '1' }), action({ number: '2' })],
  budgetLines: [
    budgetLine({ measure: '1.1', euro: 100 }),
    budgetLine({ measure: '2.1', euro: 50.01 }),
    budgetLine({ measure: '2.1', key: 'b2', euro: 7, minister: sport }),
  ],
  recommendations: [
    recommendation({ number: '1', actions: ['1', '2'] }),
    recommendation({ number: '2', actions: ['1'] }),
    recommendation({ number: '3', actions: ['9'] }),
  ],
  rounds: [round({ name: '2018-1' }), round({ name: '2018-2' })],
  progress: [
    progress({ key: 'v1', measure: '2.1', department: 'OV', round: '2018-2', status: 'Klaar' }),
    progress({ key: 'v2', measure: '2.1', department: 'OV', round: '2018-1', status: 'Bezig' }),
    progress({ key: 'v3', measure: '2.1', department: 'KB', round: '2018-1', status: 'Bezig' }),
  ],
});

function pagesOf(of: Plan) {
  return ministerPages(of, summarise(of));
}

test('a minister has the measures, the amounts and the recommendations that are his', () => {
  const [first, second] = pagesOf(plan);
  const brief = [first!, second!].map((page) => ({
    measures: page.measures.map(({ measure: { number }, others }) => [number, others.length]),
    amounts: page.amounts.map(({ amount, share }) => [amount, share]),
    recommendations: page.recommendations.map(({ recommendation: { number }, actions }) => [
      number,
      actions.join(),
    ]),
  }));
  expect(brief).toEqual([
    {
      measures: [
        ['1.1', 0],
        ['2.1', 1],
      ],
      amounts: [
        [10_000, 10_000],
        [5_001, 2_501],
      ],
      recommendations: [
        ['1', '1,2'],
        ['2', '1'],
      ],
    },
    {
      measures: [['2.1', 1]],
      amounts: [
        [5_001, 2_500],
        [700, 700],
      ],
      recommendations: [['1', '2']],
    },
  ]);
});

test('of every department what it said last counts', () => {
  const [, second] = pagesOf(plan);
  const said = second!.measures[0]!.progress.map(({ department, status }) => [department, status]);
  expect(said).toEqual([
    ['OV', 'Klaar'],
    ['KB', 'Bezig'],
  ]);
});

test.each(moneySharings)(
  'of any plan the shares are what the figures say, shared %s',
  (sharing) => {
    fc.assert(
      fc.property(arbitraryPlan, (any) => {
        for (const page of pagesOf({ ...any, sharing })) {
          const shares = page.amounts.reduce((sum, { share }) => sum + share, 0);
          expect(shares).toBe(page.figures.budget.bySharing[sharing]);
          expect(page.measures).toHaveLength(page.figures.measures);
        }
      }),
    );
  },
);

test('the worksheet has a table for each part that has rows, and says of the others that they have none', async () => {
  const alone = planWith({ measures: [measure({ ministers: [sport] })] });
  const [page] = pagesOf(alone);
  const model = pageWorkbook(ministerPageModel(page!, alone, 'equal'), '2018-03-01');
  const { sheets } = unwrap(await readXlsx(await writeXlsx(model)));
  expect(sheets.map(({ name }) => name)).toEqual(['Minister']);
  expect(sheets[0]!.tables.map(({ name }) => name)).toEqual(['tblPaginaMaatregelen']);
  const said = JSON.stringify(sheets[0]!.rows);
  expect(said).toContain('Geen bedragen.');
  expect(said).toContain('Geen aanbevelingen.');
});

describeWithValidator('by the Open XML SDK', () => {
  test('the worksheet is valid', async () => {
    const [page] = pagesOf(plan);
    const model = pageWorkbook(ministerPageModel(page!, plan, 'equal'), '2018-03-01');
    expect(await validateXlsx(await writeXlsx(model))).toEqual([]);
  });
});

describeWithShared('of the plan the add-in was made for', () => {
  test('the pages have the measures per minister, and shares that add up to what is printed', async () => {
    const real = await planOfDocument(sharedPath('real-plan', 'actieplan-2017.txt'));
    const pages = pagesOf(real);
    const counts = pages.map(({ measures }) => measures.length);
    expect(counts.toSorted((a, b) => b - a)).toEqual([36, 27, 24, 20, 17, 1, 1, 1]);
    const shares = pages.flatMap(({ amounts }) => amounts.map(({ share }) => share));
    expect(shares.reduce<number>((sum, share) => sum + share, 0)).toBe(808_944_300);
  });
});
