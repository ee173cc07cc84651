import type { Acceptance } from '../domain/check/acceptance';
import type { CheckInput } from '../domain/check/check-input';
import type { Edit } from '../domain/check/finding';
import type { Place } from '../domain/plan/place';
import { fail, ok, type Result } from '../domain/result';
import type { CellAddress } from './cell-address';
import type { CellEdit } from './cell-edit';
import { columnsOf, type AnyTable } from './describe-table';
import { findCells } from './reading/find-cells';
import {
  irregularCells,
  missingColumns,
  missingParts,
  planOfTables,
} from './reading/plan-of-tables';
import { readCheckSettings, type GradedRule } from './reading/read-settings';
import { planTableNames, readTables, type PlanReading } from './reading/read-tables';
import { figureProblems } from './reading/shown-figures';
import { missingTable, tableProblems } from './reading/table-problems';
import type { StructureProblem } from './structure-problem';
import { planTables } from './tables/plan-tables';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** A plan read from a workbook, and where in that workbook everything stands. */
export interface PlanWorkbook extends CheckInput {
  readonly structure: readonly StructureProblem[];
  /** How much rules weigh in this plan, where the workbook says so. */
  readonly gradedRules: readonly GradedRule[];
  readonly acceptances: readonly Acceptance[];
  /** What the cell of a place shows; empty for a place that is no single cell. */
  textAt(place: Place): string;
  /**
   * The cell of a place; of a row as a whole, its first column. `null` where the workbook has no such
   * cell.
   */
  cellOf(place: Place): CellAddress | null;
  /** The cells that edits of the plan change; an edit whose place has no cell gives none. */
  cellEdits(edits: readonly Edit[]): readonly CellEdit[];
}

/** The workbook holds no plan: what was looked for, and what is there instead. */
export interface NotAPlanWorkbook {
  readonly code: 'not-a-plan';
  readonly lookedFor: { readonly sheet: string; readonly columns: readonly string[] };
  readonly sheets: readonly string[];
}

/**
 * Reads the plan in a workbook, whatever people did to its sheets, tables and columns as long as they
 * can be recognised. Without measures there is no plan.
 */
export function readPlanWorkbook(
  snapshot: WorkbookSnapshot,
): Result<PlanWorkbook, NotAPlanWorkbook> {
  const tables = readTables(snapshot);
  if (!tables.has('measures')) return fail(notAPlan(snapshot));
  const plan = planOfTables(tables);
  const settings = readCheckSettings(snapshot);
  return ok({
    gradedRules: settings.grades,
    acceptances: settings.acceptances,
    plan,
    irregular: irregularCells(tables),
    missing: missingParts(tables),
    missingColumns: missingColumns(tables),
    structure: [
      ...structureProblems(tables),
      ...settings.problems,
      ...figureProblems(snapshot, plan),
    ],
    ...findCells(tables),
  });
}

function notAPlan({ sheets }: WorkbookSnapshot): NotAPlanWorkbook {
  const { measures } = planTables;
  const columns = columnsOf(measures)
    .filter(({ column }) => column.form.type !== 'key')
    .map(({ column }) => column.header);
  return {
    code: 'not-a-plan',
    lookedFor: { sheet: measures.sheet, columns },
    sheets: sheets.map(({ name }) => name),
  };
}

/** Several tables stand on one sheet, which is renamed only once. */
function structureProblems(tables: PlanReading): readonly StructureProblem[] {
  const renamed = new Set<string>();
  return planTableNames()
    .flatMap((name) => {
      const table = tables.get(name);
      if (table !== undefined) return tableProblems(table);
      const missing: AnyTable = planTables[name];
      return missing.isOptional === true ? [] : [missingTable(missing)];
    })
    .filter((problem) => {
      if (problem.code !== 'sheet-renamed') return true;
      const isSaid = renamed.has(JSON.stringify([problem.sheet, problem.found]));
      renamed.add(JSON.stringify([problem.sheet, problem.found]));
      return !isSaid;
    });
}
