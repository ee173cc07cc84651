import type { CheckInput } from '../src/domain/check/check-input';
import { RepeatedCheck } from '../src/domain/check/repeated-check';
import { cents } from '../src/domain/money/cents';
import type { BudgetLine, Measure, Plan, Recommendation } from '../src/domain/plan/plan';
import type { Rule } from '../src/domain/rules/define-rule';
import { median, step } from './cpu-time';

/** As many as someone makes who works with the pane open for a while. */
const ROUNDS = 31;

/** A change of one cell, another one in each round. */
type Change = (plan: Plan, round: number) => Plan;

const changes: Readonly<Record<string, Change>> = {
  'measure: number': changeMeasure((_, round) => ({ number: `1.${String(900 + round)}` })),
  'measure: code': changeMeasure((_, round) => ({ code: round % 2 === 0 ? 'X' : 'B' })),
  'measure: description': changeMeasure(({ description }, round) => ({
    description: `${description ?? ''} Zie ook maatregel 1.${String(round + 1)}.`,
  })),
  'measure: actors': changeMeasure(({ actors }, round) => ({
    actors: actors.concat({ name: `Partner ${String(100 + round)}`, coordinating: false }),
  })),
  'measure: budget text': changeMeasure((_, round) => ({
    budgetText: `${String(1 + round)}.500 € (2026)`,
  })),
  'measure: ministers': changeMeasure((_, round) => ({
    ministers: [`Minister van Onderwerp ${String(round)}`],
  })),
  'budget line: amount': (plan, round) => ({
    ...plan,
    budgetLines: inTheMiddle<BudgetLine>(plan.budgetLines, (line) => ({
      ...line,
      amount: cents(100 * round),
    })),
  }),
  'recommendation: text': (plan, round) => ({
    ...plan,
    recommendations: inTheMiddle<Recommendation>(plan.recommendations, (recommendation) => ({
      ...recommendation,
      text: `${recommendation.text ?? ''} Nummer ${String(round)}.`,
    })),
  }),
};

interface ChangeCosts {
  /** After the first change of the kind, when much of what runs is not compiled yet. */
  readonly first: number;
  readonly median: number;
}

/**
 * What a check of a plan costs after one of its cells changed, in milliseconds of CPU, by that cell. As in
 * the pane every row is another object each time, whether it has changed or not.
 */
export async function changedCellCosts(
  input: CheckInput,
  rules: readonly Rule[],
): Promise<Record<string, ChangeCosts>> {
  const costs: Record<string, ChangeCosts> = {};
  const repeated = new RepeatedCheck(rules);
  for (const [name, change] of Object.entries(changes)) {
    repeated.run(input);
    const runs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const plan = structuredClone(change(input.plan, round));
      const run: Record<string, number> = {};
      await step(run, name, () => repeated.run({ ...input, plan }));
      runs.push(run[name] ?? NaN);
    }
    costs[name] = { first: runs[0] ?? NaN, median: median(runs) };
  }
  return costs;
}

function changeMeasure(changed: (measure: Measure, round: number) => Partial<Measure>): Change {
  return (plan, round) => ({
    ...plan,
    measures: inTheMiddle<Measure>(plan.measures, (measure) => ({
      ...measure,
      ...changed(measure, round),
    })),
  });
}

function inTheMiddle<T>(rows: readonly T[], change: (row: T) => T): readonly T[] {
  const middle = Math.floor(rows.length / 2);
  return rows.map((row, at) => (at === middle ? change(row) : row));
}
