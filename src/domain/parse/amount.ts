import { cents, type Cents } from '../money/cents';
import { fail, ok, type Result } from '../result';
import { readNumber } from './number-notation';

export type AmountProblem =
  { readonly code: 'empty' } | { readonly code: 'not-an-amount'; readonly text: string };

const TYPED =
  /^(?:(?:€|eur(?:os?)?)\s?)?(?<sign>[-−]?)(?:€\s?)?(?<number>\d[\d., ]*?)(?:,[-–—]{1,2})?(?:\s?(?:€|eur(?:os?)?))?$/i;

/**
 * Reads one typed amount in Belgian notation: `€ 1.250,50`, `1250`, `398 374`, `500,-`. A number another
 * notation would read differently (`12.50`, `1,500`) is not an amount.
 */
export function parseAmount(text: string): Result<Cents, AmountProblem> {
  const typed = text.replace(/\s+/g, ' ').trim();
  if (typed === '') return fail({ code: 'empty' });
  const match = TYPED.exec(typed)?.groups;
  const number = readNumber(match?.['number'] ?? '', 'comma-decimals');
  if (number.kind !== 'number') return fail({ code: 'not-an-amount', text });
  const amount = centsOf(number.whole, number.fraction, 0);
  if (amount === null) return fail({ code: 'not-an-amount', text });
  return ok(match?.['sign'] !== '' && amount !== 0 ? cents(0 - amount) : amount);
}

/**
 * The cents that digits stand for, times ten to the power `scale` (6 for millions); `null` where that
 * is not a whole number of cents, or is larger than a number can hold exactly.
 */
export function centsOf(whole: string, fraction: string, scale: number): Cents | null {
  const value = Number(whole + fraction.padEnd(scale + 2, '0'));
  return fraction.length <= scale + 2 && Number.isSafeInteger(value) ? cents(value) : null;
}
