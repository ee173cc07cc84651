import type { PartialDate } from '../plan/plan';
import { MONTH_SOURCE, monthNumber } from './month-names';

/** Years outside these three centuries are other numbers: amounts, article numbers. */
export const YEAR_SOURCE = '(?:19|20|21)\\d\\d';

const DAY_SOURCE = '\\d{1,2}(?:er|ste|st|nd|rd|th|de|e)?';

/** The forms of a whole date, and which group of the pattern is year, month and day. */
const FORMS: readonly {
  readonly source: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}[] = [
  { source: `(${YEAR_SOURCE})-(\\d\\d)-(\\d\\d)`, year: 1, month: 2, day: 3 },
  { source: `(${YEAR_SOURCE})-(\\d\\d)`, year: 1, month: 2, day: 0 },
  { source: `(${YEAR_SOURCE})`, year: 1, month: 0, day: 0 },
  { source: `(\\d{1,2})([/.-])(\\d{1,2})\\2(${YEAR_SOURCE})`, year: 4, month: 3, day: 1 },
  { source: `(\\d{1,2})/(${YEAR_SOURCE})`, year: 2, month: 1, day: 0 },
  {
    source: `(${DAY_SOURCE})\\s+(?:of\\s+|de\\s+)?(${MONTH_SOURCE})\\s+(${YEAR_SOURCE})`,
    year: 3,
    month: 2,
    day: 1,
  },
  {
    source: `(${MONTH_SOURCE})\\s+(${DAY_SOURCE}),?\\s+(${YEAR_SOURCE})`,
    year: 3,
    month: 1,
    day: 2,
  },
  { source: `(${MONTH_SOURCE})\\s+(${YEAR_SOURCE})`, year: 2, month: 1, day: 0 },
];

const PATTERNS = FORMS.map((form) => ({ ...form, pattern: new RegExp(`^${form.source}$`, 'iu') }));

/**
 * Reads a date with the precision it has: `2017`, `2017-04`, `30 november 2017`, `30/11/2017`,
 * `December 2016`, `1er avril 2017`. Days come before months. A season is no date.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const typed = text.trim();
  for (const { pattern, year, month, day } of PATTERNS) {
    const match = pattern.exec(typed);
    if (match === null) continue;
    return partialDateOf(
      Number(match[year]),
      month === 0 ? null : monthOf(match[month] ?? ''),
      day === 0 ? null : Number.parseInt(match[day] ?? '', 10),
    );
  }
  return null;
}

function monthOf(printed: string): number {
  return monthNumber(printed) ?? Number(printed);
}

/** Builds a date from its parts; `null` when the month or the day does not exist. */
export function partialDateOf(
  year: number,
  month: number | null,
  day: number | null,
): PartialDate | null {
  const parts = [String(year)];
  if (month !== null) {
    if (!(month >= 1 && month <= 12)) return null;
    parts.push(String(month).padStart(2, '0'));
    if (day !== null) {
      if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
      parts.push(String(day).padStart(2, '0'));
    }
  }
  // Year, month and day were checked: this text has the form that PartialDate stands for.
  return parts.join('-') as PartialDate;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Compares as far as both dates are precise: 0 when one lies within the other, so that a period
 * from `2017-04` to `2017` is not the wrong way round.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The years a period touches, first and last included; none when it is the wrong way round. */
export function yearsBetween(from: PartialDate, to: PartialDate): readonly string[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}
