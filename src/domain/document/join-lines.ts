import type { CellLine } from './document';

/** What a sentence may end in, with quotes and brackets after it. */
const CLOSED = /[.!?;:…](?:["'”’»)\]\s]|\d{1,2}$)*$/u;

/** A text that ends in one of these goes on, whatever comes after it. */
const GOES_ON =
  /(?<![a-zà-ÿ])(?:de|het|een|en|of|van|voor|met|in|op|aan|bij|naar|om|te|door|uit|over|tot|als|die|dat|hun|onder|tussen|ter|the|a|an|and|or|of|for|with|to|on|at|by|from|that|which|as|le|la|les|un|une|des|du|et|ou|à|au|aux|pour|par|avec|sur|dans|que|qui|en|l['’]|d['’])$|[,/(&]$|\s[–—-]$|[a-zà-ÿ]-$/iu;

const LONGEST_LAST_WORD = 12;

const STARTS_LOWER = /^["'‘“«(\s]*\p{Ll}/u;

/**
 * Adds the lines of a row that goes on after a page break. Its first line is the rest of the last one where
 * that was broken off in the middle of a sentence or of a list item; otherwise it stands by itself.
 */
export function joinLines(
  before: readonly CellLine[],
  after: readonly CellLine[],
): readonly CellLine[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (last === undefined || first === undefined) return [...before, ...after];
  if (!isRestOf(first, last, before)) return [...before, ...after];
  return [
    ...before.slice(0, -1),
    { kind: last.kind, text: joinText(last.text, first.text) },
    ...rest,
  ];
}

/** Whether a text was broken off: it has no end, and what follows does not begin like a sentence. */
export function isBrokenOff(text: string, next: string): boolean {
  return !CLOSED.test(text) && (goesOn(text) || STARTS_LOWER.test(next));
}

/** Only the last word tells. */
function goesOn(text: string): boolean {
  return GOES_ON.test(text.slice(-LONGEST_LAST_WORD));
}

function isRestOf(first: CellLine, last: CellLine, before: readonly CellLine[]): boolean {
  if (first.kind === 'paragraph') return isBrokenOff(last.text, first.text);
  if (last.kind === 'paragraph') return false;
  if (goesOn(last.text) && !last.text.endsWith(',')) return true;
  return isBrokenOff(last.text, first.text) && otherItemsAreClosed(before);
}

/** In a list whose items all end in a mark, an item without one is not complete. */
function otherItemsAreClosed(lines: readonly CellLine[]): boolean {
  const others = lines.slice(0, -1).filter(({ kind }) => kind === 'item');
  return others.length > 0 && others.every(({ text }) => CLOSED.test(text) || text.endsWith(','));
}

function joinText(text: string, rest: string): string {
  const hyphenated = /\p{L}-$/u.test(text) && !/^(?:en|of|and|or|et|ou)\s/i.test(rest);
  return hyphenated ? text + rest : `${text} ${rest}`;
}
