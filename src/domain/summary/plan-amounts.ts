import { readLineMeasures } from '../check/line-measures';
import { readMeasureNumbers } from '../check/measure-numbers';
import { renumberedMeasures } from '../check/renumbered';
import type { Cents } from '../money/cents';
import type { BudgetLine, Measure, Plan } from '../plan/plan';
import { measuresByNumber, type Irregular } from './measures-by-number';

/** A budget line with an amount, and the measures it pays. */
export interface PlanAmount {
  readonly amount: Cents;
  readonly line: BudgetLine;
  /** None where the line's measure does not exist; several where its number is used twice. */
  readonly measures: readonly Measure[];
}

/**
 * The amounts of a plan. A blank amount is none; an amount of zero is one. Damaged numbers are
 * understood as a check does, so that money does not disappear from a measure that Excel renumbered.
 */
export function planAmounts(plan: Plan, irregular: Irregular): readonly PlanAmount[] {
  const numbers = readMeasureNumbers(plan, irregular);
  const measures = measuresByNumber(plan, numbers);
  const ofLines = readLineMeasures({ plan, irregular }, numbers, renumberedMeasures(numbers));
  return plan.budgetLines.flatMap((line) => {
    if (line.amount === null) return [];
    const number = ofLines.get(line.key)?.measure ?? null;
    const paid = number === null ? undefined : measures.get(number);
    return [{ amount: line.amount, line, measures: paid ?? [] }];
  });
}

/** The measures that have at least one amount. */
export function measuresWithAmount(amounts: readonly PlanAmount[]): ReadonlySet<Measure> {
  return new Set(amounts.flatMap(({ measures }) => measures));
}
