import { HostError, HostNotImplemented } from '../host/errors';
import type { CellValue } from '../workbook-data';
import { serialOf } from './date-serial';
import { formulaProblem } from './formula';

/** What becomes of a text that is entered in a cell. */
export interface CellInput {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format a General cell takes on with it: entering a date makes it a date cell. */
  readonly numberFormat: string | null;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:e([+-]?\d+))?(%?)$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,2})\/(\d{1,2})$/;
const TWO_PARTS = /^(\d{1,4})[/-](\d{1,4})$/;
const THREE_PARTS = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})$/;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ([ap])m)?$/i;
const DAY_MONTH = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/i;
const MONTH_DAY = /^([a-z]{3,9})[ -](\d{1,2})(?:, ?(\d{4}))?$/i;
const MONTH_YEAR = /^([a-z]{3,9})[ -](\d{2}|\d{4})$/i;
const MONEY = /^[-+(]?\s*(?:[$€£¥]\s*[\d.,]+|[\d.,]+\s*[$€£¥])\s*\)?$/;

/**
 * Reads a text as Excel's values API does in the United States' notation, whatever the user's own
 * settings: `5.10` is the number 5.1, `3/4` the fourth of March. A cell formatted as text (`@`) is
 * not read at all.
 *
 * @param year The current year, for a date without one.
 * @throws HostNotImplemented for texts of which we do not know what Excel makes.
 */
export function readInput(text: string, numberFormat: string, year: number): CellInput {
  if (text.startsWith("'")) return asValue(text.slice(1));
  if (numberFormat === '@' || text === '') return asValue(text);
  if (text.startsWith('=') && text.length > 1) return asFormula(text);
  const trimmed = text.trim();
  const read =
    readWord(trimmed) ??
    readNumber(trimmed) ??
    readFraction(trimmed) ??
    readDayNumbers(trimmed, year) ??
    readMonthName(trimmed, year) ??
    readTime(trimmed);
  if (read !== null) return read;
  refuseUnknown(trimmed);
  // A text that starts as a sum is a formula, as when it is typed: that goes for a list's dash too.
  return /^[+-].*[^\s+-]/s.test(text) ? asFormula(`=${text}`) : asValue(text);
}

function asFormula(formula: string): CellInput {
  const problem = formulaProblem(formula);
  if (problem !== null) throw new HostError('InvalidArgument', `${formula}: ${problem}`);
  return { ...asValue(0), formula };
}

function asValue(value: CellValue, numberFormat: string | null = null): CellInput {
  return { value: value === '' ? null : value, formula: null, numberFormat };
}

function readWord(text: string): CellInput | null {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return asValue(word === 'TRUE');
  return ERRORS.includes(word) ? asValue({ error: word }) : null;
}

function readNumber(text: string): CellInput | null {
  const bare = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const [, sign, whole = '', decimals = '', exponent = '0', percent] =
    NUMBER.exec(bare ?? text) ?? [];
  if (percent === undefined || (whole === '' && decimals === '')) return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}.${decimals || '0'}e${exponent}`);
  // An exponent that is too large makes it a text, as 1E999 is.
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || bare !== undefined ? -size || 0 : size;
  if (percent === '%') return asValue(value / 100, decimals === '' ? '0%' : '0.00%');
  if (/e/i.test(text)) return asValue(value, '0.00E+00');
  if (whole.includes(',')) return asValue(value, decimals === '' ? '#,##0' : '#,##0.00');
  return asValue(value);
}

function readFraction(text: string): CellInput | null {
  const [, sign, whole, above, below] = FRACTION.exec(text) ?? [];
  if (below === undefined || Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return asValue(sign === '-' ? -value : value, below.length === 1 ? '# ?/?' : '# ??/??');
}

/** `3/4` (the fourth of March), `4/2017`, `3/4/2017`, `2017-04-03`. */
function readDayNumbers(text: string, year: number): CellInput | null {
  const [, one = '', two] = TWO_PARTS.exec(text) ?? [];
  if (two !== undefined) {
    return (
      asDate(serialOf(year, Number(one), Number(two)), 'd-mmm') ??
      asDate(serialOf(fullYear(two), Number(one), 1), 'mmm-yy')
    );
  }
  const [, first = '', , second = '', third] = THREE_PARTS.exec(text) ?? [];
  if (third === undefined) return null;
  const serial =
    first.length === 4
      ? serialOf(Number(first), Number(second), Number(third))
      : serialOf(fullYear(third), Number(first), Number(second));
  return asDate(serial, 'm/d/yyyy');
}

/** `4-Mar`, `4 March 2017`, `March 4`, `March 4, 2017`, `March 2017`, `Mar-17`. */
function readMonthName(text: string, year: number): CellInput | null {
  const [, before, name = '', yearAfter] = DAY_MONTH.exec(text) ?? [];
  if (before !== undefined) return readDay(before, name, yearAfter, year);
  const [, nameFirst = '', day, yearLast] = MONTH_DAY.exec(text) ?? [];
  // `Mar 17` is the seventeenth of March, `Mar 45` is March 1945.
  const asDay = day === undefined ? null : readDay(day, nameFirst, yearLast, year);
  if (asDay !== null) return asDay;
  const [, nameOnly = '', yearText] = MONTH_YEAR.exec(text) ?? [];
  const month = monthNumber(nameOnly);
  if (yearText === undefined || month === 0) return null;
  return asDate(serialOf(fullYear(yearText), month, 1), 'mmm-yy');
}

function readDay(
  day: string,
  monthName: string,
  yearText: string | undefined,
  year: number,
): CellInput | null {
  const month = monthNumber(monthName);
  if (month === 0) return null;
  const [full, format] =
    yearText === undefined ? [year, 'd-mmm'] : [fullYear(yearText), 'd-mmm-yy'];
  return asDate(serialOf(full, month, Number(day)), format);
}

/** 1 to 12; 0 when it is no English month. */
function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function asDate(serial: number | null, numberFormat: string): CellInput | null {
  return serial === null ? null : asValue(serial, numberFormat);
}

/** Two digits: 00 to 29 are this century. */
function fullYear(text: string): number {
  const number = Number(text);
  if (text.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function readTime(text: string): CellInput | null {
  const [, hours = '', minutes = '', seconds, half] = TIME.exec(text) ?? [];
  if (minutes === '' || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const hour = Number(hours);
  if (hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (inDay * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return asValue(value, half === undefined ? format : `${format} AM/PM`);
}

/** Texts that Excel may well read as an amount, a date or a time, in a way we could not check. */
function refuseUnknown(text: string): void {
  const isUnsure =
    (MONEY.test(text) && /\d/.test(text)) ||
    TWO_PARTS.test(text) ||
    THREE_PARTS.test(text) ||
    FRACTION.test(text) ||
    TIME.test(text) ||
    text.startsWith('@') ||
    /^\d[\d/:.-]* \d{1,2}:\d{2}/.test(text) ||
    /^\d{4}-\d{2}-\d{2}T/.test(text);
  if (isUnsure) throw new HostNotImplemented(`what becomes of the text ${JSON.stringify(text)}`);
}
