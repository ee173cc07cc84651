import type { CheckReport } from '../domain/check/run-check';
import { countSeverities } from './count-severities';
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
    // A workbook cannot hold accepted findings yet.
    summary: { ...countSeverities(entries), accepted: 0 },
    checked: report.checked,
    notChecked: report.notChecked.map(({ rule, missing }) => ({
      rule,
      why: words.missingPart(missing),
    })),
    findings: entries.map(entryToJson),
  };
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
              before: before === '' ? null : before,
              after,
            })),
          },
    accepted: null,
  };
}
