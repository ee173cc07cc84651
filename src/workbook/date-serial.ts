const DAY = 86_400_000;
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * The day of a number that Excel shows as a date, ISO; `null` when it is none: below the first day,
 * beyond the year 9999, or only a time.
 * @param isFrom1904 Whether the workbook counts from 1904, as those once made on a Mac do.
 */
export function isoDateOfSerial(serial: number, isFrom1904: boolean): string | null {
  if (serial < (isFrom1904 ? 0 : 1)) return null;
  // Midnight that was computed may lie a little before it.
  const day = Math.floor(Math.round(serial * DAY) / DAY);
  // Excel has a 29 February 1900, day 60, which never was; it is taken for the day before.
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const time = epoch + day * DAY;
  return time > LAST_DAY ? null : new Date(time).toISOString().slice(0, 10);
}

/** The number that Excel shows as that day, in a workbook that counts from 1900. */
export function serialOfIsoDate(iso: string): number {
  const day = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / DAY);
  // Day 60 never was: those before it are one lower.
  return day < 61 ? day - 1 : day;
}
