import type { PartialDate } from '../plan/plan';
import { monthNumber } from './month-names';
import { parsePartialDate, partialDateOf } from './partial-date';
import { DATES } from './period-words';

/** A date in a text. `date` is `null` for a day or month that takes its year from the next date. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate | null;
  /** Only of `2016-17`. */
  readonly lastYear: PartialDate | null;
  readonly text: string;
}

/** Finds the dates of a text, in reading order. */
export function findDates(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(DATES)) {
    const token = dateToken(match[0], match.index);
    if (token !== null && !isCount(token, text)) tokens.push(token);
  }
  return tokens;
}

/** `1 april` before `31 december 2017` is in that year too. */
export function withYearOf(text: string, date: PartialDate): PartialDate | null {
  const [, day, month = ''] = /^(?:(\d{1,2})\D*\s+)?(\p{L}+)/u.exec(text) ?? [];
  return partialDateOf(
    Number(date.slice(0, 4)),
    monthNumber(month),
    day === undefined ? null : Number(day),
  );
}

function dateToken(printed: string, start: number): DateToken | null {
  const token = { start, end: start + printed.length, text: printed, lastYear: null };
  const date = parsePartialDate(printed);
  if (date !== null) return { ...token, date };
  const years = /^(\d\d)(\d\d)[-/–](\d\d)$/.exec(printed);
  if (years !== null) {
    const [, century = '', first = '', last = ''] = years;
    const lastYear = parsePartialDate(century + last);
    return Number(last) > Number(first)
      ? { ...token, date: parsePartialDate(century + first), lastYear }
      : null;
  }
  return /\d{4}/.test(printed) ? null : { ...token, date: null };
}

const PLURAL_NOUN = /^ \p{Ll}{3,}(?:en|s)(?![\p{L}\p{N}])/u;
const NO_NOUN = /^ (?:tussen|volgens|wegens|tevens|telkens|samen|evenals|depuis|alors|sans|plus)\b/;
const LONGEST_NOUN = 30;

/** `2000 leerlingen` are so many pupils, not a year. */
function isCount(token: DateToken, text: string): boolean {
  const after = text.slice(token.end, token.end + LONGEST_NOUN);
  return token.text.length === 4 && PLURAL_NOUN.test(after) && !NO_NOUN.test(after);
}
