import type { CheckReport } from '../domain/check/run-check';
import type { FindingWords } from './finding-words';
import type { ReportEntry } from './report-entries';

/** A check in the shape of the command line's JSON. */
export function reportToJson(
  report: CheckReport,
  entries: readonly ReportEntry[],
  /** Name of the file. */
  workbook: string,
  words: FindingWords,
) {
  return {
    schema: 1,
    ruleSet: report.ruleSet,
    workbook,
    summary: countBySeverity(entries),
    checked: report.checked,
    notChecked: report.notChecked.map((one) => ({ rule: one.rule, why: words.notChecked(one) })),
    findings: entries.map(entryToJson),
  };
}

/** Accepting findings is not possible on the command line, and a workbook does not hold it yet. */
function countBySeverity(entries: readonly ReportEntry[]) {
  const count = { error: 0, warning: 0, hint: 0, accepted: 0 };
  for (const { severity } of entries) count[severity] += 1;
  return count;
}

function entryToJson({ rule, message, severity, wording, at, data, suggestion, fix }: ReportEntry) {
  return {
    rule,
    message,
    severity,
    text: [wording.what, wording.todo].filter((part) => part !== '').join(' '),
    at: {
      sheet: at.sheet,
      cell: at.cell,
      column: at.column,
      kind: at.kind,
      number: at.number,
    },
    data,
    suggestion,
    fix:
      fix === null
        ? null
        : {
            kind: fix.kind,
            edits: fix.edits.map(({ sheet, cell, before, after }) => ({
              sheet,
              cell,
              before,
              after,
            })),
          },
    accepted: null,
  };
}
