import type { Cents } from '../money/cents';
import type { BudgetPer, PartialDate, RowKey } from '../plan/plan';

/**
 * What a row of the long table counts. Each figure stands in the rows of one kind only and is `null` in all
 * others, so that a sum over any choice of rows is right, or nothing; never a part that looks like all.
 */
export type LongRowKind =
  /** A measure, once. */
  | 'measure'
  /** A measure under one of its ministers. */
  | 'mention'
  /** A measure under one of its departments. */
  | 'department'
  /** What one minister has of a budget line, the amount taken once as it is printed. */
  | 'amount'
  /** The same in one year of the line; an amount that is not per year has one such row. */
  | 'period';

/** Measure × minister × budget line × year, for whoever sums for themselves: pivots, Power Query. */
export interface LongTableRow extends LongTableFigures {
  readonly kind: LongRowKind;
  /** Number of the measure; of an amount for a measure that does not exist, as its line gives it. */
  readonly measure: string | null;
  readonly measureKey: RowKey | null;
  readonly code: string | null;
  readonly action: string | null;
  readonly policyLine: string | null;
  /** Name of the minister; `null` where none of the plan's list is known, and in rows that are of none. */
  readonly minister: string | null;
  /** Whether this minister coordinates the measure. */
  readonly coordinating: boolean;
  /** Whether the measure has several ministers. */
  readonly shared: boolean;
  /** In rows of the kind `department`; `null` for a measure that no department carries out. */
  readonly department: string | null;
  /** All departments of the measure. */
  readonly departments: readonly string[];
  /** The budget line, in rows that are of one. */
  readonly line: RowKey | null;
  readonly fund: string | null;
  readonly per: BudgetPer | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** The year of a yearly amount, four digits, in rows of the kind `period`. */
  readonly year: string | null;
}

/** The figures that may be added up. */
export interface LongTableFigures {
  /** 1 in rows of the kind `measure`. */
  readonly measures: number | null;
  /** 1 for a measure that has an amount, else 0. */
  readonly measuresWithAmount: number | null;
  /** 1 in rows of the kind `mention`, also in those of no minister. */
  readonly mentions: number | null;
  readonly mentionsWithAmount: number | null;
  /** 1 in rows of the kind `department`. */
  readonly departmentMentions: number | null;
  /** Adds up to the printed total. */
  readonly equalAmount: Cents | null;
  /** All of it under each minister: more than there is when it is added up over ministers. */
  readonly fullAmount: Cents | null;
  /** Adds up to the printed total. */
  readonly coordinatingAmount: Cents | null;
  /** In rows of the kind `period`: a yearly amount in each of its years, any other once. */
  readonly equalInPeriod: Cents | null;
  readonly fullInPeriod: Cents | null;
  readonly coordinatingInPeriod: Cents | null;
}

export const noFigures: LongTableFigures = {
  ...{ measures: null, measuresWithAmount: null, mentions: null, mentionsWithAmount: null },
  departmentMentions: null,
  ...{ equalAmount: null, fullAmount: null, coordinatingAmount: null },
  ...{ equalInPeriod: null, fullInPeriod: null, coordinatingInPeriod: null },
};
