import { isMeasureNumber, numberParts } from '../plan/numbering';
import type { NumberingScheme } from '../plan/numbering';

/** A number in the plan's form, made from one that is not. */
export interface TidiedNumber {
  readonly number: string;
  /** Only separators, and white space beside them, were changed: no figure or word is lost. */
  readonly lossless: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Figures and marks as wide as a Chinese character. Not superscripts: `4.3²` has a note at 4.3. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_OFFSET = 0xff01 - 0x21;
const SEPARATORS = /\s*[.,;·•](?:\s*[.,;·•])*\s*/g;
const OTHER_SEPARATORS = /\s*[-–/:_]\s*/g;
const LEADING_WORD =
  /^(?:maatregel|measure|mesure|nummer|number|num[ée]ro|nr|no|n°)\s*\.?\s*(?=\d)/i;
const TRAILING_CODE = /\s*\(\p{Lu}{1,3}\)$/u;

/**
 * `4,3` → `4.3`, ` 4. 3.` → `4.3`, `maatregel 4-03` → `4.3` (not lossless); `null` for `4.a`, and for
 * `1 2.3`, where a space between figures may have been typed for a point.
 */
export function tidyNumber(text: string, scheme: NumberingScheme): TidiedNumber | null {
  const bare = text.replaceAll(WIDE, narrow).replaceAll(INVISIBLE, '').replaceAll(SEPARATORS, '.');
  const lossless = withoutEnds(bare);
  if (isMeasureNumber(lossless, scheme)) return { number: lossless, lossless: true };

  const words = withoutEnds(bare.trim().replace(LEADING_WORD, '').replace(TRAILING_CODE, ''));
  const parts = words.replaceAll(OTHER_SEPARATORS, '.').split('.');
  const number = parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
  const isNumber = numberParts(number) !== null && isMeasureNumber(number, scheme);
  return isNumber ? { number, lossless: false } : null;
}

function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET);
}

/** Without the marks that may stand around a number: an apostrophe, a closing point or bracket. */
function withoutEnds(text: string): string {
  return text.replace(/^['’‘.\s]+/, '').replace(/[.:)\s]+$/, '');
}
