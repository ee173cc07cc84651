import type { BudgetOutline } from './budget-outline';

/** How the words between two amounts are shared out. */
export interface Gap {
  /** Offset where the words of the amount before end and those of the next begin. */
  readonly middle: number;
  /** The words before the next amount end in a colon: `Kazerne Dossin: 10.000 €`. */
  readonly isLabel: boolean;
  /** What is said on one side is not said of the amounts on the other: another line or statement. */
  readonly parts: boolean;
}

const LABEL = /:\s?[([]?\s?(?:[A-Za-z.]{1,12}\s)?$/u;
const STRONG = /[\n;•|]|(?<=^|\s)\+/gu;
/** A bracket that is still in a skeleton stands around an amount: what is said inside is not said outside. */
const PARTING = /[\n;()[\]]/u;
const WEAK =
  /,\s|\.\s(?=[\p{Lu}\ufffb])|\s(?:en|and|et|&|-|–|—|alsook|plus|daarnaast|then|puis)\s/gu;
const NAME_WORD = /^[\p{Lu}\d\ufffb]/u;
const INSIDE_NAMES = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'of',
  'the',
  'du',
  'la',
  'des',
  'en',
  '&',
]);
const LONGEST_NAME = 120;

/**
 * Shares out the words between two amounts. `prefixed`: in this text the words stand before their
 * amount (`Jeugd 500 € Sport 800 €`).
 */
export function gapBetween(
  outline: BudgetOutline,
  start: number,
  end: number,
  prefixed: boolean,
): Gap {
  const skeleton = outline.skeleton.slice(start, end);
  const strong = lastMatch(skeleton, STRONG);
  const parts = PARTING.test(skeleton);
  const label = hasLabel(skeleton);
  if (label) {
    return { middle: start + labelStart(skeleton, strong?.end ?? 0), isLabel: true, parts };
  }
  const separator = strong ?? lastMatch(skeleton, WEAK);
  if (separator !== null) return { middle: start + separator.end, isLabel: false, parts };
  if (!prefixed) return { middle: end, isLabel: false, parts };
  const bracket = /^\s?\ufffb+/u.exec(skeleton)?.[0] ?? '';
  const isBracket = /^\s?[([]/.test(outline.words.slice(start, start + 2));
  return { middle: start + (isBracket ? bracket.length : 0), isLabel: false, parts };
}

/** Where the words before a colon begin: after the last thing that cannot be part of a name. */
function labelStart(skeleton: string, from: number): number {
  const least = Math.max(from, afterTaken(skeleton), skeleton.length - LONGEST_NAME);
  const rest = skeleton.slice(least);
  const sentence = lastMatch(rest, /[,.]\s/gu)?.end ?? 0;
  const name = rest.slice(sentence);
  const offset = NAME_WORD.test(name.trimStart()) ? 0 : nameAtEnd(name);
  return least + sentence + offset;
}

/** After the last brackets or words of time; these themselves when only they stand before the colon. */
function afterTaken(skeleton: string): number {
  const last = skeleton.lastIndexOf('\ufffb');
  if (/[\p{L}\p{N}]/u.test(skeleton.slice(last + 1))) return last + 1;
  let start = last;
  while (start > 0 && skeleton.charAt(start - 1) === '\ufffb') start -= 1;
  return Math.max(0, start);
}

/** `opleiding door Studio Globo:` → where "Studio" begins; 0 where no name is at the end. */
function nameAtEnd(text: string): number {
  const colon = text.lastIndexOf(':');
  const words = [...text.slice(0, colon).matchAll(/\S+/g)];
  let start = 0;
  for (const { 0: word, index } of words.reverse()) {
    if (NAME_WORD.test(word)) start = index;
    else if (start === 0 || !INSIDE_NAMES.has(word)) break;
  }
  return start;
}

function lastMatch(text: string, pattern: RegExp): { readonly end: number } | null {
  let last: { end: number } | null = null;
  for (const { 0: printed, index } of text.matchAll(pattern)) {
    last = { end: index + printed.length };
  }
  return last;
}

/** Whether words end in a colon: what stands before it is the name of what follows. */
export function hasLabel(skeleton: string): boolean {
  return LABEL.test(skeleton.slice(-LONGEST_NAME));
}
