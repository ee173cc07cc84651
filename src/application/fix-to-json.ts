import { countSeverities } from './count-severities';
import type { RuleEdit } from './fix-rounds';
import type { ReportEntry } from './report-entries';

/** What was fixed, cell by cell, and what is left, in the shape of the command line's JSON. */
export function fixToJson(
  made: readonly RuleEdit[],
  left: readonly ReportEntry[],
  {
    workbook,
    stale,
  }: {
    /** Name of the file that was read. */
    readonly workbook: string;
    /** Sheets that still show the plan as it was before. */
    readonly stale: readonly string[];
  },
) {
  return {
    schema: 1,
    workbook,
    fixed: made.map(({ rule, edit: { sheet, cell, before, after } }) => ({
      rule,
      sheet,
      cell,
      before: before === '' ? null : before,
      after,
    })),
    stale,
    summary: { ...countSeverities(left), accepted: 0 },
  };
}
