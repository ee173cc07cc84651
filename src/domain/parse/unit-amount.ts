import { centsOf } from './amount';
import type { UnitLine } from './budget-unit';
import { endsIn } from './look-back';
import type { MoneyToken } from './money-scan';
import * as words from './money-words';
import type { NumberToken } from './number-token';

/** Words that make a number a year: "2027: 120", "in 2027", "2027-2029". */
const YEAR_BEFORE =
  /(?:[(–—-]|(?<!\p{L})(?:in|vanaf|tot|from|to|until|en|dès|jusqu['’]en|voor|sinds))\s?$/iu;
const YEAR_AFTER = /^\s?[)–—:-]/u;

/**
 * A number on a line that says in what its amounts are, as the amount it stands for; `null` for what is no amount.
 * `before` and `after` are the text around it.
 */
export function amountInUnit(
  { start, end, printed, reading, yearLike }: NumberToken,
  { before, after }: { readonly before: string; readonly after: string },
  { power, from }: UnitLine,
): MoneyToken | null {
  const isYear = yearLike && (YEAR_BEFORE.test(before) || YEAR_AFTER.test(after));
  if (start < from || isYear) return null;
  if (endsIn(before, words.BEFORE_OTHER_NUMBER) || !words.AFTER_BARE_AMOUNT.test(after))
    return null;
  const unsure: MoneyToken = { start, end, amount: null, fte: null, doubt: 'not-understood' };
  if (endsIn(before, words.MINUS_OR_STROKE_BEFORE) || endsIn(before, words.TIMES_BEFORE)) {
    return unsure;
  }
  if (endsIn(before, words.PART_BEFORE) || reading.kind === 'malformed') return unsure;
  if (reading.kind === 'thousands-unclear') return { ...unsure, doubt: 'thousands-unclear' };
  const [whole = '', fraction = ''] = printed.split('.');
  const digits = reading.kind === 'number' ? reading : { whole, fraction };
  const amount = centsOf(digits.whole, digits.fraction, power);
  return amount === null ? unsure : { start, end, amount, fte: null, doubt: null };
}
