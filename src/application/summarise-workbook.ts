import type { CheckInput, PlanPart } from '../domain/check/check-input';
import type { Plan } from '../domain/plan/plan';
import { ok, type Result } from '../domain/result';
import { summarise } from '../domain/summary/summarise';
import type { Summary } from '../domain/summary/summary';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { openWorkbook, type ReadWorkbook } from './open-workbook';

/** The figures of a workbook, and what they leave out because it could not be read. */
export interface SummarisedWorkbook {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly missing: readonly PlanPart[];
  /** Cells for an amount that hold something else, such as text. */
  readonly unreadAmounts: number;
}

/** The figures of the plan in a workbook file. */
export async function summariseWorkbook<P>(
  bytes: Uint8Array,
  readWorkbook: ReadWorkbook<P>,
): Promise<Result<SummarisedWorkbook, P | NotAPlanWorkbook>> {
  const workbook = await openWorkbook(bytes, readWorkbook);
  return workbook.ok ? ok(summarisePlanWorkbook(workbook.value)) : workbook;
}

/** The figures of the plan in a workbook, wherever that is. */
export function summarisePlanWorkbook({
  plan,
  missing,
  irregular,
}: CheckInput): SummarisedWorkbook {
  // What a formula gives is read like any other amount.
  const unread = irregular.filter(
    ({ at, found }) =>
      at.kind === 'budgetLine' && at.field === 'amount' && found.type !== 'formula',
  );
  return { plan, summary: summarise(plan, irregular), missing, unreadAmounts: unread.length };
}
