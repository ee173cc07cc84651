import type { Plan, Progress } from '../plan/plan';
import { progressKey } from '../plan/row-key';
import { measuresByDepartment } from './part-of-department';

/**
 * The rows that a round asks its departments to fill in, one for each measure of each; without those that
 * the plan has already.
 */
export function askedProgress(plan: Plan, round: string): readonly Progress[] {
  const known = new Set(plan.progress.map((row) => idOf(row.measure, row.department, row.round)));
  return [...measuresByDepartment(plan).departments].flatMap(([department, measures]) =>
    measures
      .filter(({ number }) => number === null || !known.has(idOf(number, department, round)))
      .map((measure) => ({
        key: progressKey(round, measure.key, department),
        ...{ measure: measure.number, department, round },
        ...{ status: null, text: null, spent: null },
      })),
  );
}

function idOf(measure: string | null, department: string | null, round: string | null): string {
  return JSON.stringify([measure, department, round]);
}
