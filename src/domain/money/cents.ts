/** A whole number of euro cents. Sums of a plan stay far below 2^53 cents, so they are exact. */
export type Cents = number & { readonly unit: 'cents' };

/** Marks a whole number as cents; throws on a fraction, which is always a bug of the caller. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value))
    throw new Error(`Not a whole number of cents: ${String(value)}`);
  return value as Cents;
}

/** Euro with at most two decimals, as cell values and the command line's JSON carry them, to cents. */
export function centsFromEuro(euro: number): Cents {
  return cents(Math.round(euro * 100));
}

export function euroFromCents(amount: Cents): number {
  return amount / 100;
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return cents(sum);
}

/**
 * Divides an amount over `shares` so that the parts add up to it to the cent:
 * the first parts take the cents that are left over.
 */
export function divideEqually(amount: Cents, shares: number): readonly Cents[] {
  if (!Number.isInteger(shares) || shares < 1)
    throw new Error(`Not a number of shares: ${String(shares)}`);
  const each = Math.trunc(amount / shares);
  const left = amount - each * shares;
  return Array.from({ length: shares }, (_, index) =>
    cents(each + (index < Math.abs(left) ? Math.sign(left) : 0)),
  );
}
