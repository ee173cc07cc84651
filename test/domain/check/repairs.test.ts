import fc from 'fast-check';
import { applyEdits } from '../../../src/domain/check/apply-edits';
import type { CellContent, CheckInput } from '../../../src/domain/check/check-input';
import { fieldOf } from '../../../src/domain/check/finding';
import { runCheck } from '../../../src/domain/check/run-check';
import { safeEdits } from '../../../src/domain/check/safe-edits';
import { rules } from '../../../src/domain/rules';
import { budgetLine, checkInput, measure, planWith } from '../../support/plan-builders';

/** Twelve measures under each of two actions, each with a budget line. */
const numbers = ['1', '2'].flatMap((action) =>
  Array.from({ length: 12 }, (_, index) => `${action}.${String(index + 1)}`),
);
const original = planWith({
  measures: numbers.map((number) => measure({ number, budgetText: '1.000 €' })),
  budgetLines: numbers.map((number) => budgetLine({ measure: number })),
});

/** What becomes of a number that is typed again in a cell that is not formatted as text. */
function excelMakes(number: string, how: 'decimal' | 'date'): CellContent {
  const [first = '', second = ''] = number.split('.');
  if (how === 'decimal') return { type: 'number', value: Number(number) };
  return { type: 'date', iso: `2018-${second.padStart(2, '0')}-${first.padStart(2, '0')}` };
}

type Ways = ReadonlyMap<string, 'decimal' | 'date'>;

/** The plan with the cells of these numbers damaged, on the sheet of measures and on that of budget lines. */
function damage(inMeasures: Ways, inLines: Ways): CheckInput {
  const measures = [...inMeasures].map(([number, how]) => ({
    at: fieldOf('measure', measure({ number }), 'number'),
    found: excelMakes(number, how),
  }));
  const lines = [...inLines].map(([number, how]) => ({
    at: fieldOf('budgetLine', budgetLine({ measure: number }), 'measure'),
    found: excelMakes(number, how),
  }));
  const plan = {
    ...original,
    measures: original.measures.map((row) => ({ ...row, number: shown(row.number, inMeasures) })),
    budgetLines: original.budgetLines.map((row) => ({
      ...row,
      measure: shown(row.measure, inLines),
    })),
  };
  return checkInput(plan, { irregular: [...measures, ...lines] });
}

function shown(number: string | null, ways: Ways): string | null {
  const how = ways.get(number ?? '');
  if (how === undefined) return number;
  return how === 'decimal' ? String(Number(number)) : null;
}

const ways = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...numbers), fc.constantFrom('decimal', 'date')), {
    selector: ([number]) => number,
  })
  .map((pairs): Ways => new Map(pairs));

test('the plan has no findings while nothing is damaged', () => {
  expect(runCheck(checkInput(original), rules).findings).toEqual([]);
});

test('whatever numbers Excel damaged, the safe fixes put the plan back', () => {
  fc.assert(
    fc.property(ways, ways, (inMeasures, inLines) => {
      const damaged = damage(inMeasures, inLines);
      const { findings } = runCheck(damaged, rules);
      expect(findings.map(({ rule }) => rule)).toEqual([
        ...[...inMeasures].map(() => 'number-damaged'),
        ...[...inLines].map(() => 'budget-line-measure'),
      ]);
      expect(applyEdits(damaged.plan, safeEdits(findings))).toEqual(original);
    }),
    { numRuns: 50 },
  );
});
