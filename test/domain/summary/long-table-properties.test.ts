import fc from 'fast-check';
import { cents, sumCents, type Cents } from '../../../src/domain/money/cents';
import { moneySharings, type MoneySharing } from '../../../src/domain/plan/money-sharing';
import type { Plan } from '../../../src/domain/plan/plan';
import { longTable } from '../../../src/domain/summary/long-table';
import type { LongTableFigures, LongTableRow } from '../../../src/domain/summary/long-table-row';
import { summarise } from '../../../src/domain/summary/summarise';
import { moneyPlans } from '../../support/arbitrary-money';

/** The columns of the amounts, as printed and in their periods, for each way of sharing. */
const COLUMNS: Readonly<
  Record<MoneySharing, readonly [printed: keyof LongTableFigures, inPeriod: keyof LongTableFigures]>
> = {
  equal: ['equalAmount', 'equalInPeriod'],
  full: ['fullAmount', 'fullInPeriod'],
  coordinating: ['coordinatingAmount', 'coordinatingInPeriod'],
};

function sumOf(rows: readonly LongTableRow[], column: keyof LongTableFigures): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}

function forEveryPlan(check: (plan: Plan, rows: readonly LongTableRow[]) => void): void {
  fc.assert(
    fc.property(moneyPlans, (plan) => {
      check(plan, longTable(plan));
    }),
  );
}

function amountsOf(plan: Plan): Cents {
  return sumCents(plan.budgetLines.map(({ amount }) => amount ?? cents(0)));
}

test('equal and coordinating parts add up to what is printed, to the cent', () => {
  forEveryPlan((plan, rows) => {
    expect(sumOf(rows, 'equalAmount')).toBe(amountsOf(plan));
    expect(sumOf(rows, 'coordinatingAmount')).toBe(amountsOf(plan));
  });
});

test('under each minister the sums are those of the summary, in every way of sharing', () => {
  forEveryPlan((plan, rows) => {
    const { byMinister, withoutMinister } = summarise(plan);
    for (const { minister, budget, measures, withAmount } of byMinister) {
      const own = rows.filter((row) => row.minister === minister.name);
      expect(sumOf(own, 'mentions')).toBe(measures);
      expect(sumOf(own, 'mentionsWithAmount')).toBe(withAmount);
      for (const sharing of moneySharings)
        expect(sumOf(own, COLUMNS[sharing][0])).toBe(budget.bySharing[sharing]);
    }
    const nobodys = rows.filter(({ kind, minister }) => kind !== 'measure' && minister === null);
    expect(sumOf(nobodys, 'equalAmount')).toBe(withoutMinister.amount);
    expect(sumOf(nobodys, 'mentions')).toBe(withoutMinister.measures);
  });
});

test('measures count once, whatever they share', () => {
  forEveryPlan((plan, rows) => {
    const { totals, withoutMinister, byCode } = summarise(plan);
    expect(sumOf(rows, 'measures')).toBe(totals.measures);
    expect(sumOf(rows, 'measuresWithAmount')).toBe(totals.withAmount);
    expect(sumOf(rows, 'mentions')).toBe(totals.mentions + withoutMinister.measures);
    for (const { code, measures } of byCode)
      expect(
        sumOf(
          rows.filter((row) => row.code === code),
          'measures',
        ),
      ).toBe(measures);
  });
});

test('over the years, the sums are those of the summary', () => {
  forEveryPlan((plan, rows) => {
    const { byYear, withoutPeriod, overPeriod } = summarise(plan);
    for (const { year, amount } of byYear)
      expect(
        sumOf(
          rows.filter((row) => row.year === year),
          'equalInPeriod',
        ),
      ).toBe(amount);
    const elsewhere = rows.filter(({ year }) => year === null);
    expect(sumOf(elsewhere, 'equalInPeriod')).toBe(
      withoutPeriod + sumCents(overPeriod.map(({ amount }) => amount)),
    );
  });
});

test('per fund, the sums are those of the summary', () => {
  forEveryPlan((plan, rows) => {
    for (const { fund, amount } of summarise(plan).byFund)
      expect(
        sumOf(
          rows.filter((row) => row.fund === fund),
          'equalAmount',
        ),
      ).toBe(amount);
  });
});

test('every figure stands in rows of one kind, so that no sum takes a part for the whole', () => {
  const kinds = {
    ...{ measures: 'measure', measuresWithAmount: 'measure' },
    ...{ mentions: 'mention', mentionsWithAmount: 'mention', departmentMentions: 'department' },
    ...{ equalAmount: 'amount', fullAmount: 'amount', coordinatingAmount: 'amount' },
    ...{ equalInPeriod: 'period', fullInPeriod: 'period', coordinatingInPeriod: 'period' },
  } as const satisfies Record<keyof LongTableFigures, LongTableRow['kind']>;
  forEveryPlan((_plan, rows) => {
    for (const row of rows) {
      for (const [figure, kind] of Object.entries(kinds))
        expect(row[figure as keyof LongTableFigures] !== null).toBe(row.kind === kind);
    }
  });
});

test('per action, the sums are those of the summary', () => {
  forEveryPlan((plan, rows) => {
    for (const { action, measures, printed } of summarise(plan).byAction) {
      const own = rows.filter((row) => row.action === action);
      expect(sumOf(own, 'measures')).toBe(measures);
      expect(sumOf(own, 'equalAmount')).toBe(printed);
      expect(sumOf(own, 'coordinatingAmount')).toBe(printed);
    }
  });
});

test('per department, every measure that it carries out counts once', () => {
  forEveryPlan((plan, rows) => {
    for (const { name } of plan.departments) {
      const carriedOut = plan.measures.filter(({ actors }) =>
        actors.some((actor) => actor.name === name),
      );
      const own = rows.filter(({ department }) => department === name);
      expect(sumOf(own, 'departmentMentions')).toBe(carriedOut.length);
    }
  });
});

test('a choice of measures or funds leaves the shares of its amounts whole', () => {
  fc.assert(
    fc.property(moneyPlans, fc.func(fc.boolean()), (plan, isChosen) => {
      const rows = longTable(plan);
      const lines = plan.budgetLines.filter(({ key }) => isChosen(key));
      const keys = new Set(lines.map(({ key }) => key));
      const chosen = rows.filter(({ line }) => line !== null && keys.has(line));
      const printed = plan.budgetLines.filter(({ key }) => keys.has(key));
      expect(sumOf(chosen, 'equalAmount')).toBe(amountsOf({ ...plan, budgetLines: printed }));
    }),
  );
});

test('the money per minister reconciles with the budget lines, in every way of sharing', () => {
  forEveryPlan((plan) => {
    for (const { printed, difference } of Object.values(summarise(plan).reconciliation)) {
      expect(printed).toBe(amountsOf(plan));
      expect(difference).toBe(0);
    }
  });
});

test('the choice for shared money says how it counts, and changes no figure', () => {
  forEveryPlan((plan) => {
    const [equal, full, coordinating] = moneySharings.map((sharing) =>
      summarise({ ...plan, sharing }),
    );
    for (const other of [full, coordinating]) {
      expect({ ...other, sharing: 'equal' }).toEqual(equal);
    }
  });
});
