import type { Missing } from '../domain/check/check-input';
import type { GradedReport } from '../domain/check/rule-grades';
import type { CheckReport } from '../domain/check/run-check';
import type { Finding } from '../domain/check/finding';
import type { StructureProblem } from '../workbook/structure-problem';

/** Puts what a check found into the words of one language. */
export interface FindingWords {
  finding(finding: Finding): Wording;
  structure(problem: StructureProblem): Wording;
  /** What a rule asks, as a heading: "Every measure has a code from the list". */
  ruleTitle(rule: string): string;
  /** Why what needs a part of the plan, or a column, could not be done. */
  missingPart(missing: Missing): string;
  /** One sentence: what was checked and what was not. */
  scope(report: CheckReport & Partial<Pick<GradedReport, 'off'>>): string;
}

export interface Wording {
  /** What is wrong and why it matters. */
  readonly what: string;
  readonly todo: string;
}
