import { absoluteAddress, areaAddress, parseArea } from './area';
import type { Area } from './area';
import { quotedSheetName, sameName, unquotedSheetName } from './sheet-name';

/** Part of a formula that names cells: `B9`, `$A$1:C3`, `Lijsten!A:A`, `'Blad 1'!2:3`. */
export interface FormulaReference {
  /** Null when the formula names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
// In this order: texts, structured references, references, names and functions, numbers, the rest.
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<brackets>\[(?:[^[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<sheet>${SHEET})?(?<cells>${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<name>(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|\.\d+)`,
    String.raw`(?<error>#[A-Z0-9/]+[!?]?)`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'gu',
);

/**
 * Rewrites the references in a formula. `change` answers the new place, the same object for a
 * reference that stays as it is, or null for cells that are gone (`#REF!`).
 */
export function rewriteReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const token = String(match[0]);
    const groups = match.at(-1) as Record<string, string | undefined>; // named groups come last
    const cells = groups['cells'];
    const area = cells === undefined ? null : parseArea(cells);
    if (cells === undefined || area === null) return token;
    const prefix = groups['sheet'];
    const sheet = prefix === undefined ? null : unquotedSheetName(prefix.slice(0, -1));
    const before = { sheet, area };
    const after = change(before);
    if (after === before) return token;
    if (after === null) return `${prefix ?? ''}#REF!`;
    const sheetPrefix = after.sheet === null ? '' : `${quotedSheetName(after.sheet)}!`;
    return sheetPrefix + withDollars(after.area, cells);
  });
}

/** The new address with dollar signs where the old one had them. */
function withDollars(area: Area, old: string): string {
  const [first = '', last = first] = old.split(':');
  const written = areaAddress(area).split(':');
  const ends = old.includes(':') && written.length === 1 ? [...written, ...written] : written;
  return ends.map((end, index) => withDollarsOf(end, index === 0 ? first : last)).join(':');
}

function withDollarsOf(end: string, old: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(end) ?? [];
  const column = /^\$[A-Za-z]/.test(old) ? `$${letters}` : letters;
  const row = /\$\d/.test(old) ? `$${digits}` : digits;
  return (letters === '' ? '' : column) + (digits === '' ? '' : row);
}

/** Gives a name in a formula another one: a table, whose columns follow it in brackets. */
export function renameInFormula(formula: string, oldName: string, newName: string): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const { name } = match.at(-1) as Record<string, string | undefined>; // as above
    return name !== undefined && sameName(name, oldName) ? newName : String(match[0]);
  });
}

/** The one reference that a formula consists of, such as `=Lijsten!$A$2:$A$9`; null for any other. */
export function soleReference(formula: string): FormulaReference | null {
  const found: FormulaReference[] = [];
  const rest = formula
    .trim()
    .replace(/^=/, '')
    .replace(TOKEN, (...match: unknown[]) => {
      const groups = match.at(-1) as Record<string, string | undefined>; // as above
      const area = groups['cells'] === undefined ? null : parseArea(groups['cells']);
      if (area === null) return String(match[0]);
      const prefix = groups['sheet'];
      found.push({
        sheet: prefix === undefined ? null : unquotedSheetName(prefix.slice(0, -1)),
        area,
      });
      return '';
    });
  return rest === '' && found.length === 1 ? (found[0] ?? null) : null;
}

/** `=Lijsten!$A$2:$A$9`: how Excel writes a range as a formula. */
export function referenceFormula(sheetName: string, area: Area): string {
  return `=${quotedSheetName(sheetName)}!${absoluteAddress(area)}`;
}

/**
 * What makes Excel refuse a formula at first sight, as far as can be seen without knowing its
 * functions; null when it may do. The values API is English: a semicolon separates nothing.
 */
export function formulaProblem(formula: string): string | null {
  if (formula.length > 8192) return 'longer than 8,192 characters';
  const open: string[] = [];
  let last = '';
  for (const { groups = {} } of formula.slice(1).matchAll(TOKEN)) {
    const mark = groups['other'] ?? '';
    if (mark === '"' || mark === "'") return 'a quotation mark is not closed';
    if (mark === '(' || mark === '{') open.push(mark);
    if (mark === ')' && open.pop() !== '(') return 'a parenthesis too many';
    if (mark === '}' && open.pop() !== '{') return 'a brace too many';
    if (mark === ';' && open.at(-1) !== '{') return 'a semicolon between arguments';
    if (!/\s/.test(mark) || mark === '') last = mark;
  }
  if (open.length > 0) return 'a parenthesis is not closed';
  return /^[-+*/^&=<>,]$/.test(last) ? 'ends with an operator' : null;
}
