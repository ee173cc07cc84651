import { bareText } from '../../domain/plan/bare-text';
import { reportTable } from './report-table';
import {
  COVERAGE_SHEET,
  DATA_SHEET,
  LOG_SHEET,
  PIVOT_SHEET,
  START_SHEET,
  SUMMARY_SHEET,
} from './sheet-names';

/** In the order of the sheets. */
const FIGURES: readonly string[] = [reportTable.sheet, SUMMARY_SHEET, COVERAGE_SHEET, DATA_SHEET];

const GENERATED: readonly string[] = [START_SHEET, ...FIGURES, PIVOT_SHEET, LOG_SHEET];

/** Sheets that we make show parts of the plan without holding it. */
export function isGeneratedSheet(name: string): boolean {
  return GENERATED.some((generated) => bareText(generated) === bareText(name));
}
