import type { CheckInput } from '../domain/check/check-input';
import type { Edit } from '../domain/check/finding';
import type { Place } from '../domain/plan/place';
import type { Result } from '../domain/result';
import type { CellEdit } from './cell-edit';
import type { StructureProblem } from './structure-problem';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** A plan read from a workbook, and where in that workbook everything stands. */
export interface PlanWorkbook extends CheckInput {
  readonly structure: readonly StructureProblem[];
  /** The cell of a place; of a row as a whole, its first column. `null` where the workbook has no such cell. */
  cellOf(place: Place): CellAddress | null;
  /** The cells that edits of the plan change; an edit whose place has no cell gives none. */
  cellEdits(edits: readonly Edit[]): readonly CellEdit[];
}

export interface CellAddress {
  readonly sheet: string;
  /** `B9` */
  readonly cell: string;
  /** Header of the column as the workbook has it. */
  readonly column: string;
}

/** The workbook holds no plan: what was looked for, and what is there instead. */
export interface NotAPlanWorkbook {
  readonly code: 'not-a-plan';
  readonly lookedFor: { readonly sheet: string; readonly columns: readonly string[] };
  readonly sheets: readonly string[];
}

export declare function readPlanWorkbook(
  snapshot: WorkbookSnapshot,
): Result<PlanWorkbook, NotAPlanWorkbook>;
