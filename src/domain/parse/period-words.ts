import { LETTER_OR_DIGIT } from './letters';
import { lookBack } from './look-back';
import { MONTH_SOURCE } from './month-names';
import { YEAR_SOURCE } from './partial-date';
import type { WordPattern } from './whole-words';

// The patterns that look back from a date are tried on a short piece before it, so they cannot become slow.

/** What may be a date, or a day or month that takes its year from the date that follows it. */
const DATE_SOURCE = [
  `${YEAR_SOURCE}-\\d\\d-\\d\\d`,
  `${YEAR_SOURCE}[-/–]\\d\\d`,
  `\\d{1,2}([/.-])\\d{1,2}\\1${YEAR_SOURCE}`,
  `\\d{1,2}/${YEAR_SOURCE}`,
  `(?:\\d{1,2}(?:er|ste|st|nd|rd|th|de|e)?\\s+(?:of\\s+|de\\s+)?)?${MONTH_SOURCE}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,?)?\\s+${YEAR_SOURCE}`,
  `(?:\\d{1,2}(?:er)?\\s+)?${MONTH_SOURCE}`,
  YEAR_SOURCE,
].join('|');
export const DATES: WordPattern = {
  hint: new RegExp(`\\d|${MONTH_SOURCE}`, 'giu'),
  whole: new RegExp(`(?<!${LETTER_OR_DIGIT})(?:${DATE_SOURCE})(?!${LETTER_OR_DIGIT})`, 'iuy'),
};

export const SCHOOL_YEAR_SOURCE =
  "(?:schooljaren|schooljaar|school\\s+years?|(?:l['’])?années?\\s+scolaires?)";

const EDGE =
  "(?:(?:het\\s+)?einde?(?:\\s+van)?|eind|(?:het\\s+)?begin|(?:the\\s+)?end\\s+of|(?:la\\s+)?fin(?:\\s+de)?|le|l['’]année)";
const SCHOOL_EDGE = `(?:(?:het|the|de|l['’])\\s*)?${SCHOOL_YEAR_SOURCE}`;
const EDGE_BEFORE = `(?:(?:${EDGE}|${SCHOOL_EDGE})\\s+)?`;

/** Between the first and the last date of a period. */
export const RANGE = new RegExp(
  `^\\s*(?:[-–—‑−/]|tot\\s+en\\s+met|tot|t\\.?\\s?e\\.?\\s?m\\.?|t/m|up\\s+to|to|until|till|through|and\\s+until|jusqu['’](?:au|en|à)|au|à)\\s*${EDGE_BEFORE}$`,
  'iu',
);
/** Only after "tussen": elsewhere two dates with "en" are a list. */
export const RANGE_AFTER_BETWEEN = /^\s*(?:en|and|et)\s*$/iu;
export const LIST = /^\s*(?:,|,?\s*(?:en|and|et|&|\+))\s*$/iu;

const START_WORDS =
  'vanaf|sinds|met\\s+ingang\\s+van|starting(?:\\s+(?:on|from|in))?|as\\s+(?:of|from)|from|since|à\\s+(?:partir|compter)\\s+(?:de|du)|dès|depuis';
const END_WORDS =
  "tot\\s+en\\s+met|t\\.?\\s?e\\.?\\s?m\\.?|t/m|tot|uiterlijk|until|till|up\\s+to|jusqu['’](?:au|en|à)";
const COUNTS: readonly (readonly string[])[] = [
  ['1', 'een', 'één', 'one', 'un', 'une'],
  ['2', 'twee', 'two', 'deux'],
  ['3', 'drie', 'three', 'trois'],
  ['4', 'vier', 'four', 'quatre'],
  ['5', 'vijf', 'five', 'cinq'],
];
const BEFORE = `(?<!${LETTER_OR_DIGIT})`;

/** A length and the day it begins: `verlenging van 1 jaar vanaf`. */
export const LENGTH_BEFORE = lookBack(
  `${BEFORE}(?:(?:verlenging|verlengd|extension|extended|prolongation|prolongé)\\s+)?(?:(?:van|met|voor|gedurende|of|by|for|pour|de)\\s+|d['’])?(?<count>\\d{1,2}|${COUNTS.flatMap((words) => words.slice(1)).join('|')})\\s+(?<unit>jaar|jaren|years?|ans?|années?|maand(?:en)?|months?|mois)\\s*,?\\s*(?:${START_WORDS})\\s+`,
);
export const START_BEFORE = lookBack(`${BEFORE}(?:${START_WORDS})\\s+${EDGE_BEFORE}`);
export const END_BEFORE = lookBack(`${BEFORE}(?:${END_WORDS})\\s+${EDGE_BEFORE}`);
export const SCHOOL_YEAR_BEFORE = lookBack(`${SCHOOL_YEAR_SOURCE}\\s+`);
export const BETWEEN_BEFORE = lookBack(`${BEFORE}(?:tussen|between|entre)\\s+`);
/** Words that belong to a period without changing it. */
export const LEAD_BEFORE = lookBack(
  `${BEFORE}(?:(?:in|voor|over|tijdens|gedurende|op|van|vanaf|tussen|for|during|from|between|on|pour|en|du|de|entre)\\s+)?(?:(?:de|het|the|la|les|le|l['’])\\s*)?(?:(?:${SCHOOL_YEAR_SOURCE}|periode|jaren|jaar|begrotingsjaar|period|years?|période|années?)\\s+)?${EDGE_BEFORE}`,
);

/** `1`, `twee`, `trois` → a number. */
export function countOf(printed: string): number {
  const word = COUNTS.findIndex((words) => words.includes(printed.toLowerCase()));
  return word === -1 ? Number(printed) : word + 1;
}
