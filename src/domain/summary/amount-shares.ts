import { cents, type Cents } from '../money/cents';
import type { Minister } from '../plan/plan';
import type { Claim } from './claims';
import type { MoneySharing } from '../plan/money-sharing';

/** What one minister has of an amount, in each way that shared money can be counted. */
export type ShareAmounts = Readonly<Record<MoneySharing, Cents>>;

export interface AmountShare {
  /** `null` where no minister of the plan's list is known to pay. */
  readonly minister: Minister | null;
  readonly amounts: ShareAmounts;
}

/**
 * Who has how much of an amount. One that names a minister is that one's whichever way is chosen. The
 * `equal` and the `coordinating` parts add up to the amount; the `full` ones to the amount for each.
 * @param coordinating Who coordinates the measure; one of the ministers of the claim, if there are any.
 */
export function sharesOfAmount(
  { amount, parts }: Pick<Claim, 'amount' | 'parts'>,
  coordinating: Minister | null,
): readonly AmountShare[] {
  if (parts.size === 0) return [{ minister: null, amounts: wholly(amount) }];
  return [...parts].map(([minister, equal]) => ({
    minister,
    amounts:
      parts.size === 1
        ? wholly(amount)
        : { equal, full: amount, coordinating: minister === coordinating ? amount : cents(0) },
  }));
}

function wholly(amount: Cents): ShareAmounts {
  return { equal: amount, full: amount, coordinating: amount };
}
