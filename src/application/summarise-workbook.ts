import type { CheckInput, Missing } from '../domain/check/check-input';
import type { MoneySharing } from '../domain/plan/money-sharing';
import type { Plan } from '../domain/plan/plan';
import { whyMissing } from '../domain/check/run-check';
import { ok, type Result } from '../domain/result';
import { summarise } from '../domain/summary/summarise';
import type { Summary } from '../domain/summary/summary';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { openWorkbook, type ReadWorkbook } from './open-workbook';

/** The figures of a workbook, and what they leave out because it could not be read. */
export interface SummarisedWorkbook {
  readonly plan: Plan;
  readonly summary: Summary;
  /** Cells that hold something else than they should. */
  readonly irregular: CheckInput['irregular'];
  readonly missing: readonly Missing[];
  /** Cells for an amount that hold something else, such as text. */
  readonly unreadAmounts: number;
}

/** The columns that figures are counted from; without one of them some would be zero without a word. */
const COUNTED: ReadonlySet<string> = new Set([
  ...['measures.code', 'measures.action', 'measures.budgetText', 'measures.ministers'],
  ...['budgetLines.per', 'budgetLines.from', 'budgetLines.to', 'budgetLines.fte'],
  ...['budgetLines.fund', 'budgetLines.minister', 'ministers.minister'],
  ...['recommendations.actions', 'previousActions.referenceText'],
]);

/** The figures of the plan in a workbook file; `sharing` is as in `summarisePlanWorkbook`. */
export async function summariseWorkbook<P>(
  bytes: Uint8Array,
  readWorkbook: ReadWorkbook<P>,
  sharing: MoneySharing | null = null,
): Promise<Result<SummarisedWorkbook, P | NotAPlanWorkbook>> {
  const workbook = await openWorkbook(bytes, readWorkbook);
  return workbook.ok ? ok(summarisePlanWorkbook(workbook.value, sharing)) : workbook;
}

/**
 * The figures of the plan in a workbook, wherever that is. `sharing` is how the money of shared measures
 * counts, whatever the workbook says; `null` leaves that choice to the workbook.
 */
export function summarisePlanWorkbook(
  { plan: read, missing, missingColumns, irregular }: CheckInput,
  sharing: MoneySharing | null = null,
): SummarisedWorkbook {
  const plan = sharing === null ? read : { ...read, sharing };
  // What a formula gives is read like any other amount.
  const unread = irregular.filter(
    ({ at, found }) =>
      at.kind === 'budgetLine' && at.field === 'amount' && found.type !== 'formula',
  );
  const notRead = [
    ...missing.map((part) => whyMissing(part, missingColumns)),
    ...missingColumns.filter(({ id }) => COUNTED.has(id)),
  ];
  return {
    plan,
    summary: summarise(plan, irregular),
    irregular,
    missing: notRead,
    unreadAmounts: unread.length,
  };
}
