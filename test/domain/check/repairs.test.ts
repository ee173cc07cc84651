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

function damage(places: ReadonlyMap<string, 'decimal' | 'date'>): CheckInput {
  const irregular = [...places].map(([number, how]) => ({
    at: fieldOf('measure', measure({ number }), 'number'),
    found: excelMakes(number, how),
  }));
  return checkInput(
    {
      ...original,
      measures: original.measures.map((row) => {
        const how = places.get(row.number ?? '');
        if (how === undefined) return row;
        return { ...row, number: how === 'decimal' ? String(Number(row.number)) : null };
      }),
    },
    { irregular },
  );
}

test('the plan has no findings while nothing is damaged', () => {
  expect(runCheck(checkInput(original), rules).findings).toEqual([]);
});

test('whatever numbers Excel damaged, the safe fixes put the plan back', () => {
  const places = fc.uniqueArray(fc.constantFrom(...numbers), { minLength: 1 });
  fc.assert(
    fc.property(places, fc.infiniteStream(fc.constantFrom('decimal', 'date')), (chosen, how) => {
      const ways = how[Symbol.iterator]();
      const damaged = damage(
        new Map(
          chosen.map((number) => [number, ways.next().value === 'date' ? 'date' : 'decimal']),
        ),
      );
      const { findings } = runCheck(damaged, rules);
      expect(findings.map(({ rule }) => rule)).toEqual(chosen.map(() => 'number-damaged'));
      expect(applyEdits(damaged.plan, safeEdits(findings))).toEqual(original);
    }),
    { numRuns: 50 },
  );
});
