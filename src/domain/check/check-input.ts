import type { Place } from '../plan/place';
import type { Plan } from '../plan/plan';

/** What the rules look at: the plan, and what reading its cells showed beside the values. */
export interface CheckInput {
  readonly plan: Plan;
  /** Cells that hold something else than their column asks for, usually by Excel's own doing. */
  readonly irregular: readonly IrregularCell[];
  /** Parts that could not be read; rules that need them are not run, and that is said. */
  readonly missing: readonly PlanPart[];
  /** Columns that are gone from parts of which some was found. */
  readonly missingColumns: readonly MissingColumn[];
}

/** A column that a rule can need: `measures.code`. */
export type PlanColumn = {
  readonly [P in PlanPart]: `${P}.${keyof Plan[P][number] & string}`;
}[PlanPart];

export interface MissingColumn {
  readonly part: PlanPart;
  /** Part and field, as in `PlanColumn`. Of a list, the field its table has. */
  readonly id: string;
  readonly sheet: string;
  /** What its header should be. */
  readonly header: string;
  /** Whether the whole part could not be read without it. */
  readonly needed: boolean;
}

/** Why something could not be done: a part of the plan is gone, or one column. */
export type Missing = PlanPart | MissingColumn;

export type PlanPart =
  | 'codes'
  | 'departments'
  | 'policyLines'
  | 'actions'
  | 'measures'
  | 'budgetLines'
  | 'ministers'
  | 'recommendations'
  | 'previousActions'
  | 'abbreviations';

export interface IrregularCell {
  readonly at: Place;
  readonly found: CellContent;
}

/** What stands in a cell that should hold text or an amount. */
export type CellContent =
  | { readonly type: 'number'; readonly value: number }
  /** ISO date, time left out: what Excel makes of `3.4`. */
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'error'; readonly text: string }
  | { readonly type: 'formula'; readonly formula: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /**
   * The first day of a month where a period ends, which Excel makes of a month: `04/2017`. The plan has the
   * month. ISO.
   */
  | { readonly type: 'maybe-month'; readonly iso: string }
  /** An amount with parts of a cent, of which the plan has the whole cents. */
  | { readonly type: 'rounded'; readonly value: number }
  /** Text where an amount, a date or a choice belongs. */
  | { readonly type: 'text'; readonly text: string };
