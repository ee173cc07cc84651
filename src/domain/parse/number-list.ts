import { LETTER } from './letters';
import { isBeforeMonth, isBeforeUnit } from './unit-after';

/** One number that a list names, or that lies in a range the list names. */
interface ListedNumber {
  readonly target: string;
  /** Offsets of the number itself, or of the range it comes from. */
  readonly start: number;
  readonly end: number;
}

export interface NumberList {
  readonly numbers: readonly ListedNumber[];
  /** Offset after the last number of the list. */
  readonly end: number;
}

interface NumberListOptions {
  /** No word says what the numbers are: 5 and 2.0 may be anything then, 5.1 is a measure. */
  readonly bare: boolean;
  /** The word before is a plural, so that what follows the first number is meant too. */
  readonly plural: boolean;
}

interface Token {
  readonly text: string;
  readonly parts: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Longer ranges are more likely a mistake than a reference to each measure in them. */
const LONGEST_RANGE = 30;

const NUMBER = /\d+(?:\.\d+)*/y;
const PART = /^\d{1,3}$/;
/** A letter or figure goes on the word: `4.3bis`, `5e`, `10:30`; `5/12` is a date or a fraction. */
const GOES_ON = /[\p{L}\p{N}°]|[:'’]\d|\/\d/uy;
const GOES_ON_AFTER_PARTS = /[\p{L}\p{N}°]|[:'’]\d/uy;

const RANGE =
  /\s{0,3}(?:(?:t\.\s?e\.\s?m\.?|tem|t\/m|tot(?:\s{1,3}en\s{1,3}met)?|(?:up\s)?to|through|until|jusqu['’](?:à|au)|à|au)\s{1,3}|[-‐‑–—]\s{0,3})(?=\d)/iuy;
/** Between two numbers of a list; a code may stand behind the first: `4.1 (B), 4.2 (V)`. */
const NEXT = new RegExp(
  String.raw`(?:\s{0,2}\(${LETTER}{1,3}\))?(?:\s{0,3}[,;]\s{0,3}(?:(?:en|and|et|of|or|ou|evenals|alsook)\s{1,3})?|\s{0,3}[/+&]\s{0,3}|\s{1,3}(?:en|and|et|of|or|ou|evenals|alsook)\s{1,3})(?=\d)`,
  'iuy',
);

/** A word that cannot follow a count, so that the number before it is a name: "actie 4 en 5 worden". */
const NOT_COUNTED =
  /\s{0,3}(?:$|[^\s\p{Ll}\d]|(?:is|zijn|was|waren|wordt|worden|werd(?:en)?|heeft|hebben|kan|kunnen|die|dat|in|uit|van|voor|om|op|aan|bij|met|en|of|te|are|were|has|have|and|or|of|for|on|with|which|that|sont|ont|a|et|ou|de|du|des|pour|sur|avec|qui|que)(?![\p{L}\p{N}]))/uy;

/** Reads the numbers that begin at `at`: `4.1, 4.2 en 4.4`, `3-5`, `4.1 tot en met 4.3`. */
export function readNumberList(
  text: string,
  at: number,
  options: NumberListOptions,
): NumberList | null {
  const first = readNumber(text, at, options);
  if (first === null) return null;
  const numbers: ListedNumber[] = [];
  let from: Token | null = first;
  let end = first.end;
  while (from !== null) {
    const to = follower(text, RANGE, from, options);
    numbers.push(...(to === null ? [listed(from)] : numbersOfRange(from, to)));
    end = (to ?? from).end;
    from = follower(text, NEXT, to ?? from, options);
  }
  return { numbers, end };
}

/** The number after a separator, when it goes on the same list. */
function follower(
  text: string,
  separator: RegExp,
  before: Token,
  options: NumberListOptions,
): Token | null {
  const start = matchEnd(separator, text, before.end);
  const token = start === null ? null : readNumber(text, start, options);
  if (token === null || token.parts.length < before.parts.length) return null;
  // "maatregel 4.1, 3 scholen" stopped above; "actie 4, 12 leerkrachten" stops here.
  const mayBeCount = token.parts.length === 1 && !options.plural;
  return mayBeCount && matchEnd(NOT_COUNTED, text, token.end) === null ? null : token;
}

/**
 * One number with one to three parts of at most three figures. Years and law numbers have more, a
 * thousand such as `10.000` has a unit or zeros in front. A plan may have 112 actions: "actie 112" is one.
 */
function readNumber(text: string, at: number, { bare }: NumberListOptions): Token | null {
  const end = matchEnd(NUMBER, text, at);
  if (end === null) return null;
  const printed = text.slice(at, end);
  const parts = printed.split('.');
  if (parts.length > 3 || !parts.every((part) => PART.test(part))) return null;
  if (parts.slice(1).some((part) => part.length === 3 && part.startsWith('0'))) return null;
  if (bare && (parts.length === 1 || parts.some((part) => part.startsWith('0')))) return null;
  if (parts.length === 1 && isBeforeMonth(text, end)) return null;
  const goesOn = parts.length === 1 ? GOES_ON : GOES_ON_AFTER_PARTS;
  if (matchEnd(goesOn, text, end) !== null || isBeforeUnit(text, end)) return null;
  return { text: printed, parts: parts.map(Number), start: at, end };
}

/** Each number inside the range where that can be told; else its two ends, which are named for sure. */
function numbersOfRange(from: Token, to: Token): readonly ListedNumber[] {
  const first = from.parts.at(-1) ?? 0;
  const last = to.parts.at(-1) ?? 0;
  const stem = stemOf(from);
  const known = stem === stemOf(to) && first < last && last - first < LONGEST_RANGE;
  if (!known) return [listed(from), listed(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    target: `${stem}${String(first + index)}`,
    start: from.start,
    end: to.end,
  }));
}

/** `4.3` → `4.`: what all numbers of one action begin with. */
function stemOf({ text }: Token): string {
  return text.slice(0, text.lastIndexOf('.') + 1);
}

function listed({ text, start, end }: Token): ListedNumber {
  return { target: text, start, end };
}

function matchEnd(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
