import { cents, type Cents } from '../money/cents';
import { fail, ok, type Result } from '../result';

export type AmountProblem =
  { readonly code: 'empty' } | { readonly code: 'not-an-amount'; readonly text: string };

/** Points or spaces only between groups of three; a comma before one or two decimals, or before a dash. */
const BELGIAN_AMOUNT =
  /^(?<sign>[-−]?)(?<euros>\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(?:(?<part>\d{1,2})|[-–]{1,2}))?$/;

const CURRENCY = /^(?:€|eur\b|euros?\b)\s*|\s*(?:€|\beur|\beuros?)$/gi;

/**
 * Reads one typed amount in Belgian notation: `€ 1.250,50`, `1250`, `398 374`. A number another
 * notation would read differently (`12.50`, `1,500`) is not an amount.
 */
export function parseAmount(text: string): Result<Cents, AmountProblem> {
  const typed = text.replace(/[\u00a0\u202f\u2009\s]/g, ' ').trim();
  if (typed === '') return fail({ code: 'empty' });
  const match = BELGIAN_AMOUNT.exec(typed.replace(CURRENCY, ''))?.groups;
  if (match === undefined) return fail({ code: 'not-an-amount', text });

  const { sign = '', euros = '', part = '' } = match;
  const whole = Number(euros.replace(/[. ]/g, '') + part.padEnd(2, '0'));
  if (!Number.isSafeInteger(whole)) return fail({ code: 'not-an-amount', text });
  return ok(cents(sign !== '' && whole !== 0 ? -whole : whole));
}
