import { LETTER, LETTERS } from './letters';
import { lookBack } from './look-back';
import type { WordPattern } from './whole-words';

// What stands directly before or after a number and makes it money or full-time equivalents. All
// patterns are tried at that one place and on a few characters only, so they cannot become slow.

const CURRENCY_SOURCE = `€|euro(?:['’]?s)?(?!${LETTER})|eur(?!${LETTER})`;

/** After a number: `,-`, a scale and the currency, each of which may be absent. */
export const AFTER_NUMBER = new RegExp(
  `^(?:,(?:-{1,2}|[–—]))?(?:\\s?(?<scale>mln|mio|miljoen(?:en)?|millions?|mld|miljard(?:en)?|milliards?|billions?|bn|duizend|thousand|mille|k|m)(?!${LETTER})\\.?)?(?:\\s?(?:d['’]\\s?|de\\s|of\\s)?(?<currency>${CURRENCY_SOURCE}))?`,
  'iu',
);
/** `250 k€`, `3 MEUR`: scale and currency in one word. */
export const AFTER_NUMBER_JOINED = new RegExp(
  String.raw`^\s?(?<scale>[km])(?<currency>€|eur(?!${LETTER}))`,
  'iu',
);
export const BEFORE_NUMBER = lookBack(
  `(?<scale>(?<!${LETTER})[km])?(?:€|(?<!${LETTER})eur(?:os?)?)\\s?`,
);

const OTHER_CURRENCY_SOURCE =
  '[$£¥]|usd|gbp|chf|jpy|bef|cad|dkk|sek|nok|dollars?|pounds?|(?:britse )?pond|francs?|frank|livres sterling';
export const OTHER_AFTER = new RegExp(
  `^(?:\\s?(?:k|m|mln|miljoen|millions?|miljard|milliards?))?\\s?(?:${OTHER_CURRENCY_SOURCE})(?!${LETTER})`,
  'iu',
);
export const OTHER_BEFORE = lookBack(`(?<!${LETTER})(?:${OTHER_CURRENCY_SOURCE})\\s?`);

const FTE_SOURCE =
  "vte(?:['’]?s)?|fte(?:['’]?s)?|etp|voltijdse? equivalent(?:en)?|voltijds equivalent(?:en)?|voltijdsequivalent(?:en)?|full[- ]time equivalents?|équivalents?[- ]temps[- ]pleins?";
export const FTE_AFTER = new RegExp(`^\\s?(?:${FTE_SOURCE})(?!${LETTER})`, 'iu');
export const FTE_BEFORE = lookBack(`(?<!${LETTER})(?:${FTE_SOURCE})\\s?[:=]?\\s?`);

/** Signs and words that must belong to a number: one left over was not understood. */
const LEFT_OVER_WORDS = `eur|euros?|mln|k€|${FTE_SOURCE}`;
export const LEFT_OVER: WordPattern = {
  hint: new RegExp(`€|${LEFT_OVER_WORDS}`, 'giu'),
  whole: new RegExp(`€|(?<!${LETTER})(?:${LEFT_OVER_WORDS})(?!${LETTER})`, 'iuy'),
};

/** A year between brackets or dashes. */
export const YEAR_APART = /(?<=[(–—-]\s?)\d{4}(?=\s?[)–—-])/y;

/** A minus or a stroke: the number after it is a part of something else. */
export const MINUS_OR_STROKE_BEFORE = lookBack('[−/]\\s?');

/** What may follow an amount that has lost its sign; after any other word the number counts things. */
export const AFTER_BARE_AMOUNT = new RegExp(
  String.raw`^\s*(?:$|[(,;+/&\n]|[-–—]\s|\.(?:\s|$)|(?:voor|per|op|in|aan|jaarlijks|eenmalig|éénmalig|elk|ieder|vanaf|tot|van|en|of|via|uit|for|to|each|every|annually|yearly|once|one-off|from|until|and|or|pour|par|à|de|dès|jusqu|annuel|unique|et|ou)(?!${LETTER}))`,
  'iu',
);
/** What may not stand before an amount without a sign: it goes on a word, or numbers an article, a file. */
export const BEFORE_OTHER_NUMBER = lookBack(
  `[${LETTERS}°#/.]|(?<!${LETTER})(?:artikel(?:en)?|articles?|art\\.?|nr\\.?|nummers?|no\\.?|n°|maatregel(?:en)?|acties?|actions?|measures?|mesures?|zie|see|voir|punt|points?|pagina|page|p\\.|blz\\.?|wet|tel\\.?|doc\\.?|dossier|stuk)\\s?`,
);

/** Between two numbers of which the money lies somewhere in between. */
export const BETWEEN_BOUNDS = /^ ?(?:-|–|—|à|a|tot|to|jusqu['’]à) ?$/iu;
export const BETWEEN_AND = /^\s?(?:en|and|et)\s?$/iu;
export const BOUNDS_BEFORE = lookBack(`(?<!${LETTER})(?:tussen|between|entre)\\s?`);

/** The amount is multiplied, or only a part of it is meant. */
const TIMES = '(?:x|×|\\*|maal|keer|times|fois)';
export const TIMES_BEFORE = lookBack(`\\d\\s?(?:${TIMES}|%\\s?(?:van|of|de|d['’]))\\s?`);
export const TIMES_AFTER = new RegExp(`^\\s?${TIMES}\\s?\\d`, 'iu');

/** An amount that is counted in the one before it already. */
export const PART_BEFORE = lookBack(
  `(?<!${LETTER})(?:waarvan|inclusief|inbegrepen|of which|including|dont|y compris)(?:\\s+(?:er|nog|maximaal|max\\.?|up to|au moins|minstens))?\\s*`,
);

/** `miljoen` → 6; none → 0. */
export function powerOf(scale: string | undefined): number {
  if (scale === undefined) return 0;
  if (/^(?:k|duizend|thousand|mille)$/i.test(scale)) return 3;
  return /^(?:mld|miljard|milliard|billion|bn)/i.test(scale) ? 9 : 6;
}
