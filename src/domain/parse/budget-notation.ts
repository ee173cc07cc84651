import type { Notation } from './number-notation';
import { hasWords, wholeWords } from './whole-words';

const ENGLISH = wholeWords(
  'per year|per annum|annually|yearly|annual|until|from|within|school year|one-off|once|for the|for|each|the|and|resources|million|grant|budget of',
);
const NOT_ENGLISH = wholeWords(
  'voor|van|jaar|jaarlijkse?|eenmalig|tot|vanaf|schooljaar|het|en|miljoen|pour|par|an|dès|jusqu|à|de|du|des|et|annuel|scolaire',
);
const ENGLISH_TITLE = wholeWords('(?:minister|secretary of state) (?:of|for)');
const OTHER_TITLE = wholeWords('minister van|minister voor|ministre');
/** A number that the notations read differently: `1,250`, `12.50`. */
const TWO_READINGS = /\d(?:,\d{3}|\.\d\d?(?!\d))/;
const POINT_DECIMALS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:,\d{3}|\.\d)/;

/** Which notation a budget text has: by its numbers, else by its language, else by that of its ministers. */
export function notationOf(text: string, titles: readonly string[]): Notation {
  if (!TWO_READINGS.test(text)) return 'comma-decimals';
  if (POINT_DECIMALS.test(text)) return 'point-decimals';
  const isEnglish = hasWords(text, ENGLISH);
  const isOther = hasWords(text, NOT_ENGLISH);
  if (isEnglish !== isOther) return isEnglish ? 'point-decimals' : 'comma-decimals';
  const title =
    titles.find((each) => hasWords(each, ENGLISH_TITLE) || hasWords(each, OTHER_TITLE)) ?? '';
  return hasWords(title, ENGLISH_TITLE) && !hasWords(title, OTHER_TITLE)
    ? 'point-decimals'
    : 'comma-decimals';
}
