import { readFileSync } from 'node:fs';
import { parseBudgetText } from '../../../src/domain/parse/budget-text';
import { parseMinisterTitles } from '../../../src/domain/parse/minister-titles';
import { describeWithShared, sharedPath } from '../../support/shared';

/** As much as this test needs of the measures in `expected-part.json`. */
interface ExpectedMeasure {
  readonly number: string;
  readonly budget: {
    readonly text: string;
    readonly regular: boolean;
    readonly lines: readonly Readonly<Record<string, unknown>>[];
    readonly fte: readonly unknown[];
  };
  readonly ministers: readonly string[];
}

describeWithShared('the budgets of the real plan', () => {
  test('are those that were read by hand', () => {
    const path = sharedPath('real-plan', 'expected-part.json');
    const { measures } = JSON.parse(readFileSync(path, 'utf8')) as { measures: ExpectedMeasure[] };
    expect(measures.length).toBeGreaterThan(20);
    for (const { budget, ministers } of measures) {
      const { items, regular, doubts } = parseBudgetText(budget.text, ministers);
      expect(doubts).toEqual([]);
      expect(regular).toBe(budget.regular);
      expect(items).toMatchObject(
        budget.lines.map((line) => ({ ...line, amount: Number(line['amount']) * 100 })),
      );
      expect(items).toHaveLength(budget.lines.length);
      expect(budget.fte).toEqual([]);
    }
  });

  test('add up over the whole plan', () => {
    const measures = budgetCells().map(([text, ministers]) => {
      const titles = parseMinisterTitles(ministers).map(({ title }) => title);
      return parseBudgetText(text, titles).items;
    });
    const amounts = measures.flat().flatMap(({ amount }) => (amount === null ? [] : [amount]));
    expect(amounts).toHaveLength(24);
    expect(amounts.reduce<number>((sum, amount) => sum + amount, 0)).toBe(808_944_300);
    const equivalents = measures.flat().flatMap(({ fte }) => (fte === null ? [] : [fte]));
    expect(equivalents).toEqual([0.5, 1]);
    const paid = measures.filter((items) => items.some(({ amount }) => amount !== null));
    expect(paid).toHaveLength(19);
  });

  test('ask only what may be read in two ways', () => {
    const doubts = budgetCells().flatMap(([text, ministers]) => {
      const titles = parseMinisterTitles(ministers).map(({ title }) => title);
      return parseBudgetText(text, titles).doubts.map(({ kind }) => kind);
    });
    expect(doubts).toEqual(['no-currency', 'period-shared', 'period-shared']);
  });
});

/** The budget cells, with the cell of the ministers, of rows that have both kinds of cell. */
function budgetCells(): readonly (readonly [string, string])[] {
  return readFileSync(sharedPath('real-plan', 'actieplan-2017.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.replace(/<[^>]+>/g, ' ')))
    .flatMap(([, , budget = '', ministers, ...more]) =>
      ministers !== undefined && more.length === 0 && /\d/.test(budget)
        ? [[budget, ministers] as const]
        : [],
    );
}
