import type { CheckInput } from '../domain/check/check-input';
import { runCheck, type CheckReport } from '../domain/check/run-check';
import type { Place } from '../domain/plan/place';
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
  return workbook.ok ? ok(checkPlanWorkbook(workbook.value, runRules)) : workbook;
}

/** Checks the plan in a workbook, wherever that is; `run` runs the rules over what was read. */
export function checkPlanWorkbook(
  workbook: PlanWorkbook,
  run: (input: CheckInput) => CheckReport,
): CheckedWorkbook {
  const report = run(workbook);
  const findings = report.findings.filter(({ at }) => !isMissing(at, workbook));
  return { workbook, report: { ...report, findings } };
}

function runRules(input: CheckInput): CheckReport {
  return runCheck(input, rules);
}

/**
 * Whether a place is in a column or a list that the workbook lacks. That every row is blank there is
 * no finding about the plan; the structure tells what is missing, and so was not checked.
 */
function isMissing(at: Place, workbook: PlanWorkbook): boolean {
  if (at.kind === 'list') return at.number === null && workbook.cellOf(at) === null;
  if (at.kind === 'plan' || at.field === null) return false;
  return workbook.cellOf(at) === null && workbook.cellOf({ ...at, field: null }) !== null;
}
