/**
 * Number formats that Excel has without writing them down (ECMA-376, 18.8.30), of dates; those from
 * 27 on are dates in the East Asian editions. Those of a time of day are left out.
 */
const BUILT_IN_DATES = new Set([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);

/** Whether a number with this format is shown as a day; `code` is `null` for a built-in format. */
export function isDateFormat(id: number, code: string | null): boolean {
  return code === null ? BUILT_IN_DATES.has(id) : showsDay(code);
}

function showsDay(code: string): boolean {
  // Of the sections, the first is for numbers above zero.
  const bare = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .split(';', 1)
    .join('')
    // A time that counts on, [h]:mm, is no day; other brackets hold colours, languages, conditions.
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    // Parts of a second are no digits of a number: ss.000.
    .replace(/(?<=s)[.,]0+/gi, '')
    .toLowerCase();
  if (/general|standaard/.test(bare)) return false;
  // With digits it is a number that has a unit behind it: `0 d`. No unit has a y.
  if (/[0#?]/.test(bare) && !bare.includes('y')) return false;
  // `m` is a month, unless there are hours or seconds beside it.
  return /[yd]|mmm/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}
