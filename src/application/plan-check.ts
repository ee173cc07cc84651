import type { Fix, Severity } from '../domain/check/finding';
import type { CheckReport } from '../domain/check/run-check';
import type { CellEdit } from '../workbook/cell-edit';
import type { CheckedWorkbook } from './check-workbook';
import type { FindingWords } from './finding-words';
import { ownersOf } from './finding-owners';
import { acceptedEntries, reportEntries, type ReportEntry } from './report-entries';

/** What a check of an open workbook says, as plain data in words: all that a screen shows of it. */
export interface PlanCheck {
  /** Faults in the structure first, then by place in the plan. */
  readonly findings: readonly PlanFinding[];
  /** How many measures were read. */
  readonly measures: number;
  /** What was checked, in words. */
  readonly checked: readonly string[];
  readonly notChecked: readonly { readonly title: string; readonly why: string }[];
  /** What was found and accepted, not among the findings. */
  readonly accepted?: readonly AcceptedPlanFinding[];
}

export interface AcceptedPlanFinding extends PlanFinding {
  readonly by: string;
  readonly reason: string;
  /** ISO, as precise as it was given; `null` where it was not. */
  readonly on: string | null;
}

export interface PlanFinding {
  /** The same in the next check, as long as the finding is. */
  readonly id: string;
  /** The rule that reports it; all faults in the structure of the workbook are `structure`. */
  readonly rule: string;
  /** What the rule asks, as a heading. */
  readonly title: string;
  readonly severity: Severity;
  readonly what: string;
  readonly todo: string;
  /** `null` where the workbook has no such cell. */
  readonly cell: { readonly sheet: string; readonly cell: string } | null;
  readonly sheet: string | null;
  /** What identifies the measure it is about; `null` when it is about none, or more than one. */
  readonly measure: string | null;
  /** What the plan calls the place: the number of a measure, a term. */
  readonly number: string | null;
  /** Departments that carry out the measure. */
  readonly departments: readonly string[];
  /** Ministers of the measure. */
  readonly ministers: readonly string[];
  readonly fix: { readonly kind: Fix['kind']; readonly edits: readonly CellEdit[] } | null;
  /** By which it can be accepted (`acceptFinding`); not there for what cannot be. */
  readonly acceptId?: string;
}

/** Puts a check in words; of findings that a fault in the structure brings, nothing is said twice. */
export function planCheck(checked: CheckedWorkbook, words: FindingWords): PlanCheck {
  const { workbook, report } = checked;
  const entries = reportEntries(checked, words);
  const owners = ownersOf(workbook.plan);
  const first = entries.length - report.findings.length;
  const ids = new Map<string, number>();
  return {
    findings: entries.map((entry, index) => {
      const finding = report.findings[index - first];
      const id = idOf(entry, finding?.at.key ?? null, ids);
      return { ...shown(entry, words), id, ...owners(finding?.at ?? null) };
    }),
    measures: workbook.plan.measures.length,
    checked: report.checked.map((rule) => words.ruleTitle(rule)),
    notChecked: notChecked(report, words),
    accepted: acceptedEntries(checked, words).flatMap((entry, index) => {
      const at = checked.accepted[index]?.finding.at ?? null;
      const { by, why: reason, on } = entry.accepted ?? {};
      if (by === undefined || reason === undefined) return [];
      const id = idOf(entry, at?.key ?? null, ids);
      return [{ ...shown(entry, words), id, ...owners(at), by, reason, on: on ?? null }];
    }),
  };
}

function notChecked({ notChecked: left }: CheckReport, words: FindingWords) {
  return left.map(({ rule, missing }) => ({
    title: words.ruleTitle(rule),
    why: words.missingPart(missing),
  }));
}

function shown({ id, rule, severity, wording, at, fix }: ReportEntry, words: FindingWords) {
  const { sheet, cell, number } = at;
  // A fix whose cells are gone cannot be made.
  const isPossible = fix !== null && fix.edits.length > 0;
  return {
    rule: rule.startsWith('structure-') ? 'structure' : rule,
    title: words.ruleTitle(rule),
    ...{ severity, sheet, number },
    ...{ what: wording.what, todo: wording.todo },
    cell: sheet === null || cell === null ? null : { sheet, cell },
    fix: isPossible ? fix : null,
    ...(id === null ? {} : { acceptId: id }),
  };
}

/** Two findings that say the same of one place are told apart by their order. */
function idOf(entry: ReportEntry, key: string | null, ids: Map<string, number>): string {
  const { rule, message, at, data, wording } = entry;
  const said = Object.keys(data).length > 0 ? data : wording.what;
  const base = JSON.stringify([rule, message, key ?? at.number, at.column, said]);
  const count = (ids.get(base) ?? 0) + 1;
  ids.set(base, count);
  return count === 1 ? base : `${base} ${String(count)}`;
}
