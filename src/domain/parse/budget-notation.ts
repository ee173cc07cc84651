import type { Notation } from './number-notation';

const ENGLISH =
  /(?<!\p{L})(?:per year|per annum|annually|yearly|annual|until|from|within|school year|one-off|once|for the|for|each|the|and|resources|million|grant|budget of)(?!\p{L})/iu;
const NOT_ENGLISH =
  /(?<!\p{L})(?:voor|van|jaar|jaarlijkse?|eenmalig|tot|vanaf|schooljaar|het|en|miljoen|pour|par|an|dès|jusqu|à|de|du|des|et|annuel|scolaire)(?!\p{L})/iu;
const ENGLISH_TITLE = /(?<!\p{L})(?:minister|secretary of state) (?:of|for)(?!\p{L})/iu;
const OTHER_TITLE = /(?<!\p{L})(?:minister van|minister voor|ministre)(?!\p{L})/iu;
const POINT_DECIMALS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:,\d{3}|\.\d)/;

/** Which notation a budget text has: by its numbers, else by its language, else by that of its ministers. */
export function notationOf(text: string, titles: readonly string[]): Notation {
  if (POINT_DECIMALS.test(text)) return 'point-decimals';
  const isEnglish = ENGLISH.test(text);
  const isOther = NOT_ENGLISH.test(text);
  if (isEnglish !== isOther) return isEnglish ? 'point-decimals' : 'comma-decimals';
  const title = titles.find((each) => ENGLISH_TITLE.test(each) || OTHER_TITLE.test(each)) ?? '';
  return ENGLISH_TITLE.test(title) && !OTHER_TITLE.test(title)
    ? 'point-decimals'
    : 'comma-decimals';
}
