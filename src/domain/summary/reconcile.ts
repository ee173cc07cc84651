import { cents, sumCents, type Cents } from '../money/cents';
import type { Plan } from '../plan/plan';

/** Whether the money of the ministers is the money of the plan, in the way that shared money is counted. */
export interface Reconciliation {
  /** What all ministers have together. */
  readonly assigned: Cents;
  /** What belongs to no minister of the plan's list. */
  readonly withoutMinister: Cents;
  /** What is counted more than once in `assigned`, because it is in full under several ministers. */
  readonly repeated: Cents;
  /** Every amount of the plan's budget lines once. */
  readonly printed: Cents;
  /** Zero, or money was lost or made up on the way. */
  readonly difference: Cents;
}

/** Holds what was counted per minister against the budget lines themselves. */
export function reconcile(
  { budgetLines }: Pick<Plan, 'budgetLines'>,
  counted: Pick<Reconciliation, 'assigned' | 'withoutMinister' | 'repeated'>,
): Reconciliation {
  const printed = sumCents(budgetLines.map(({ amount }) => amount ?? cents(0)));
  const { assigned, withoutMinister, repeated } = counted;
  const difference = cents(assigned + withoutMinister - repeated - printed);
  return { assigned, withoutMinister, repeated, printed, difference };
}
