import type { Cents } from '../money/cents';
import type { MoneySharing } from '../plan/money-sharing';
import type { Minister, PartialDate } from '../plan/plan';
import type { ShareAmounts } from './amount-shares';
import type { Reconciliation } from './reconcile';

/**
 * The figures of a plan. No total counts anything twice in silence: what belongs to several ministers
 * says so (`mentions`, `full`), and what belongs to none stands apart (`withoutMinister`).
 */
export interface Summary {
  readonly totals: SummaryTotals;
  /** How the money of shared measures is counted: the plan's choice, or `equal` where nobody chose. */
  readonly sharing: MoneySharing;
  /** In the order of the plan's list of ministers. */
  readonly byMinister: readonly MinisterSummary[];
  readonly withoutMinister: WithoutMinister;
  /** Of the money per minister, in each way of sharing. */
  readonly reconciliation: Readonly<Record<MoneySharing, Reconciliation>>;
  /** The plan's codes first, then those it does not list. */
  readonly byCode: readonly CodeCount[];
  /** The plan's actions first, then what stands under an action it does not list, or under none. */
  readonly byAction: readonly ActionSummary[];
  /** Amounts per year whose period has a beginning and an end, once in each of its years. */
  readonly byYear: readonly YearAmount[];
  /** Amounts without a period, or with only one end of it. */
  readonly withoutPeriod: Cents;
  /** Amounts for a whole period, be it one year or several, grouped by that period. */
  readonly overPeriod: readonly PeriodAmount[];
  readonly byFund: readonly FundAmount[];
}

export interface SummaryTotals {
  readonly measures: number;
  /** A measure of three ministers is mentioned three times. */
  readonly mentions: number;
  /** Measures with at least one amount. */
  readonly withAmount: number;
  /** Measures whose budget text speaks of regular means, also beside amounts. */
  readonly regular: number;
  /** Every amount once at face value; yearly amounts are not multiplied. */
  readonly printed: Cents;
  /** Full-time equivalents. */
  readonly fte: number;
}

export interface MinisterSummary {
  readonly minister: Minister;
  /** A measure that lists two titles of the same minister counts once. */
  readonly measures: number;
  readonly byCode: readonly CodeCount[];
  readonly budget: MinisterBudget;
  /** Measures of this minister with at least one amount. */
  readonly withAmount: number;
}

export interface MinisterBudget {
  /** Amounts that name this minister. */
  readonly own: Cents;
  /** Every amount of the minister's measures in full: over all ministers more than there is. */
  readonly full: Cents;
  /**
   * `own`, and an equal part of the amounts of shared measures that name no minister. Over all
   * ministers, and with what belongs to none, this adds up to the printed total.
   */
  readonly shared: Cents;
  /**
   * `own`, and what this minister has of the amounts that name none, in each way of sharing them. Unlike
   * `full`, all of it under each leaves out what names another minister.
   */
  readonly bySharing: ShareAmounts;
}

/** What belongs to no minister of the plan's list. */
export interface WithoutMinister {
  readonly measures: number;
  readonly amount: Cents;
}

export interface CodeCount {
  /** `null` counts the measures without a code. */
  readonly code: string | null;
  readonly measures: number;
}

export interface ActionSummary {
  /** `null` is what stands under no action. */
  readonly action: string | null;
  readonly measures: number;
  /** Recommendations that name the action. */
  readonly recommendations: number;
  /** Previous actions that refer to the action or to one of its measures. */
  readonly previousActions: number;
  readonly printed: Cents;
}

export interface YearAmount {
  /** Four digits. */
  readonly year: string;
  readonly amount: Cents;
}

export interface PeriodAmount {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly amount: Cents;
}

export interface FundAmount {
  readonly fund: string;
  readonly amount: Cents;
}
