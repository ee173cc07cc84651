import { centsFromEuro, sumCents, type Cents } from '../../../src/domain/money/cents';
import type { Plan } from '../../../src/domain/plan/plan';
import { coverPlan } from '../../../src/domain/summary/coverage';
import { longTable } from '../../../src/domain/summary/long-table';
import type { LongTableRow } from '../../../src/domain/summary/long-table-row';
import { summarise } from '../../../src/domain/summary/summarise';
import { planOfDocument } from '../../support/plan-of-document';
import { describeWithShared, sharedPath } from '../../support/shared';

// Every figure was counted by hand on the printed plan.
describeWithShared('the figures of the plan the add-in was made for', () => {
  let plan: Plan;
  let rows: readonly LongTableRow[];
  beforeAll(async () => {
    plan = await planOfDocument(sharedPath('real-plan', 'actieplan-2017.txt'));
    rows = longTable(plan);
  });

  function inYear(measure: string, year: string): Cents {
    const own = rows.filter((row) => row.measure === measure && row.year === year);
    return sumCents(own.map(({ equalInPeriod }) => equalInPeriod!));
  }

  test('measures per minister, and all of them once', () => {
    const { byMinister, totals } = summarise(plan);
    const counts = byMinister.map(({ measures }) => measures);
    expect(counts.toSorted((a, b) => b - a)).toEqual([36, 27, 24, 20, 17, 1, 1, 1]);
    const mentions = rows.filter(({ kind }) => kind === 'mention');
    const inRows = byMinister.map(
      ({ minister }) => mentions.filter((row) => row.minister === minister.name).length,
    );
    expect(inRows).toEqual(counts);
    expect(totals).toMatchObject({ measures: 62, mentions: 127, withAmount: 19 });
    expect(rows.filter(({ kind }) => kind === 'measure')).toHaveLength(62);
  });

  test('what is printed, and the equal shares of it to the cent', () => {
    const amounts = rows.flatMap(({ equalAmount }) => equalAmount ?? []);
    expect(sumCents(amounts)).toBe(centsFromEuro(8_089_443));
    const { reconciliation } = summarise(plan);
    expect(Object.values(reconciliation).map(({ difference }) => difference)).toEqual([0, 0, 0]);
    // Shared by several ministers without naming one: 200.000 € by five, and 200.000 € and 75.000 € by five.
    expect(reconciliation.full.repeated).toBe(centsFromEuro(4 * (200_000 + 200_000 + 75_000)));
  });

  test('two amounts are in years; all others are over a period or without one', () => {
    expect(['2017', '2018', '2019'].map((year) => inYear('4.1', year))).toEqual(
      [568_311, 568_311, 0].map(centsFromEuro),
    );
    expect(['2017', '2018', '2019'].map((year) => inYear('4.2', year))).toEqual(
      [3_000_000, 3_000_000, 3_000_000].map(centsFromEuro),
    );
    const measures = new Set(rows.filter(({ year }) => year !== null).map((row) => row.measure));
    expect([...measures]).toEqual(['4.1', '4.2']);
  });

  test('what answers what: one action without a recommendation, four previous actions that end', () => {
    const { recommendations, previousActions } = coverPlan(plan);
    const unanswered = recommendations.rows.filter(({ marks }) => marks.size === 0);
    expect(unanswered.length).toBe(11);
    expect(recommendations.rows.filter(({ state }) => state === 'gap')).toEqual([]);
    const unnamed = recommendations.columns.filter(({ isGap }) => isGap);
    expect(unnamed.map(({ number }) => number)).toEqual(['7']);
    const ended = previousActions.rows.filter(({ state }) => state === 'gap');
    expect(ended.map(({ number }) => number)).toEqual(['1.2', '1.3', '5.3', '6.3']);
  });
});
