import { columnsOf, type ColumnRole, type Columns, type TableKind } from './columns';
import { CODE_WORD_SOURCE, isCodeWord } from '../parse/code-words';
import type { TidyRow } from './tidy-rows';

/** A few rows tell what a column holds. */
const ROWS_TO_LOOK_AT = 40;

const NUMBER_ONLY = /^[[(]?(?:\p{L}{1,12}\.?\s*)?\d{1,3}(?:\.\d{1,3}){0,3}[.)\]]?$/u;
const NUMBER_FIRST = /^[[(]?\d{1,3}(?:\.\d{1,3}){0,3}[.):\]]?\s*(?:[([]\p{Lu}{1,3}[)\]]|\s\S)/u;
const CODE_ONLY = /^[([]?\p{Lu}[)\]]?$/u;
const CODE_OR_WORD = new RegExp(`^(?:[([]?\\p{Lu}{1,2}[)\\]]?|${CODE_WORD_SOURCE})$`, 'iu');
const MINISTER = /minist/i;
/** Figures of three digits at least, or a sign of money. */
const AMOUNT = /€|(?:^|\s)EUR(?:O|$|\s)|\d{3}|\d[.,\s]\d{3}/i;
/** In thousands or millions amounts are short. */
const BARE_AMOUNT = /^\d[\d.,\s]*$/;
const MONEY = /€|(?:^|\s)EUR(?:O|$|\s)|reguliere?\s|regular (?:means|budget)|budget|moyens/i;

/**
 * What the cells of a column show it holds, where its heading does not tell; `null` when they do not
 * either. Blank cells say nothing.
 */
export function roleOfCells(
  kind: TableKind,
  rows: readonly TidyRow[],
  index: number,
): ColumnRole | null {
  const texts = filledCells(rows, index);
  if (most(texts, NUMBER_ONLY)) return 'number';
  if (kind !== 'measures') return null;
  if (most(texts, CODE_ONLY) && isRepeated(texts)) return 'code';
  if (texts.filter(isCodeWord).length * 2 > texts.length) return 'code';
  if (most(texts, NUMBER_FIRST)) return 'text';
  if (most(texts, MINISTER)) return 'minister';
  if (most(texts, MONEY)) return 'budget';
  return null;
}

/** Whether a column holds codes: what may be initials elsewhere is a code where the heading asks for one. */
export function holdsCodes(rows: readonly TidyRow[], index: number): boolean {
  return most(filledCells(rows, index), CODE_OR_WORD);
}

/** Whether every row has a number of its own in a column, as measures have and the actions above them have not. */
export function holdsOwnNumbers(rows: readonly TidyRow[], index: number): boolean {
  const texts = filledCells(rows, index);
  return most(texts, NUMBER_ONLY) && new Set(texts).size === texts.length;
}

/** Whether the cells of a column hold amounts, with or without their sign, and hardly anything else. */
export function holdsAmounts(rows: readonly TidyRow[], index: number): boolean {
  const texts = rows
    .slice(0, ROWS_TO_LOOK_AT)
    .map((row) => row.cells[index]?.text ?? '')
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  return most(texts, AMOUNT) || most(texts, BARE_AMOUNT);
}

/** What stands in a column, in rows that are no headings. */
function filledCells(rows: readonly TidyRow[], index: number): readonly string[] {
  return rows
    .slice(0, ROWS_TO_LOOK_AT)
    .filter((row) => row.cells.filter((cell) => cell.text !== '').length > 1)
    .map((row) => row.cells[index]?.text ?? '')
    .filter((text) => text !== '');
}

/** A few codes stand in many cells; initials or marks of every row would all differ. */
function isRepeated(texts: readonly string[]): boolean {
  const distinct = new Set(texts).size;
  return distinct <= Math.max(2, texts.length / 3) || (distinct <= 4 && distinct < texts.length);
}

function most(texts: readonly string[], pattern: RegExp): boolean {
  return texts.length > 0 && texts.filter((text) => pattern.test(text)).length * 2 > texts.length;
}

/**
 * The columns of a table of measures without a header that is known: only where numbers and either ministers
 * or money show that it is one.
 */
export function guessMeasureColumns(rows: readonly TidyRow[]): Columns | null {
  const width = Math.max(0, ...rows.slice(0, ROWS_TO_LOOK_AT).map((row) => row.cells.length));
  const roles = Array.from({ length: width }, (_, index) => roleOfCells('measures', rows, index));
  const numbered = roles.includes('number') || roles.includes('text');
  if (!numbered || !(roles.includes('minister') || roles.includes('budget'))) return null;
  const open = roles.flatMap((role, index) => (role === null ? [index] : []));
  if (!roles.includes('text')) {
    const text = longest(open, rows);
    if (text === undefined) return null;
    roles[text] = 'text';
  }
  const actors = open.find((index) => roles[index] === null);
  if (actors !== undefined) roles[actors] = 'actors';
  return columnsOf('measures', roles, []);
}

function longest(indexes: readonly number[], rows: readonly TidyRow[]): number | undefined {
  const sample = rows.slice(0, ROWS_TO_LOOK_AT);
  const lengths = indexes.map((index) => ({ index, length: textLength(sample, index) }));
  return lengths.toSorted((a, b) => b.length - a.length)[0]?.index;
}

/** How much text a column holds. */
export function textLength(rows: readonly TidyRow[], index: number): number {
  return rows.reduce((sum, row) => sum + (row.cells[index]?.text ?? '').length, 0);
}
