import { LETTER_OR_DIGIT } from './letters';
import { MONTH_SOURCE } from './month-names';

/** What is counted or measured in: a number before one of these names no measure and no action. */
const UNITS = [
  ...['€', 'eur', 'euros?', "euro's", '%', 'procent', 'percent', 'per cent', 'pour ?cent', '‰'],
  ...['k€', 'm€', 'miljoen(?:en)?', 'miljard(?:en)?', 'duizend', 'mln', 'mld', 'mio'],
  ...['millions?', 'billions?', 'thousand', 'milliards?', 'mille'],
  ...['v\\.?t\\.?e', "vte['’]?s", 'f\\.?t\\.?e', "fte['’]?s", 'e\\.?t\\.?p'],
  ...['keer', 'maal', 'times', 'fois'],
  ...['jaar', 'jaren', 'years?', 'ans', 'années?', 'maand(?:en)?', 'months?', 'mois'],
  ...['weken', 'week', 'weeks', 'semaines?', 'dag(?:en)?', 'days?', 'jours?'],
  ...['uur', 'uren', 'u', 'h', 'hours?', 'heures?', 'minuten', 'minutes?'],
  ...['km', 'm', 'cm', 'm²', 'm2', 'm³', 'ha', 'kg', 'ton', 'tonnes?', 'kwh', 'mwh', 'gb', 'mb'],
  ...['graden', 'degrees', 'degrés', '°c?'],
];

// Both patterns allow the space, soft hyphen or hyphen that may stand between a number and its unit.
const GAP = '[\\s\\u00ad-]{0,3}';
const UNIT_AFTER = new RegExp(`${GAP}(?:${UNITS.join('|')})(?!${LETTER_OR_DIGIT})`, 'iuy');
const MONTH_AFTER = new RegExp(`${GAP}(?<month>${MONTH_SOURCE})(?!${LETTER_OR_DIGIT})`, 'iuy');

/** Whether the number that ends at `at` is an amount, a share or a duration. */
export function isBeforeUnit(text: string, at: number): boolean {
  UNIT_AFTER.lastIndex = at;
  return UNIT_AFTER.test(text);
}

/** Whether the number that ends at `at` is the day of a date; "action 5 may be" is no 5 May. */
export function isBeforeMonth(text: string, at: number): boolean {
  MONTH_AFTER.lastIndex = at;
  const month = MONTH_AFTER.exec(text)?.groups?.['month'];
  return month !== undefined && month !== 'may';
}
