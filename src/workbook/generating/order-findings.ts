import type { Severity } from '../../domain/check/finding';
import type { ReportLine } from '../plan-workbook';
import { planTables } from '../tables/plan-tables';
import type { CellTarget } from '../workbook-model';
import { sheetTables } from './plan-positions';

/** A line of the report with the cell it is about; `null` where it is about none. */
export interface PlacedLine {
  readonly line: ReportLine;
  readonly target: CellTarget | null;
}

const GRADES: Readonly<Record<Severity | 'accepted', number>> = {
  ...{ error: 0, warning: 1, hint: 2, accepted: 3 },
};

/** The sheets from left to right; what stands on another one, or on none, comes after them. */
const SHEETS: readonly string[] = sheetTables.map((name) => planTables[name].sheet);

/** The gravest first, then as they stand in the workbook; what is about the same cell stays in its order. */
export function orderFindings(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return lines
    .map((line) => ({ line, rank: rankOf(line) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ line }) => line);
}

/** Grade, sheet, row and column. */
function rankOf({ line, target }: PlacedLine): readonly number[] {
  const grade = GRADES[line.severity];
  if (target === null) return [grade, SHEETS.length + 1];
  const sheet = SHEETS.indexOf(target.sheet);
  const letters = target.cell.replace(/\d+$/, '');
  const column = Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return [
    grade,
    sheet === -1 ? SHEETS.length : sheet,
    Number(target.cell.slice(letters.length)),
    column,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
