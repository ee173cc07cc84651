/**
 * How the money of a measure of several ministers is counted, where the budget line itself does not say
 * whose it is: an equal part under each, all of it under each, or all of it under the coordinating one.
 */
export const moneySharings = ['equal', 'full', 'coordinating'] as const;

export type MoneySharing = (typeof moneySharings)[number];
