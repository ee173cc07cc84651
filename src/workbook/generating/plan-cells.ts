import { planTables, type PlanRows, type PlanTable } from '../tables/plan-tables';
import { rowCells, type RowCells } from './table-model';

/** The rows of all tables of a plan, as they stand in cells. */
export type PlanCells = Readonly<Record<PlanTable, readonly RowCells[]>>;

export function cellsOfPlan(rows: PlanRows): PlanCells {
  return {
    measures: rowCells(planTables.measures, rows.measures),
    budgetLines: rowCells(planTables.budgetLines, rows.budgetLines),
    progress: rowCells(planTables.progress, rows.progress),
    recommendations: rowCells(planTables.recommendations, rows.recommendations),
    previousActions: rowCells(planTables.previousActions, rows.previousActions),
    terms: rowCells(planTables.terms, rows.terms),
    rounds: rowCells(planTables.rounds, rows.rounds),
    settings: rowCells(planTables.settings, rows.settings),
    codes: rowCells(planTables.codes, rows.codes),
    policyLines: rowCells(planTables.policyLines, rows.policyLines),
    actions: rowCells(planTables.actions, rows.actions),
    departments: rowCells(planTables.departments, rows.departments),
    ministerTitles: rowCells(planTables.ministerTitles, rows.ministerTitles),
    previousHeadings: rowCells(planTables.previousHeadings, rows.previousHeadings),
    previousStatuses: rowCells(planTables.previousStatuses, rows.previousStatuses),
    statuses: rowCells(planTables.statuses, rows.statuses),
  };
}
