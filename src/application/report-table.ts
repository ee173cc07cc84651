import type { CheckReport } from '../domain/check/run-check';
import type { Severity } from '../domain/check/finding';
import type { DoubtKind, ImportedPlan } from '../domain/document/imported-plan';
import type { CheckReportTable, ReportLine } from '../workbook/plan-workbook';
import type { FindingWords, Wording } from './finding-words';
import type { ImportWords } from './import-words';

/** What was tidied or joined only wants a look; what could mean something else may be wrong. */
const doubtSeverity: Readonly<Record<DoubtKind, Severity>> = {
  'minister-tidied': 'hint',
  'actors-split': 'hint',
  'row-joined': 'hint',
  'budget-unsure': 'warning',
  'code-unexplained': 'warning',
  'action-without-heading': 'warning',
  'column-not-used': 'warning',
};

/** The report in a workbook made from a document: what the rules found, then what the reader was not sure of. */
export function reportTable(
  report: CheckReport,
  { doubts, notUsed }: ImportedPlan,
  words: FindingWords & ImportWords,
): CheckReportTable {
  return {
    lines: [
      ...report.findings.map((finding) =>
        line(finding.rule, finding.severity, finding.at, words.finding(finding)),
      ),
      ...doubts.map((doubt) =>
        line(`import-${doubt.what}`, doubtSeverity[doubt.what], doubt.at, words.doubt(doubt)),
      ),
      ...notUsed.map((row) =>
        line(
          `import-not-used`,
          'warning',
          { kind: 'plan', key: null, number: null, field: null },
          words.unusedRow(row),
        ),
      ),
    ],
    scope: words.scope(report),
  };
}

function line(
  rule: string,
  severity: Severity,
  at: ReportLine['at'],
  { what, todo }: Wording,
): ReportLine {
  return { rule, severity, at, what, todo, acceptedBy: null, acceptedWhy: null };
}
