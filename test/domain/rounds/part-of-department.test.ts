import fc from 'fast-check';
import type { Plan } from '../../../src/domain/plan/plan';
import {
  measuresByDepartment,
  partOfDepartment,
} from '../../../src/domain/rounds/part-of-department';
import { arbitraryPlan } from '../../support/arbitrary-plan';
import {
  action,
  actor,
  budgetLine,
  measure,
  planWith,
  progress,
  recommendation,
  round,
} from '../../support/plan-builders';

const education = 'Minister van Onderwijs';
const sport = 'Minister van Sport';

const plan: Plan = planWith({
  departments: [
    { name: 'OV', meaning: 'Onderwijs en Vorming' },
    { name: 'WVG', meaning: null },
    { name: 'KB', meaning: null },
  ],
  policyLines: [
    { number: '1', title: 'Scholen' },
    { number: '2', title: 'Buurten' },
  ],
  actions: [action({ number: '1', policyLine: '1' }), action({ number: '2', policyLine: '2' })],
  measures: [
    measure({ number: '1.1', actors: [actor('OV')], ministers: [education] }),
    measure({ number: '1.2', actors: [actor('OV'), actor('Onderwijs en Vorming'), actor('WVG')] }),
    measure({ number: '2.1', actors: [actor('WVG'), actor('Stad Ergens')], ministers: [sport] }),
    measure({ number: '2.2', actors: [actor('Stad Ergens')] }),
  ],
  budgetLines: [
    budgetLine({ measure: '1.1', euro: 100 }),
    budgetLine({ measure: '2.1', euro: 200, minister: sport }),
  ],
  ministers: [{ name: sport, titles: [sport, education] }],
  recommendations: [recommendation({ number: '1', actions: ['1'] })],
  progress: [
    progress({ measure: '1.1', department: 'OV', round: '2025-2' }),
    progress({ measure: '1.1', department: 'OV', round: '2026-1' }),
    progress({ measure: '1.2', department: 'WVG', round: '2026-1' }),
  ],
  rounds: [round({ name: '2025-2' }), round({ name: '2026-1' })],
});

function numbersOf(measures: readonly { readonly number: string | null }[]) {
  return measures.map(({ number }) => number);
}

test('a shared measure goes to each of its departments, once', () => {
  const { departments, nobodys } = measuresByDepartment(plan);
  expect([...departments].map(([name, measures]) => [name, numbersOf(measures)])).toEqual([
    ['OV', ['1.1', '1.2']],
    ['WVG', ['1.2', '2.1']],
    ['KB', []],
  ]);
  expect(numbersOf(nobodys)).toEqual(['2.2']);
});

test('a department gets its own rows, and of the lists what these use', () => {
  const own = measuresByDepartment(plan).departments.get('OV') ?? [];
  expect(partOfDepartment(plan, 'OV', '2026-1', own)).toEqual({
    ...plan,
    measures: own,
    budgetLines: plan.budgetLines.slice(0, 1),
    progress: plan.progress.slice(1, 2),
    rounds: plan.rounds.slice(1),
    actions: plan.actions.slice(0, 1),
    policyLines: plan.policyLines.slice(0, 1),
    departments: plan.departments.slice(0, 2),
    ministers: [{ name: education, titles: [education] }],
    ...{ recommendations: [], previousHeadings: [], previousActions: [], previousStatuses: [] },
    ...{ abbreviations: [], glossary: [] },
  });
});

test('every measure goes to somebody or is nobodys, and no row goes to who does not have it', () => {
  fc.assert(
    fc.property(arbitraryPlan, (any) => {
      const { departments, nobodys } = measuresByDepartment(any);
      const sent = new Set([...departments.values()].flat());
      expect(sent.size + nobodys.length).toBe(any.measures.length);
      for (const [department, own] of departments) {
        const part = partOfDepartment(any, department, '2026-1', own);
        const numbers = new Set(numbersOf(own));
        expect(part.budgetLines.every((line) => numbers.has(line.measure))).toBe(true);
        expect(part.progress.filter((row) => row.department !== department)).toEqual([]);
      }
    }),
  );
});
