import { findingId } from '../domain/check/acceptance';
import { gradeReport } from '../domain/check/rule-grades';
import { rules } from '../domain/rules/index';
import type { CheckReport } from '../domain/check/run-check';
import type { Severity } from '../domain/check/finding';
import type { Place } from '../domain/plan/place';
import type { DoubtKind, ImportedPlan } from '../domain/document/imported-plan';
import type { CheckReportTable, ReportLine } from '../workbook/plan-workbook';
import type { FindingWords, Wording } from './finding-words';
import type { ImportWords } from './import-words';
import { placeTexts } from '../workbook/place-texts';
import { ruleChecks } from './rule-checks';
import { ownDoubts } from './own-doubts';

/** What was tidied or joined only wants a look; what could mean something else may be wrong. */
const doubtSeverity: Readonly<Record<DoubtKind, Severity>> = {
  'minister-tidied': 'hint',
  'actors-split': 'hint',
  'row-joined': 'hint',
  'budget-unsure': 'warning',
  'code-unexplained': 'warning',
  'action-without-heading': 'warning',
  'action-retitled': 'warning',
  'column-not-used': 'warning',
};

/** The report in a workbook made from a document: what the rules found, then what the reader was not sure of. */
export function reportTable(
  report: CheckReport,
  imported: ImportedPlan,
  words: FindingWords & ImportWords,
): CheckReportTable {
  const textAt = placeTexts(imported.plan);
  return {
    lines: [
      ...report.findings.map((finding) => {
        const { rule, severity, at } = finding;
        const about = { rule, severity, at, title: words.ruleTitle(rule) };
        const id = findingId(finding, textAt(at));
        return { ...line(about, words.finding(finding)), finding: id };
      }),
      ...importLines(imported, report, words),
    ],
    scope: words.scope(report),
    checks: ruleChecks(gradeReport(report, new Map(), rules), words),
  };
}

/** What the reader of a document was not sure of, or did not use, where the findings do not say it. */
export function importLines(
  imported: ImportedPlan,
  report: CheckReport,
  words: ImportWords,
): readonly ReportLine[] {
  const doubts = ownDoubts(imported, report.findings).map((doubt) => {
    const { what, at } = doubt;
    const title = words.doubtTitle(what);
    const severity = doubtSeverity[what];
    return line({ rule: `import-${what}`, severity, at, title }, words.doubt(doubt));
  });
  const unused = imported.notUsed.map((row) => {
    const at: Place = { kind: 'plan', key: null, number: null, field: null };
    const about = {
      rule: 'import-not-used',
      severity: 'warning',
      title: words.unusedTitle(),
    } as const;
    return line({ ...about, at }, words.unusedRow(row));
  });
  return [...doubts, ...unused];
}

function line(
  found: Pick<ReportLine, 'rule' | 'severity' | 'at' | 'title'>,
  { what, todo }: Wording,
): ReportLine {
  const notAccepted = { acceptedBy: null, acceptedWhy: null, acceptedOn: null };
  return { ...found, what, todo, ...notAccepted, finding: null };
}
