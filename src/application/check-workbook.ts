import { runCheck, type CheckReport } from '../domain/check/run-check';
import { ok, type Result } from '../domain/result';
import { rules } from '../domain/rules/index';
import type { NotAPlanWorkbook, PlanWorkbook } from '../workbook/read-plan-workbook';
import { openWorkbook, type ReadWorkbook } from './open-workbook';

/** A workbook, and what the rules say about its plan; its structure is judged in `workbook`. */
export interface CheckedWorkbook {
  readonly workbook: PlanWorkbook;
  readonly report: CheckReport;
}

/** Checks the plan in a workbook file. */
export async function checkWorkbook<P>(
  bytes: Uint8Array,
  readWorkbook: ReadWorkbook<P>,
): Promise<Result<CheckedWorkbook, P | NotAPlanWorkbook>> {
  const workbook = await openWorkbook(bytes, readWorkbook);
  if (!workbook.ok) return workbook;
  return ok({ workbook: workbook.value, report: runCheck(workbook.value, rules) });
}
