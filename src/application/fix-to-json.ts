import { countSeverities } from './count-severities';
import type { RuleEdit } from './fix-rounds';
import type { ReportEntry } from './report-entries';

/** What was fixed, cell by cell, and what is left, in the shape of the command line's JSON. */
export function fixToJson(
  made: readonly RuleEdit[],
  left: readonly ReportEntry[],
  {
    workbook,
    renewed,
    notRenewed,
    accepted,
  }: {
    /** Name of the file that was read. */
    readonly workbook: string;
    /** Sheets that show the plan, and follow it. */
    readonly renewed: readonly string[];
    /** Those that still show it as it was before, and why, in words. */
    readonly notRenewed: readonly { readonly sheet: string; readonly why: string }[];
    /** How many findings are accepted. */
    readonly accepted: number;
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
    renewed,
    notRenewed: notRenewed.map(({ sheet, why }) => ({ sheet, why })),
    summary: { ...countSeverities(left), accepted },
  };
}
