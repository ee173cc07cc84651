import type { CheckReport } from '../domain/check/run-check';
import type { Finding } from '../domain/check/finding';
import type { StructureProblem } from '../workbook/structure-problem';

/** Puts what a check found into the words of one language. */
export interface FindingWords {
  finding(finding: Finding): Wording;
  structure(problem: StructureProblem): Wording;
  /** Why a rule could not be run. */
  notChecked(rule: CheckReport['notChecked'][number]): string;
  /** One sentence: what was checked and what was not. */
  scope(report: CheckReport): string;
}

export interface Wording {
  /** What is wrong and why it matters. */
  readonly what: string;
  readonly todo: string;
}
