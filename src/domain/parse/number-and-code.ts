import { LETTER } from './letters';
import { isBeforeMonth, isBeforeUnit } from './unit-after';

/** The beginning of a measure: `4.3 (B) Tekst` → number `4.3`, code `B`, rest `Tekst`. */
export interface NumberAndCode {
  readonly number: string;
  /** As printed, without brackets; `null` where the text has none. */
  readonly code: string | null;
  readonly rest: string;
}

/** `Maatregel`, `Mesure n°`: "actie" is left out, for what it begins is the heading of an action. */
const WORD =
  /\s*(?:(?:maatregel|maatr\.|measure|mesure|m\.?)\s{0,3}(?:(?:nr|no)\.?|n[°º]\.?)?\s{0,3}(?=\d))?/iy;
const NUMBER = /\d{1,3}(?:\.\d{1,3}){0,3}/y;
const MARK = /\s{0,3}[.):](?=[\s([]|$|\p{L})/uy;
/** No figure, sign or letter goes on the number: `1.2.2017`, `12/03`, `5e`, `4,5`. */
const STANDS_ALONE = /(?=\s|[([]|[–—](?!\d)|-\s|$)/y;
const CODE_LETTERS = `${LETTER}{1,3}(?:\\s?[/+]\\s?${LETTER}{1,3})?`;
const BRACKETED_CODE = new RegExp(
  `\\s*(?:\\(\\s{0,3}(${CODE_LETTERS})\\s{0,3}\\)|\\[\\s{0,3}(${CODE_LETTERS})\\s{0,3}\\])`,
  'uy',
);
const BARE_CODE = /\s*(\p{Lu}{1,3})(?=\s{0,3}(?:[:–—]|-\s|$))/uy;
const SEPARATOR = /\s*(?:[:–—]|-(?=\s))\s*/y;
/** "3 scholen", "3 (drie) scholen", "3 – 5 scholen". */
const COUNTED = /\s*(?:\(?\p{Ll}|[-–—]\s?\d)/uy;
const LOWER_CASE = /\s*\p{Ll}/uy;
/** "1 (één) coördinator" writes a count in full. */
const COUNT_WORD = /^(?:een|één|zes|one|two|six|ten|une?|dix)$/u;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * Reads the number and the code a measure begins with; `null` where the text does not begin with a
 * number. An amount, a date or a count ("3 scholen", "0.5 VTE", "12 januari") is no number of a measure.
 */
export function parseNumberAndCode(text: string): NumberAndCode | null {
  const wordEnd = endOf(WORD, text, 0);
  const numberEnd = endOf(NUMBER, text, wordEnd ?? 0);
  if (wordEnd === null || numberEnd === null) return null;
  const number = text.slice(wordEnd, numberEnd);
  const markEnd = endOf(MARK, text, numberEnd);
  if (markEnd === null && endOf(STANDS_ALONE, text, numberEnd) === null) return null;
  const code = codeAt(text, markEnd ?? numberEnd);
  const end = endOf(SEPARATOR, text, code?.end ?? markEnd ?? numberEnd);
  const isSeparated = end !== null && !/\d/.test(text.charAt(end));
  const isMarked = markEnd !== null || code !== null || isSeparated;
  if (!isNumberOfMeasure(text, number, numberEnd, isMarked)) return null;
  if (code === null && !isMarked && wordEnd > 0 && isSentence(text, wordEnd, numberEnd))
    return null;
  return {
    number,
    code: code?.letters ?? null,
    rest: text.slice(end ?? code?.end ?? markEnd ?? numberEnd).trim(),
  };
}

/** `isMarked`: a code, a point, a bracket or a dash says that it is a number in a list. */
function isNumberOfMeasure(text: string, number: string, end: number, isMarked: boolean): boolean {
  const parts = number.split('.');
  if (parts.some((part) => part.length === 3 && part.startsWith('0'))) return false;
  if (isBeforeUnit(text, end)) return false;
  if (isMarked) return true;
  const mayBeCount = parts.length === 1 || THOUSANDS.test(number);
  return !mayBeCount || !(isBeforeMonth(text, end) || endOf(COUNTED, text, end) !== null);
}

/** "Maatregel 4.3 loopt door" speaks about a measure, it does not begin one. */
function isSentence(text: string, wordEnd: number, numberEnd: number): boolean {
  const hasWord = text.slice(0, wordEnd).trim() !== '';
  return hasWord && endOf(LOWER_CASE, text, numberEnd) !== null;
}

function codeAt(text: string, at: number): { letters: string; end: number } | null {
  for (const pattern of [BRACKETED_CODE, BARE_CODE]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const letters = match?.[1] ?? match?.[2];
    if (letters !== undefined && !COUNT_WORD.test(letters))
      return { letters, end: pattern.lastIndex };
  }
  return null;
}

function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
