import type { Acceptance } from '../domain/check/acceptance';
import type { Finding, Fix, Severity } from '../domain/check/finding';
import type { PlaceKind } from '../domain/plan/place';
import type { CellEdit } from '../workbook/cell-edit';
import type { PlanWorkbook } from '../workbook/read-plan-workbook';
import type { StructureProblem } from '../workbook/structure-problem';
import { idOfFinding, type CheckedWorkbook } from './check-workbook';
import type { FindingWords, Wording } from './finding-words';
import { structureSeverity } from './structure-severity';

/** One line of a report: a finding of a rule, or a fault in the structure of the workbook. */
export interface ReportEntry {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly wording: Wording;
  readonly at: ReportPlace;
  readonly data: Finding['data'];
  readonly suggestion: string | null;
  readonly fix: { readonly kind: Fix['kind']; readonly edits: readonly CellEdit[] } | null;
  /** By which it can be accepted; `null` for a fault in the structure, which cannot. */
  readonly id: string | null;
  /** `null` as long as nobody accepted it. */
  readonly accepted: Acceptance | null;
}

/** Where in the workbook, and in the plan. */
export interface ReportPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Header of the column. */
  readonly column: string | null;
  readonly kind: PlaceKind;
  readonly number: string | null;
}

/** Everything a check found, structure first: while that is wrong, the rest may follow from it. */
export function reportEntries(
  { workbook, report }: CheckedWorkbook,
  words: FindingWords,
): readonly ReportEntry[] {
  return [
    ...workbook.structure.map((problem) => structureEntry(problem, words)),
    ...report.findings.map((finding) => findingEntry(finding, workbook, words)),
  ];
}

/** What was found and accepted, in the same shape. */
export function acceptedEntries(
  { workbook, accepted }: CheckedWorkbook,
  words: FindingWords,
): readonly ReportEntry[] {
  return accepted.map(({ finding, acceptance }) => ({
    ...findingEntry(finding, workbook, words),
    accepted: acceptance,
  }));
}

/** The name a fault in the structure goes by, as rules do. */
function structureRule(code: StructureProblem['code']): string {
  return `structure-${code}`;
}

function structureEntry(problem: StructureProblem, words: FindingWords): ReportEntry {
  const { code, sheet } = problem;
  return {
    rule: structureRule(code),
    message: 'found',
    severity: structureSeverity[code],
    wording: words.structure(problem),
    at: {
      sheet,
      cell: 'cell' in problem ? problem.cell : null,
      column: 'column' in problem ? problem.column : null,
      kind: 'plan',
      number: null,
    },
    data: {},
    suggestion: null,
    fix: null,
    id: null,
    accepted: null,
  };
}

function findingEntry(finding: Finding, workbook: PlanWorkbook, words: FindingWords): ReportEntry {
  const { rule, message, severity, at, data, suggestion, fix } = finding;
  const address = workbook.cellOf(at);
  return {
    rule,
    message,
    severity,
    wording: words.finding(finding),
    at: {
      sheet: address?.sheet ?? null,
      cell: address?.cell ?? null,
      column: address?.column ?? null,
      kind: at.kind,
      number: at.number,
    },
    data,
    suggestion,
    fix: fix === null ? null : { kind: fix.kind, edits: workbook.cellEdits(fix.edits) },
    id: idOfFinding(finding, workbook),
    accepted: null,
  };
}
