import type { IrregularCell } from '../../domain/check/check-input';
import type { Plan } from '../../domain/plan/plan';
import { coverPlan } from '../../domain/summary/coverage';
import { longTable } from '../../domain/summary/long-table';
import type { Summary } from '../../domain/summary/summary';
import { dataRows } from '../tables/data-rows';
import type { SheetModel } from '../workbook-model';
import { coverageSheet } from './coverage-sheet';
import { dataSheet } from './data-sheet';
import { summarySheet } from './summary-sheet';

/**
 * The sheets with the figures of a plan, which are made again when it changes. `irregular` are the cells
 * that hold something else than they should.
 */
export function figureSheets(
  plan: Plan,
  summary: Summary,
  irregular: readonly IrregularCell[] = [],
): readonly SheetModel[] {
  const rows = dataRows(plan, longTable(plan, irregular));
  return [
    summarySheet(plan, summary, rows),
    coverageSheet(coverPlan(plan, irregular)),
    dataSheet(rows),
  ];
}
