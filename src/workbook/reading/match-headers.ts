import { matchListed } from '../../domain/check/nearest-listed';
import { bareText } from '../../domain/plan/bare-text';
import { columnsOf, type AnyTable } from '../describe-table';

/** A cell of a row that may be the header of a table. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  /** Its bare text as typed, without a unit, and without the number Excel adds to a repeated header. */
  readonly names: readonly string[];
}

/** Which cell of a header row stands for which column of the description. */
export interface HeaderMatch {
  /** By field. */
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** Headers of a column that another one was read for. */
  readonly twice: readonly { readonly field: string; readonly cell: HeaderCell }[];
  /** How many headers stand for no column: columns of the user's own, or another table. */
  readonly unknown: number;
}

export interface MatchedColumn {
  readonly column: number;
  readonly text: string;
  /** Whether it is another header than the description has, not only typed in another way. */
  readonly renamed: boolean;
}

/** The bare texts by which the columns of a table are recognised. */
export interface KnownHeaders {
  readonly table: AnyTable;
  /** Header → field. */
  readonly own: ReadonlyMap<string, string>;
  /** The other names of the columns → field. */
  readonly also: ReadonlyMap<string, string>;
}

/** What stands behind a header of ours to explain it: `Bedrag (EUR)`, `Budget (tekst)`. */
const IN_BRACKETS = /\([^()]*\)/g;

/** A unit does not make it another header, as anything else does: `Bedrag (2018)`, `Code (oud)`. */
const UNIT = /\s*[([]\s*(?:in\s+)?(?:€|euro['’]?s?|eur|vte|fte|etp)\s*[)\]]/giu;

/** The number that Excel puts behind a repeated header, attached: `Code2`. `Budget2018` holds a year. */
const REPEATED = /(?<=[^\d\s])(?!(?:19|20|21)\d\d$)\d{1,4}$/u;

/** No header is longer, so long texts need no comparing. */
const LONGEST_HEADER = 60;

/** In a shorter header any letter makes another word: `Van`, `Aan`. */
const SHORTEST_FAULT = 4;

export function knownHeadersOf(table: AnyTable): KnownHeaders {
  const own = new Map<string, string>();
  const also = new Map<string, string>();
  for (const { field, column } of columnsOf(table)) own.set(bareText(column.header), field);
  for (const { field, column } of columnsOf(table)) {
    const { also: others, header } = column;
    for (const name of [...others, header, header.replaceAll(IN_BRACKETS, '')].map(bareText)) {
      if (!own.has(name) && !also.has(name)) also.set(name, field);
    }
  }
  return { table, own, also };
}

export function headerCell(column: number, text: string): HeaderCell {
  return { column, text, names: text.length > LONGEST_HEADER ? [] : namesOf(text) };
}

/** Whether a cell has one of the names of a column, leaving typing faults aside. */
export function isKnownHeader({ names }: HeaderCell, { own, also }: KnownHeaders): boolean {
  return names.some((name) => own.has(name) || also.has(name));
}

/**
 * Gives every column the header that fits it best: its own, else one of its other names, else its own
 * with a typing fault. Of two that fit as well the left one is taken.
 */
export function matchHeaders(cells: readonly HeaderCell[], known: KnownHeaders): HeaderMatch {
  const columns = new Map<string, MatchedColumn>();
  const twice: { field: string; cell: HeaderCell }[] = [];
  let left = cells;
  for (const fieldFor of [ownField, otherField, mistypedField]) {
    const next: HeaderCell[] = [];
    for (const cell of left) {
      const { column, text } = cell;
      const field = fieldFor(cell, known, columns);
      if (field === null) next.push(cell);
      else if (columns.has(field)) twice.push({ field, cell });
      else columns.set(field, { column, text, renamed: fieldFor !== ownField });
    }
    left = next;
  }
  return { columns, twice, unknown: left.length };
}

type Taken = ReadonlyMap<string, MatchedColumn>;

function ownField({ names: [name = ''] }: HeaderCell, { own }: KnownHeaders): string | null {
  return own.get(name) ?? null;
}

function otherField({ names }: HeaderCell, { own, also }: KnownHeaders): string | null {
  for (const name of names) {
    const field = own.get(name) ?? also.get(name);
    if (field !== undefined) return field;
  }
  return null;
}

function mistypedField(cell: HeaderCell, { table }: KnownHeaders, taken: Taken): string | null {
  const [typed = ''] = cell.names;
  // Letters make a fault a fault; `Jaar 1` and `Jaar 2` are two columns of the user's own.
  if (typed.length < SHORTEST_FAULT || /\d/.test(typed)) return null;
  const left = columnsOf(table).filter(({ field }) => !taken.has(field));
  const match = matchListed(
    typed,
    left.map(({ column }) => column.header),
  );
  if (match.kind !== 'near') return null;
  return left.find(({ column }) => column.header === match.listed)?.field ?? null;
}

function namesOf(text: string): readonly string[] {
  const typed = text.trim();
  const bare = [typed, typed.replaceAll(UNIT, ''), typed.replace(REPEATED, '')].map(bareText);
  return [...new Set(bare)].filter((name) => name !== '');
}
