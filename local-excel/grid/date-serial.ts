const DAY_MS = 86_400_000;
// Serial 1 is 1 January 1900; Excel also counts 29 February 1900, which never was.
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY_AFTER_THE_GAP = 61;

/** The serial number of a day; months count from 1. Null when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return null;
  const serial = (time.getTime() - DAY_ZERO) / DAY_MS;
  return serial < FIRST_DAY_AFTER_THE_GAP ? serial - 1 : serial;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The calendar day and the time of a serial number, from 1 March 1900 on; null before. */
export function datePartsOf(serial: number): DateParts | null {
  if (serial < FIRST_DAY_AFTER_THE_GAP) return null;
  const time = new Date(DAY_ZERO + Math.round(serial * 86_400) * 1000);
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    weekday: time.getUTCDay(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  };
}
