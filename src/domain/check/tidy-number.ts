import { isMeasureNumber, numberParts } from '../plan/numbering';
import type { NumberingScheme } from '../plan/numbering';

/** A number in the plan's form, made from one that is not. */
export interface TidiedNumber {
  readonly number: string;
  /** Only separators and white space were changed, so nothing that was typed is lost. */
  readonly lossless: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LEADING_WORD = /^(?:maatregel|measure|mesure|nummer|number|num[ée]ro|nr|no|n°)\.?(?=\d)/i;
const TRAILING_CODE = /\(\p{Lu}{1,3}\)$/u;

/** `4,3` → `4.3`, ` 4. 3.` → `4.3`, `maatregel 4-03` → `4.3` (not lossless); `null` for `4.a`. */
export function tidyNumber(text: string, scheme: NumberingScheme): TidiedNumber | null {
  const bare = text
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s/g, '')
    .replaceAll(/[,;·•]/g, '.');
  const lossless = withoutEnds(bare).replaceAll(/\.{2,}/g, '.');
  if (isMeasureNumber(lossless, scheme)) return { number: lossless, lossless: true };

  const words = withoutEnds(bare.replace(LEADING_WORD, '').replace(TRAILING_CODE, ''));
  const parts = words.replaceAll(/[-–/:_]/g, '.').split('.');
  const number = parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
  const isNumber = numberParts(number) !== null && isMeasureNumber(number, scheme);
  return isNumber ? { number, lossless: false } : null;
}

/** Without the marks that may stand around a number: an apostrophe, a closing point or bracket. */
function withoutEnds(text: string): string {
  return text.replace(/^['’‘.]+/, '').replace(/[.:)]+$/, '');
}
