import { indexMeasures } from '../check/plan-index';
import type { Cents } from '../money/cents';
import type { BudgetLine, Measure, Plan } from '../plan/plan';

/** A budget line with an amount, and the measures it pays. */
export interface PlanAmount {
  readonly amount: Cents;
  readonly line: BudgetLine;
  /** None where the line's measure does not exist; several where its number is used twice. */
  readonly measures: readonly Measure[];
}

/** The amounts of a plan. A blank amount is none; an amount of zero is one. */
export function planAmounts(plan: Plan): readonly PlanAmount[] {
  const measures = indexMeasures(plan);
  return plan.budgetLines.flatMap((line) => {
    if (line.amount === null) return [];
    const paid = line.measure === null ? undefined : measures.get(line.measure);
    return [{ amount: line.amount, line, measures: paid ?? [] }];
  });
}

/** The measures that have at least one amount. */
export function measuresWithAmount(amounts: readonly PlanAmount[]): ReadonlySet<Measure> {
  return new Set(amounts.flatMap(({ measures }) => measures));
}
