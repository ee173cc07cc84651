import type { Rule } from '../rules/define-rule';
import type { Severity } from './finding';
import type { CheckReport } from './run-check';

/** What a plan makes of a rule: another grade for all it finds, or nothing at all. */
export type RuleGrade = Severity | 'off';

/** By the id of the rule; rules that are not in it keep their own grade. */
export type RuleGrades = ReadonlyMap<string, RuleGrade>;

/** A rule that weighs other than it does by itself. */
export interface RegradedRule {
  readonly rule: string;
  readonly severity: Severity;
}

/** A report in the grades of a plan. */
export interface GradedReport extends CheckReport {
  /** Rules that the plan has switched off: not among those checked. */
  readonly off: readonly string[];
  readonly regraded: readonly RegradedRule[];
}

/**
 * Gives findings the grades that the plan wants. A rule that is set to the grade it has by itself stays as
 * it is, also where some of its findings weigh less.
 */
export function gradeReport(
  report: CheckReport,
  grades: RuleGrades,
  rules: readonly Rule[],
): GradedReport {
  const own = new Map(rules.map(({ meta }) => [meta.id, meta.severity]));
  const off = rules.map(({ meta }) => meta.id).filter((rule) => grades.get(rule) === 'off');
  const regraded = rules.flatMap(({ meta: { id } }): readonly RegradedRule[] => {
    const grade = grades.get(id);
    return grade === undefined || grade === 'off' || grade === own.get(id)
      ? []
      : [{ rule: id, severity: grade }];
  });
  const isOff = new Set(off);
  const given = new Map(regraded.map(({ rule, severity }) => [rule, severity]));
  return {
    ...report,
    findings: report.findings
      .filter(({ rule }) => !isOff.has(rule))
      .map((finding) => ({ ...finding, severity: given.get(finding.rule) ?? finding.severity })),
    checked: report.checked.filter((rule) => !isOff.has(rule)),
    notChecked: report.notChecked.filter(({ rule }) => !isOff.has(rule)),
    off,
    regraded,
  };
}
