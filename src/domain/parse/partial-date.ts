import type { PartialDate } from '../plan/plan';

const MONTHS: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Reads a date with the precision it has: `2017`, `2017-04`, `30 november 2017`, `30/11/2017`. */
export function parsePartialDate(text: string): PartialDate | null {
  const typed = text.trim().toLowerCase();
  const iso = /^((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed);
  if (iso !== null) return dateOf(iso[1] ?? '', iso[2], iso[3]);
  const words = /^(?:(\d{1,2}) )?(\p{L}+) ((?:19|20|21)\d\d)$/u.exec(typed);
  if (words !== null) {
    const month = MONTHS.indexOf(words[2] ?? '') + 1;
    return dateOf(words[3] ?? '', String(month), words[1]);
  }
  const slashes = /^(\d{1,2})\/(\d{1,2})\/((?:19|20|21)\d\d)$/.exec(typed);
  return slashes === null ? null : dateOf(slashes[3] ?? '', slashes[2], slashes[1]);
}

/**
 * Compares as far as both dates are precise: 0 when one lies within the other, so that a period from
 * `2017-04` to `2017` is not the wrong way round.
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

function dateOf(year: string, month?: string, day?: string): PartialDate | null {
  const parts = [year];
  if (month !== undefined) {
    if (Number(month) < 1 || Number(month) > 12) return null;
    parts.push(month.padStart(2, '0'));
  }
  if (day !== undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) < 1 || Number(day) > last) return null;
    parts.push(day.padStart(2, '0'));
  }
  // The parts were checked above: this is the form a PartialDate stands for.
  return parts.join('-') as PartialDate;
}
