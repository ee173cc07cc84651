import type { GradedReport } from '../domain/check/rule-grades';
import { countSeverities } from './count-severities';
import type { FindingWords } from './finding-words';
import type { ReportEntry } from './report-entries';

/** A check in the shape of the command line's JSON. */
export function reportToJson(
  report: GradedReport,
  entries: readonly ReportEntry[],
  /** Name of the file. */
  workbook: string,
  words: FindingWords,
) {
  return {
    schema: 1,
    ruleSet: report.ruleSet,
    workbook,
    summary: {
      ...countSeverities(entries.filter(({ accepted }) => accepted === null)),
      accepted: entries.filter(({ accepted }) => accepted !== null).length,
    },
    checked: report.checked,
    notChecked: report.notChecked.map(({ rule, missing }) => ({
      rule,
      why: words.missingPart(missing),
    })),
    findings: entries.map(entryToJson),
    off: report.off,
    regraded: report.regraded.map(({ rule, severity }) => ({ rule, severity })),
  };
}

function entryToJson(entry: ReportEntry) {
  const { rule, message, severity, wording, at, data, suggestion, fix, accepted } = entry;
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
              before: before === '' ? null : before,
              after,
            })),
          },
    accepted:
      accepted === null ? null : { by: accepted.by, reason: accepted.why, date: accepted.on },
  };
}
