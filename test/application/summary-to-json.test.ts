import { summaryToJson } from '../../src/application/summary-to-json';
import { wordsOf } from '../../src/i18n/words';
import type { PlanPart } from '../../src/domain/check/check-input';
import type { Plan } from '../../src/domain/plan/plan';
import { summarise } from '../../src/domain/summary/summarise';
import { budgetLine, measure, minister, planWith } from '../support/plan-builders';

const ONDERWIJS = 'Minister van Onderwijs';
const JEUGD = 'Minister van Jeugd';

function jsonOf(plan: Plan, missing: readonly PlanPart[] = [], unreadAmounts = 0) {
  const summarised = { plan, summary: summarise(plan), irregular: [], missing, unreadAmounts };
  return summaryToJson(summarised, wordsOf('nl'));
}

test('the figures in the documented shape, the keys in their order', () => {
  const json = jsonOf(
    planWith({
      measures: [
        measure({ number: '1.1', ministers: [ONDERWIJS, JEUGD], code: 'N' }),
        measure({ number: '1.2', ministers: [], code: null }),
      ],
      ministers: [minister(ONDERWIJS), minister(JEUGD)],
      budgetLines: [
        budgetLine({ key: 'b1', euro: 0.07, fund: 'AMIF' }),
        budgetLine({
          key: 'b2',
          euro: 100,
          minister: JEUGD,
          per: 'year',
          from: '2017',
          to: '2018',
        }),
        budgetLine({ key: 'b3', euro: 30, measure: '1.2', from: '2017', to: '2019' }),
        budgetLine({ key: 'b4', fte: 1.5 }),
      ],
    }),
  );
  // As text, because the order of the keys is part of it.
  expect(JSON.stringify(json, null, 1)).toBe(
    JSON.stringify(
      {
        schema: 1,
        totals: {
          measures: 2,
          mentions: 2,
          withAmount: 2,
          regular: 2,
          printed: 130.07,
          fte: 1.5,
        },
        byMinister: [
          {
            minister: ONDERWIJS,
            titles: [ONDERWIJS],
            measures: 1,
            byCode: { N: 1 },
            budget: { own: 0, full: 100.07, shared: 0.04, chosen: 0.04 },
            withAmount: 1,
          },
          {
            minister: JEUGD,
            titles: [JEUGD],
            measures: 1,
            byCode: { N: 1 },
            budget: { own: 100, full: 100.07, shared: 100.03, chosen: 100.03 },
            withAmount: 1,
          },
        ],
        byCode: { N: 1, '': 1 },
        byAction: [
          { action: '1', measures: 2, recommendations: 0, previousActions: 0, printed: 130.07 },
        ],
        byYear: [
          { year: '2017', amount: 100 },
          { year: '2018', amount: 100 },
        ],
        withoutPeriod: 0.07,
        overPeriod: [{ from: '2017', to: '2019', amount: 30 }],
        byFund: [{ fund: 'AMIF', amount: 0.07 }],
        withoutMinister: 30,
        measuresWithoutMinister: 1,
        notRead: [],
        unreadAmounts: 0,
        sharing: 'equal',
        reconciliation: {
          ...{ assigned: 100.07, withoutMinister: 30, repeated: 0 },
          ...{ printed: 130.07, difference: 0 },
        },
      },
      null,
      1,
    ),
  );
});

test('the money of a minister in the way that is chosen, and what it reconciles to', () => {
  const json = jsonOf(
    planWith({
      measures: [measure({ ministers: [ONDERWIJS, JEUGD] })],
      ministers: [minister(JEUGD), minister(ONDERWIJS)],
      budgetLines: [budgetLine({ euro: 10 })],
      sharing: 'full',
    }),
  );
  expect(json.byMinister.map(({ budget }) => budget.chosen)).toEqual([10, 10]);
  expect(json).toMatchObject({
    sharing: 'full',
    reconciliation: { assigned: 20, repeated: 10, printed: 10, difference: 0 },
  });
});

test('says what it leaves out', () => {
  expect(jsonOf(planWith(), ['budgetLines'], 3)).toMatchObject({
    notRead: ['het blad Budget ontbreekt'],
    unreadAmounts: 3,
  });
});
