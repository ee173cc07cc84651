import type { PartialDate } from '../plan/plan';
import { findDates, withYearOf, type DateToken } from './date-tokens';
import { daysInMonth, partialDateOf } from './partial-date';
import {
  BETWEEN_BEFORE,
  countOf,
  END_BEFORE,
  LEAD_BEFORE,
  LENGTH_BEFORE,
  LIST,
  RANGE,
  RANGE_AFTER_BETWEEN,
  SCHOOL_YEAR_BEFORE,
  START_BEFORE,
} from './period-words';

/** A period a text speaks of. `null` is an open side: `tot 30 november 2017` has no beginning. */
export interface PeriodMention {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** The text gives a length of exactly one year and the day it begins. */
  readonly oneYear: boolean;
  /** Offsets in the text, with the words that belong to the period ("vanaf", "in", "voor de periode"). */
  readonly start: number;
  readonly end: number;
}

/** The longest lead or link is far shorter; looking no further keeps long texts linear. */
const LONGEST_LEAD = 80;
const MOST_YEARS = 50;

/** Finds the periods and dates a text speaks of, in reading order. */
export function findPeriods(text: string): readonly PeriodMention[] {
  const tokens = findDates(text);
  const periods: PeriodMention[] = [];
  let previousEnd = 0;
  for (let index = 0; index < tokens.length;) {
    const first = tokens[index];
    if (first === undefined) break;
    const lead = text.slice(Math.max(previousEnd, first.start - LONGEST_LEAD), first.start);
    const span = spanFrom(text, tokens, index, BETWEEN_BEFORE.test(lead));
    index += span?.used ?? 1;
    if (span === null) continue;
    periods.push(mentionOf(span, lead));
    previousEnd = span.last.end;
  }
  return periods;
}

/** One date, or the first and the last of a range. */
interface DateSpan {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly first: DateToken;
  readonly last: DateToken;
  /** How many tokens it takes. */
  readonly used: number;
}

/** What begins at a token: `1 april 2015 tot 31 maart 2017`, years in a row, or one date. */
function spanFrom(
  text: string,
  tokens: readonly DateToken[],
  index: number,
  between: boolean,
): DateSpan | null {
  const first = tokens[index];
  if (first === undefined) return null;
  if (first.date !== null && first.lastYear !== null) {
    return { from: first.date, to: first.lastYear, first, last: first, used: 1 };
  }
  const next = tokens[index + 1];
  if (next !== undefined && isRange(linkOf(text, first, next), between)) {
    const to = next.lastYear ?? next.date;
    const from = first.date ?? (next.date === null ? null : withYearOf(first.text, next.date));
    if (from !== null && to !== null) return { from, to, first, last: next, used: 2 };
  }
  return first.date === null ? null : yearsInARow(text, tokens, index, first, first.date);
}

function isRange(link: string, between: boolean): boolean {
  return RANGE.test(link) || (between && RANGE_AFTER_BETWEEN.test(link));
}

/** What stands between two dates; empty, which links nothing, when they are far apart. */
function linkOf(text: string, first: DateToken, next: DateToken): string {
  return next.start - first.end > LONGEST_LEAD ? '' : text.slice(first.end, next.start);
}

/** `2017, 2018 en 2019`; only the first date where no next year follows it. */
function yearsInARow(
  text: string,
  tokens: readonly DateToken[],
  index: number,
  first: DateToken,
  from: PartialDate,
): DateSpan {
  let span: DateSpan = { from, to: from, first, last: first, used: 1 };
  for (const next of tokens.slice(index + 1, index + 1 + MOST_YEARS)) {
    const { date } = next;
    if (date === null || next.lastYear !== null || !isYearAfter(span.to, date)) break;
    if (!LIST.test(linkOf(text, span.last, next))) break;
    span = { ...span, to: date, last: next, used: span.used + 1 };
  }
  return span;
}

function isYearAfter(year: PartialDate, next: PartialDate): boolean {
  return year.length === 4 && next.length === 4 && Number(next) === Number(year) + 1;
}

function mentionOf(span: DateSpan, lead: string): PeriodMention {
  const { from, to, first } = span;
  const end = span.last.end;
  const single = first === span.last && first.lastYear === null;
  const length = single ? LENGTH_BEFORE.exec(lead) : null;
  if (length?.groups !== undefined) {
    const months = monthsOf(length.groups['count'] ?? '', length.groups['unit'] ?? '');
    const start = first.start - length[0].length;
    return { from, to: lastDateOf(from, months), oneYear: months === 12, start, end };
  }
  // "vanaf schooljaar 2016-2017" begins then; "vanaf 2016 tot 2017" is a whole period.
  const mayBeOpen = single || SCHOOL_YEAR_BEFORE.test(lead);
  const opens = mayBeOpen ? START_BEFORE.exec(lead) : null;
  if (opens !== null) {
    return { from, to: null, oneYear: false, start: first.start - opens[0].length, end };
  }
  const closes = mayBeOpen ? END_BEFORE.exec(lead) : null;
  if (closes !== null) {
    return { from: null, to, oneYear: false, start: first.start - closes[0].length, end };
  }
  const start = first.start - (LEAD_BEFORE.exec(lead)?.[0].length ?? 0);
  return { from, to, oneYear: false, start, end };
}

function monthsOf(count: string, unit: string): number {
  const number = countOf(count);
  return /^(?:jaar|jaren|year|an)/i.test(unit) ? number * 12 : number;
}

/** The last day, month or year of a period of so many months; `null` where the beginning is too coarse. */
function lastDateOf(from: PartialDate, months: number): PartialDate | null {
  const [year = 0, month, day] = from.split('-').map(Number);
  if (month === undefined) {
    return months % 12 === 0 ? partialDateOf(year + months / 12 - 1, null, null) : null;
  }
  const after = (day === undefined ? month - 1 : month) + months;
  const lastYear = year + Math.floor((after - 1) / 12);
  const lastMonth = ((after - 1) % 12) + 1;
  if (day === undefined) return partialDateOf(lastYear, lastMonth, null);
  if (day > 1) {
    return partialDateOf(lastYear, lastMonth, Math.min(day - 1, daysInMonth(lastYear, lastMonth)));
  }
  return lastMonth === 1
    ? partialDateOf(lastYear - 1, 12, 31)
    : partialDateOf(lastYear, lastMonth - 1, daysInMonth(lastYear, lastMonth - 1));
}
