import { HostNotImplemented } from '../host/errors';
import type { CellValue } from '../workbook-data';
import { wireValue } from './cells';
import { datePartsOf } from './date-serial';
import type { DateParts } from './date-serial';

const MONTHS =
  'January February March April May June July August September October November December';
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
// Literals, conditions and colours, date parts, digits; whatever is not in it is not known here.
const PART =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_.|\*.|\[\$(?<symbol>[^\]-]*)[^\]]*\]|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow)\]|(?<date>AM\/PM|y+|m+|d+|h+|s+)|(?<number>[#0?][#0?,.]*%*)|(?<plain>[ $€£+\-/():,.;!^&'~{}<>=%]|@)/giy;

/**
 * A cell's text as Excel shows it, for the number formats in common use, in English notation.
 * @throws HostNotImplemented for the others.
 */
export function displayedText(value: CellValue, numberFormat: string): string {
  const plain = wireValue(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  const sections = numberFormat.split(';');
  if (typeof plain === 'string') {
    const section = sections[3] ?? '@';
    if (sections.length > 4 || section !== '@') return unknown(numberFormat);
    return plain;
  }
  const [section = 'General', shown] = sectionFor(sections, plain);
  if (section === 'General' || section === '@') return generalText(shown);
  return filledIn(section, shown, numberFormat);
}

/** Positive, negative and zero may each have a section; a section of its own shows no minus. */
function sectionFor(sections: readonly string[], value: number): [string | undefined, number] {
  if (value < 0 && sections[1] !== undefined) return [sections[1], -value];
  if (value === 0 && sections[2] !== undefined) return [sections[2], 0];
  return [sections[0], value];
}

function generalText(value: number): string {
  if (Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-4)) {
    throw new HostNotImplemented(`the text of ${String(value)} in the format General`);
  }
  return String(Number(value.toPrecision(10)));
}

function filledIn(section: string, value: number, numberFormat: string): string {
  const parts = [...section.matchAll(PART)];
  if (parts.reduce((length, part) => length + part[0].length, 0) !== section.length) {
    return unknown(numberFormat);
  }
  const isDate = parts.some(({ groups }) => groups?.['date'] !== undefined);
  const date = isDate ? datePartsOf(value) : null;
  const numbers = parts.filter(({ groups }) => groups?.['number'] !== undefined);
  if ((isDate && date === null) || numbers.length > 1 || (isDate && numbers.length > 0)) {
    return unknown(numberFormat);
  }
  const twelveHours = parts.some((part) => /^am/i.test(part[0]));
  const text = parts.map((part, index) => {
    const { quoted, escaped, symbol, date: datePart, number, plain } = part.groups ?? {};
    if (datePart !== undefined && date !== null) {
      const isMinute = /^m{1,2}$/i.test(datePart) && isBesideTime(parts, index);
      return dateText(isMinute ? datePart.replace(/m/gi, 'n') : datePart, date, twelveHours);
    }
    if (number !== undefined) return numberText(number, Math.abs(value));
    return quoted ?? escaped ?? symbol ?? plain ?? '';
  });
  const sign = value < 0 && !isDate ? '-' : '';
  return sign + text.join('');
}

/** `m` after hours or before seconds is minutes. */
function isBesideTime(parts: readonly RegExpExecArray[], index: number): boolean {
  const dates = parts.filter((part) => part.groups?.['date'] !== undefined);
  const place = dates.indexOf(parts[index] as RegExpExecArray); // it is one of them
  const [before, after] = [dates[place - 1], dates[place + 1]];
  return /^h/i.test(before?.[0] ?? '') || /^s/i.test(after?.[0] ?? '');
}

function dateText(part: string, date: DateParts, twelveHours: boolean): string {
  const letter = part.charAt(0).toLowerCase();
  const month = MONTHS.split(' ')[date.month - 1] ?? '';
  const day = DAYS.split(' ')[date.weekday] ?? '';
  if (/^am/i.test(part)) return date.hour < 12 ? 'AM' : 'PM';
  if (letter === 'y') return String(date.year).slice(part.length > 2 ? 0 : 2);
  if (letter === 'm' && part.length > 2) return part.length === 3 ? month.slice(0, 3) : month;
  if (letter === 'd' && part.length > 2) return part.length === 3 ? day.slice(0, 3) : day;
  const hour = twelveHours ? date.hour % 12 || 12 : date.hour;
  const numbers: Readonly<Record<string, number>> = {
    m: date.month,
    d: date.day,
    h: hour,
    n: date.minute,
    s: date.second,
  };
  return String(numbers[letter] ?? 0).padStart(part.length, '0');
}

/** Fills `#,##0.00` or `0%`; `?` and thousands by a trailing comma are not known here. */
function numberText(part: string, value: number): string {
  const [, mask = '', percent = ''] = /^([^%]*)(%*)$/.exec(part) ?? [];
  const [whole = '', decimals = ''] = mask.split('.');
  if (/\?|,$/.test(part) || decimals.includes(',')) return unknown(part);
  const shown = rounded(value * 100 ** percent.length, decimals.length);
  const [digits = '', fraction = ''] = shown.split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (least === 0 && digits === '0' ? '' : digits).padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const required = decimals.lastIndexOf('0') + 1;
  const kept = fraction.slice(0, required) + fraction.slice(required).replace(/0+$/, '');
  return `${grouped}${mask.includes('.') ? '.' : ''}${kept}${percent}`;
}

/** Half goes up, of the fifteen digits that Excel counts with: 1.005 is 1.01. */
function rounded(value: number, decimals: number): string {
  const digits = value.toPrecision(15);
  if (digits.includes('e')) return value.toFixed(decimals);
  return (Math.round(Number(`${digits}e${String(decimals)}`)) / 10 ** decimals).toFixed(decimals);
}

function unknown(numberFormat: string): never {
  throw new HostNotImplemented(`the number format ${numberFormat}`);
}
