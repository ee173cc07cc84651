import type { Place } from '../plan/place';
import type { Plan } from '../plan/plan';

/** What the rules look at: the plan, and what reading its cells showed beside the values. */
export interface CheckInput {
  readonly plan: Plan;
  /** Cells that hold something else than their column asks for, usually by Excel's own doing. */
  readonly irregular: readonly IrregularCell[];
  /** Parts that could not be read; rules that need them are not run, and that is said. */
  readonly missing: readonly PlanPart[];
}

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
  /** An amount with parts of a cent, of which the plan has the whole cents. */
  | { readonly type: 'rounded'; readonly value: number }
  /** Text where an amount, a date or a choice belongs. */
  | { readonly type: 'text'; readonly text: string };
