import { bareText } from '../../domain/plan/bare-text';
import { reportTable } from './report-table';
import { COVERAGE_SHEET, DATA_SHEET, START_SHEET, SUMMARY_SHEET } from './sheet-names';

/** In the order of the sheets. */
const FIGURES: readonly string[] = [reportTable.sheet, SUMMARY_SHEET, COVERAGE_SHEET, DATA_SHEET];

const GENERATED: readonly string[] = [START_SHEET, ...FIGURES];

/** Of sheets, those that show the plan as it was when they were made, and do not follow its cells. */
export function sheetsOfBefore(names: readonly string[]): readonly string[] {
  const bare = FIGURES.map(bareText);
  return names.filter((name) => bare.includes(bareText(name)));
}

/** Sheets that we make show parts of the plan without holding it. */
export function isGeneratedSheet(name: string): boolean {
  return GENERATED.some((generated) => bareText(generated) === bareText(name));
}
