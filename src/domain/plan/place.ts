import type {
  Abbreviation,
  Action,
  BudgetLine,
  GlossaryEntry,
  Measure,
  PolicyLine,
  PreviousAction,
  Progress,
  Recommendation,
  RowKey,
} from './plan';

/** The rows a plan has, by the kind that findings name. */
export interface RowOfKind {
  readonly policyLine: PolicyLine;
  readonly action: Action;
  readonly measure: Measure;
  readonly budgetLine: BudgetLine;
  readonly recommendation: Recommendation;
  readonly previousAction: PreviousAction;
  readonly progress: Progress;
  readonly abbreviation: Abbreviation | GlossaryEntry;
}

export type RowKind = keyof RowOfKind;

/** A field of a row: what a cell holds. Of rows of two shapes, a field of either. */
export type FieldOf<K extends RowKind> = Exclude<KeyOf<RowOfKind[K]>, 'key'> & string;

type KeyOf<Row> = Row extends unknown ? keyof Row : never;

/**
 * Where in a plan something is, in the plan's own terms; `src/workbook` knows the sheet and the cell.
 * Rows without a `RowKey` of their own (actions, lists) are found by their number or term.
 */
export type Place =
  | {
      readonly [K in RowKind]: {
        readonly kind: K;
        readonly key: RowKey | null;
        /** The number or term the user knows the row by. */
        readonly number: string | null;
        readonly field: FieldOf<K> | null;
      };
    }[RowKind]
  | {
      readonly kind: 'plan' | 'list';
      readonly key: null;
      readonly number: string | null;
      readonly field: string | null;
    };

export type PlaceKind = Place['kind'];
