import type { IrregularCell } from '../../domain/check/check-input';
import type { Plan } from '../../domain/plan/plan';
import { coverPlan } from '../../domain/summary/coverage';
import { longTable } from '../../domain/summary/long-table';
import type { Summary } from '../../domain/summary/summary';
import { dataRows } from '../tables/data-rows';
import type { SheetModel } from '../workbook-model';
import { coverageSheet } from './coverage-sheet';
import { dataSheet } from './data-sheet';
import { pivotSheetInFile } from './pivot-sheet';
import { summarySheet } from './summary-sheet';

interface FigureOptions {
  /** The cells that hold something else than they should. */
  readonly irregular?: readonly IrregularCell[];
  /** Whether there is a sheet with PivotTables: Excel itself makes them in a workbook that is open. */
  readonly withPivots?: boolean;
}

/** The sheets with the figures of a plan, which are made again when it changes. */
export function figureSheets(
  plan: Plan,
  summary: Summary,
  { irregular = [], withPivots = false }: FigureOptions = {},
): readonly SheetModel[] {
  const rows = dataRows(plan, longTable(plan, irregular));
  const data = dataSheet(rows);
  const sheets = [summarySheet(plan, summary, rows), coverageSheet(coverPlan(plan, irregular))];
  if (!withPivots) return [...sheets, data];
  return [...sheets, ...data.tables.map((table) => pivotSheetInFile(summary, rows, table)), data];
}
