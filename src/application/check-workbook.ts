import { findingId, partAccepted, type AcceptedFinding } from '../domain/check/acceptance';
import type { CheckInput } from '../domain/check/check-input';
import type { Finding } from '../domain/check/finding';
import { gradeReport, type GradedReport } from '../domain/check/rule-grades';
import { runCheck, type CheckReport } from '../domain/check/run-check';
import type { Place } from '../domain/plan/place';
import { ok, type Result } from '../domain/result';
import { rules } from '../domain/rules/index';
import type { NotAPlanWorkbook, PlanWorkbook } from '../workbook/read-plan-workbook';
import type { StructureProblem } from '../workbook/structure-problem';
import { openWorkbook, type ReadWorkbook } from './open-workbook';

/** A workbook, and what the rules say about its plan; its structure is judged in `workbook`. */
export interface CheckedWorkbook {
  readonly workbook: PlanWorkbook;
  /** In the grades of the plan, without what was accepted. */
  readonly report: GradedReport;
  readonly accepted: readonly AcceptedFinding[];
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
  read: PlanWorkbook,
  run: (input: CheckInput) => CheckReport,
): CheckedWorkbook {
  const workbook = { ...read, structure: [...read.structure, ...unknownRules(read)] };
  const grades = new Map(workbook.gradedRules.map(({ rule, grade }) => [rule, grade]));
  const report = gradeReport(run(workbook), grades, rules);
  const { open, accepted } = partAccepted(
    report.findings.filter(({ at }) => !isMissing(at, workbook)),
    workbook.acceptances,
    (finding) => idOfFinding(finding, workbook),
  );
  return { workbook, report: { ...report, findings: open }, accepted };
}

/** What identifies a finding in a workbook, for as long as it says the same of the same text. */
export function idOfFinding(finding: Finding, { textAt }: Pick<PlanWorkbook, 'textAt'>): string {
  return findingId(finding, textAt(finding.at));
}

function runRules(input: CheckInput): CheckReport {
  return runCheck(input, rules);
}

/** Rules that a workbook gives a grade and that there are not. */
function unknownRules({ gradedRules }: PlanWorkbook): readonly StructureProblem[] {
  const known = new Set(rules.map(({ meta }) => meta.id));
  return gradedRules
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, at }) => ({ code: 'rule-unknown', ...at, text: rule }));
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
