import { yearsBetween } from '../parse/partial-date';
import type { BudgetLine } from '../plan/plan';

/**
 * When the amount of a budget line is spent. Nothing is spread: only what the plan itself says is paid every
 * year is in each year. A period with one end, or a yearly amount with its ends the wrong way round, tells
 * nothing.
 */
export function whenSpent({ per, from, to }: Pick<BudgetLine, 'per' | 'from' | 'to'>): WhenSpent {
  if (from === null || to === null) return { kind: 'unknown' };
  if (per !== 'year') return { kind: 'period', from, to };
  const years = yearsBetween(from, to);
  return years.length === 0 ? { kind: 'unknown' } : { kind: 'years', years };
}

export type WhenSpent =
  /** Four digits each. */
  | { readonly kind: 'years'; readonly years: readonly string[] }
  | {
      readonly kind: 'period';
      readonly from: NonNullable<BudgetLine['from']>;
      readonly to: NonNullable<BudgetLine['to']>;
    }
  | { readonly kind: 'unknown' };
