import { bareText } from '../../domain/plan/bare-text';
import { reportTable } from './report-table';
import { START_SHEET, SUMMARY_SHEET } from './sheet-names';

const GENERATED: readonly string[] = [START_SHEET, SUMMARY_SHEET, reportTable.sheet];

/** Sheets that we make show parts of the plan without holding it. */
export function isGeneratedSheet(name: string): boolean {
  return GENERATED.some((generated) => bareText(generated) === bareText(name));
}
