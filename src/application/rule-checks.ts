import type { GradedReport } from '../domain/check/rule-grades';
import { rules } from '../domain/rules/index';
import type { RuleCheck } from '../workbook/plan-workbook';
import type { RuleGradeRow } from '../workbook/tables/rule-grades-table';
import type { FindingWords } from './finding-words';

/** What became of every rule, those that could not be checked or are switched off behind the others. */
export function ruleChecks(report: GradedReport, words: FindingWords): readonly RuleCheck[] {
  const found = new Map<string, number>();
  for (const { rule } of report.findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return [
    ...report.checked.map((rule): RuleCheck => {
      const title = words.ruleTitle(rule);
      return { title, state: 'checked', found: found.get(rule) ?? 0, why: null };
    }),
    ...report.notChecked.map(({ rule, missing }): RuleCheck => {
      const why = words.missingPart(missing);
      return { title: words.ruleTitle(rule), state: 'not-checked', found: 0, why };
    }),
    ...report.off.map((rule): RuleCheck => {
      return { title: words.ruleTitle(rule), state: 'off', found: 0, why: null };
    }),
  ];
}

/** The rules as a workbook lists them: each with the grade it has by itself. */
export function ruleGradeRows(words: FindingWords): readonly RuleGradeRow[] {
  return rules.map(({ meta: { id, severity } }) => ({
    ...{ title: words.ruleTitle(id), usual: severity, grade: null, rule: id },
  }));
}
