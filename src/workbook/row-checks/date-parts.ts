import { and, isFilled, without } from './formula-parts';

/** The years that dates of a plan can have; another number in their cells is a date that Excel made. */
const YEARS = { first: 1900, last: 2199 };

/**
 * Beginnings of the names of months in Dutch, English and French, as few as there can be: a formula has
 * at most 8192 characters. The reader knows the names whole.
 */
const MONTHS = [
  ...['jan', 'fe', 'fé', 'ma', 'mrt', 'ap', 'av', 'mei', 'ju', 'au', 'ao'],
  ...['sep', 'okt', 'oct', 'nov', 'dec', 'déc'],
];

/** A number that is no year. */
export function isSerialDate(cell: string): string {
  const { first, last } = YEARS;
  return `IF(ISNUMBER(${cell}),OR(${cell}<${String(first)},${cell}>${String(last)}),FALSE)`;
}

export function isNoDate(cell: string): string {
  return and(`ISTEXT(${cell})`, isFilled(cell), `NOT(${looksLikeDate(cell)})`);
}

/**
 * Whether a text can be a date: it begins or ends with a year, and the rest is figures and their marks, or
 * names a month. Less strict than the reader, so that nothing is called wrong that is right.
 */
function looksLikeDate(cell: string): string {
  const text = `TRIM(${cell})`;
  const years = [`RIGHT(${text},4)`, `LEFT(${text},4)`].map(
    (part) =>
      `IFERROR(AND(VALUE(${part})>=${String(YEARS.first)},VALUE(${part})<=${String(YEARS.last)}),FALSE)`,
  );
  const figures = `LEN(${without('0123456789/.- ', cell)})=0`;
  const months = MONTHS.map((month) => `ISNUMBER(SEARCH("${month}",${cell}))`);
  return `AND(OR(${years.join(',')}),OR(${[figures, ...months].join(',')}))`;
}

/**
 * Whether a period ends before it begins, as far as both are precise. Within a year only of dates in figures
 * as they are written here, `04/2017` and `01/04/2017`: a formula does not know the months by name.
 */
export function isReversed(from: string, to: string): string {
  const [a, b] = [`TRIM(${from})`, `TRIM(${to})`];
  const inMonth = `IF(MIN(LEN(${a}),LEN(${b}))<10,FALSE,VALUE(LEFT(${a},2))>VALUE(LEFT(${b},2)))`;
  const inYear = `IF(MIN(LEN(${a}),LEN(${b}))<7,FALSE,${later(monthOf(a), monthOf(b), inMonth)})`;
  const years = [`RIGHT(${a},4)`, `RIGHT(${b},4)`] as const;
  const areYears = years.flatMap((year) => [
    `VALUE(${year})>=${String(YEARS.first)}`,
    `VALUE(${year})<=${String(YEARS.last)}`,
  ]);
  return `IFERROR(IF(${and(...areYears)},${later(...years, inYear)},FALSE),FALSE)`;
}

function monthOf(date: string): string {
  return `MID(${date},LEN(${date})-6,2)`;
}

function later(a: string, b: string, otherwise: string): string {
  return `IF(${a}=${b},${otherwise},VALUE(${a})>VALUE(${b}))`;
}
