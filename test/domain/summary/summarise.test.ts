import { cents, euroFromCents } from '../../../src/domain/money/cents';
import type { BudgetLine, Measure, Plan } from '../../../src/domain/plan/plan';
import { summarise } from '../../../src/domain/summary/summarise';
import {
  action,
  budgetLine,
  measure,
  minister,
  planWith,
  previousAction,
  recommendation,
} from '../../support/plan-builders';

const ONDERWIJS = 'Minister van Onderwijs';
const JEUGD = 'Minister van Jeugd';
const MEDIA_JEUGD = 'Minister van Media, Jeugd en Brussel';
const SPORT = 'Minister van Sport';

/** A budget line of a measure; the key follows from what is given. */
function line(ofMeasure: string | null, parts: Parameters<typeof budgetLine>[0] = {}): BudgetLine {
  return budgetLine({ ...parts, measure: ofMeasure });
}

function euroOf(plan: Plan): Record<string, readonly [own: number, full: number, shared: number]> {
  return Object.fromEntries(
    summarise(plan).byMinister.map(({ minister: { name }, budget }) => [
      name,
      [
        euroFromCents(budget.own),
        euroFromCents(budget.full),
        euroFromCents(budget.shared),
      ] as const,
    ]),
  );
}

describe('totals', () => {
  test('count measures, mentions, amounts, regular means and full-time equivalents', () => {
    const plan = planWith({
      measures: [
        measure({ number: '1.1', ministers: [ONDERWIJS, SPORT] }),
        measure({ number: '1.2', budgetText: '7.000 €' }),
        measure({ number: '1.3', budgetText: null }),
      ],
      budgetLines: [
        line('1.1', { key: 'b1', euro: 7000, per: 'year', from: '2017', to: '2019' }),
        line('1.1', { key: 'b2', euro: 0.1 }),
        line('1.2', { key: 'b3', fte: 0.1 }),
        line('1.2', { key: 'b4', fte: 0.2 }),
      ],
    });
    expect(summarise(plan).totals).toEqual({
      measures: 3,
      mentions: 4,
      withAmount: 1,
      regular: 1,
      printed: cents(700010),
      fte: 0.3,
    });
  });

  test('an amount of zero is an amount, a blank one is not', () => {
    const plan = planWith({
      measures: [measure({ number: '1.1' }), measure({ number: '1.2' })],
      budgetLines: [line('1.1', { euro: 0 }), line('1.2', { euro: null })],
    });
    expect(summarise(plan).totals).toMatchObject({ withAmount: 1, printed: 0 });
  });

  test('an empty plan has empty figures', () => {
    const nothing = { assigned: 0, withoutMinister: 0, repeated: 0, printed: 0, difference: 0 };
    expect(summarise(planWith({ measures: [], actions: [], ministers: [] }))).toEqual({
      totals: { measures: 0, mentions: 0, withAmount: 0, regular: 0, printed: 0, fte: 0 },
      byMinister: [],
      withoutMinister: { measures: 0, amount: 0 },
      sharing: 'equal',
      reconciliation: { equal: nothing, full: nothing, coordinating: nothing },
      byCode: [],
      byAction: [],
      byYear: [],
      withoutPeriod: 0,
      overPeriod: [],
      byFund: [],
    });
  });
});

describe('by minister', () => {
  test('a measure with two titles of one minister counts once', () => {
    const plan = planWith({
      measures: [measure({ ministers: [JEUGD, MEDIA_JEUGD, ONDERWIJS] })],
      ministers: [minister(JEUGD, MEDIA_JEUGD), minister(ONDERWIJS)],
      budgetLines: [line('1.1', { euro: 100 })],
    });
    const { byMinister, totals } = summarise(plan);
    expect(byMinister.map(({ measures }) => measures)).toEqual([1, 1]);
    expect(totals.mentions).toBe(2);
    expect(euroOf(plan)).toEqual({ [JEUGD]: [0, 100, 50], [ONDERWIJS]: [0, 100, 50] });
  });

  test('an amount that names a minister is that one’s alone', () => {
    const plan = planWith({
      measures: [measure({ ministers: [JEUGD, ONDERWIJS] })],
      budgetLines: [
        line('1.1', { key: 'b1', euro: 100, minister: JEUGD }),
        line('1.1', { key: 'b2', euro: 30 }),
      ],
    });
    expect(euroOf(plan)).toEqual({ [JEUGD]: [100, 130, 115], [ONDERWIJS]: [0, 130, 15] });
  });

  test('an amount may name a minister who is not with the measure, or by the name of the group', () => {
    const plan = planWith({
      measures: [measure({ ministers: [ONDERWIJS] })],
      ministers: [minister(ONDERWIJS), { name: 'Jan Peeters', titles: [SPORT] }],
      budgetLines: [line('1.1', { euro: 100, minister: 'Jan Peeters' })],
    });
    expect(euroOf(plan)).toEqual({ [ONDERWIJS]: [0, 100, 0], 'Jan Peeters': [100, 0, 100] });
  });

  test('cents that cannot be divided go to the ministers first in the list', () => {
    const plan = planWith({
      measures: [measure({ ministers: [SPORT, JEUGD, ONDERWIJS] })],
      ministers: [minister(ONDERWIJS), minister(JEUGD), minister(SPORT)],
      budgetLines: [line('1.1', { euro: 0.05 })],
    });
    expect(summarise(plan).byMinister.map(({ budget }) => budget.shared)).toEqual([2, 2, 1]);
  });

  test.each<[string, readonly Measure[], readonly BudgetLine[]]>([
    ['a measure without a minister', [measure({ ministers: [] })], [line('1.1', { euro: 9 })]],
    ['a title not in the list', [measure({ ministers: [SPORT] })], [line('1.1', { euro: 9 })]],
    ['an amount of an unknown measure', [], [line('9.9', { euro: 9 })]],
    ['an amount of no measure', [], [line(null, { euro: 9 })]],
    [
      'an amount that names an unknown minister',
      [measure({ ministers: [ONDERWIJS] })],
      [line('1.1', { euro: 9, minister: SPORT })],
    ],
  ])('the money of %s stands apart', (_name, measures, budgetLines) => {
    const summary = summarise(
      planWith({ measures, budgetLines, ministers: [minister(ONDERWIJS)] }),
    );
    expect(summary.withoutMinister.amount).toBe(900);
    expect(summary.byMinister.map(({ budget }) => budget.shared)).toEqual([0]);
    expect(summary.totals.printed).toBe(900);
  });

  test('measures without a known minister are counted', () => {
    const measures = [
      measure({ number: '1.1', ministers: [] }),
      measure({ number: '1.2', ministers: [SPORT] }),
      measure({ number: '1.3', ministers: [SPORT, ONDERWIJS] }),
    ];
    const summary = summarise(planWith({ measures, ministers: [minister(ONDERWIJS)] }));
    expect(summary.withoutMinister.measures).toBe(2);
    expect(summary.totals.mentions).toBe(1);
  });

  test('codes and measures with an amount', () => {
    const plan = planWith({
      measures: [
        measure({ number: '1.1', code: 'N' }),
        measure({ number: '1.2', code: 'B' }),
        measure({ number: '1.3', code: 'N' }),
      ],
      budgetLines: [line('1.2', { key: 'b1' }), line('1.2', { key: 'b2' })],
    });
    expect(summarise(plan).byMinister[0]).toMatchObject({
      byCode: [
        { code: 'B', measures: 1 },
        { code: 'N', measures: 2 },
      ],
      withAmount: 1,
    });
  });
});

test('codes count as printed: the plan’s own first, then others, then none', () => {
  const codes = ['N', 'X', null, 'M', 'B', 'N'];
  const measures = codes.map((code, index) => measure({ number: `1.${String(index + 1)}`, code }));
  expect(summarise(planWith({ measures })).byCode).toEqual([
    { code: 'B', measures: 1 },
    { code: 'N', measures: 2 },
    { code: 'M', measures: 1 },
    { code: 'X', measures: 1 },
    { code: null, measures: 1 },
  ]);
});

describe('by action', () => {
  const measures = [
    measure({ number: '1.1' }),
    measure({ number: '1.2' }),
    measure({ number: '2.1' }),
  ];

  test('counts its measures, the recommendations that name it, and its money', () => {
    const plan = planWith({
      measures,
      recommendations: [
        recommendation({ number: '1', actions: ['1', '2', '1'] }),
        recommendation({ number: '2', actions: ['2'] }),
        recommendation({ number: '3', actions: [] }),
      ],
      budgetLines: [
        line('1.1', { key: 'b1', euro: 1 }),
        line('1.2', { key: 'b2', euro: 2 }),
        line('2.1', { key: 'b3', euro: 4 }),
      ],
    });
    expect(summarise(plan).byAction).toEqual([
      { action: '1', measures: 2, recommendations: 1, previousActions: 0, printed: 300 },
      { action: '2', measures: 1, recommendations: 2, previousActions: 0, printed: 400 },
    ]);
  });

  test.each<[string | null, readonly number[]]>([
    ['maatregel 1.1', [1, 0]],
    ['maatregelen 1.1, 1.2', [1, 0]],
    ['maatregel 1.1 en actie 2', [1, 1]],
    ['actie 2', [0, 1]],
    ['actie 2.1', [0, 1]],
    ['maatregel 2', [0, 1]],
    ['maatregel 2.9', [0, 0]],
    [null, [0, 0]],
  ])('a previous action that went to "%s" counts under its actions, once', (text, counts) => {
    const previousActions = [previousAction({ referenceText: text })];
    const { byAction } = summarise(planWith({ measures, previousActions }));
    expect(byAction.map((row) => row.previousActions)).toEqual(counts);
  });

  test('what stands under an unlisted action or under none has a row of its own, at the end', () => {
    const plan = planWith({
      measures: [
        measure({ number: '10.1' }),
        measure({ number: '9.1' }),
        measure({ number: '1.1' }),
        measure({ number: null, key: 'm' }),
      ],
      actions: [action({ number: '1' })],
      budgetLines: [line('10.1', { key: 'b1', euro: 1 }), line('7.7', { key: 'b2', euro: 2 })],
    });
    expect(summarise(plan).byAction.map((row) => [row.action, row.measures, row.printed])).toEqual([
      ['1', 1, 0],
      ['9', 1, 0],
      ['10', 1, 100],
      [null, 1, 200],
    ]);
  });

  test('an amount whose number is used under two actions counts once, under none', () => {
    const plan = planWith({
      measures: [
        measure({ number: '1.1', key: 'm1.1' }),
        { ...measure({ number: '1.1', key: 'm1.1~2' }), action: '2' },
      ],
      budgetLines: [line('1.1', { euro: 1 })],
    });
    const { byAction, totals } = summarise(plan);
    expect(byAction.map((row) => [row.action, row.printed])).toEqual([
      ['1', 0],
      ['2', 0],
      [null, 100],
    ]);
    expect(totals).toMatchObject({ printed: 100, withAmount: 2 });
  });
});

describe('by period', () => {
  const cases: readonly [string, Parameters<typeof budgetLine>[0], object][] = [
    [
      'yearly with both ends: in each year',
      { per: 'year', from: '2017', to: '2019' },
      {
        byYear: [
          { year: '2017', amount: 100000 },
          { year: '2018', amount: 100000 },
          { year: '2019', amount: 100000 },
        ],
      },
    ],
    [
      'yearly within one year',
      { per: 'year', from: '2017-04-01', to: '2017-11-30' },
      { byYear: [{ year: '2017', amount: 100000 }] },
    ],
    ['yearly without a beginning', { per: 'year', to: '2017-11-30' }, { withoutPeriod: 100000 }],
    ['yearly without an end', { per: 'year', from: '2017' }, { withoutPeriod: 100000 }],
    [
      'yearly, the wrong way round',
      { per: 'year', from: '2019', to: '2017' },
      { withoutPeriod: 100000 },
    ],
    ['no period', {}, { withoutPeriod: 100000 }],
    ['an open period', { per: 'once', from: '2017' }, { withoutPeriod: 100000 }],
    [
      'a period without "per year"',
      { from: '2017', to: '2019' },
      { overPeriod: [{ from: '2017', to: '2019', amount: 100000 }] },
    ],
    [
      'one year without "per year"',
      { from: '2017', to: '2017' },
      { overPeriod: [{ from: '2017', to: '2017', amount: 100000 }] },
    ],
    [
      'per school year',
      { per: 'schoolyear', from: '2016', to: '2017' },
      { overPeriod: [{ from: '2016', to: '2017', amount: 100000 }] },
    ],
  ];

  test.each(cases)('%s', (_name, parts, expected) => {
    const { byYear, withoutPeriod, overPeriod } = summarise(
      planWith({ budgetLines: [line('1.1', parts)] }),
    );
    expect({ byYear, withoutPeriod, overPeriod }).toEqual({
      byYear: [],
      withoutPeriod: 0,
      overPeriod: [],
      ...expected,
    });
  });

  test('amounts of one period are taken together, and periods are in order', () => {
    const periods = [
      ['2018', '2019', 1],
      ['2017', '2019', 2],
      ['2017', '2018', 4],
      ['2017', '2019', 8],
    ] as const;
    const budgetLines = periods.map(([from, to, euro], index) =>
      line('1.1', { key: `b${String(index)}`, euro, from, to }),
    );
    expect(summarise(planWith({ budgetLines })).overPeriod).toEqual([
      { from: '2017', to: '2018', amount: 400 },
      { from: '2017', to: '2019', amount: 1000 },
      { from: '2018', to: '2019', amount: 100 },
    ]);
  });
});

test('amounts per fund', () => {
  const budgetLines = [
    line('1.1', { key: 'b1', euro: 1, fund: 'AMIF' }),
    line('1.1', { key: 'b2', euro: 2 }),
    line('1.1', { key: 'b3', euro: 4, fund: 'ESF' }),
    line('1.1', { key: 'b4', euro: 8, fund: 'AMIF' }),
  ];
  expect(summarise(planWith({ budgetLines })).byFund).toEqual([
    { fund: 'AMIF', amount: 900 },
    { fund: 'ESF', amount: 400 },
  ]);
});

describe('the choice for shared money', () => {
  const plan = planWith({
    measures: [measure({ ministers: [SPORT, JEUGD] })],
    ministers: [minister(JEUGD), minister(SPORT)],
    budgetLines: [
      line('1.1', { key: 'b1', euro: 10 }),
      line('1.1', { key: 'b2', euro: 4, minister: JEUGD }),
      line('9.9', { key: 'b3', euro: 1 }),
    ],
  });

  test('nobody chose: equally', () => {
    expect(summarise(plan).sharing).toBe('equal');
  });

  test.each([
    ['equal', [900, 500], { assigned: 1400, repeated: 0 }],
    ['full', [1400, 1000], { assigned: 2400, repeated: 1000 }],
    ['coordinating', [400, 1000], { assigned: 1400, repeated: 0 }],
  ] as const)('%s', (sharing, amounts, counted) => {
    const { byMinister, reconciliation } = summarise({ ...plan, sharing });
    expect(byMinister.map(({ budget }) => budget.bySharing[sharing])).toEqual(amounts);
    expect(reconciliation[sharing]).toEqual({
      ...{ ...counted, withoutMinister: 100, printed: 1500, difference: 0 },
    });
  });
});
