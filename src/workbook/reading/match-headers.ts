import { columnsOf, type AnyTable } from '../describe-table';
import { comparableName, isTypingFault } from '../comparable-name';

/** A cell of a row that may be the header of a table. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
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

export interface MatchedColumn extends HeaderCell {
  /** Whether it is another header than the description has, not only typed in another way. */
  readonly renamed: boolean;
}

/** The names by which the columns of a table are recognised, ready to compare. */
export interface KnownHeaders {
  readonly table: AnyTable;
  /** Comparable header → field. */
  readonly own: ReadonlyMap<string, string>;
  /** The other names of the columns, comparable → field. */
  readonly also: ReadonlyMap<string, string>;
}

/** What stands behind a header without being part of it: `Bedrag (EUR)`; a year is part of it: `Bedrag (2018)`. */
const IN_BRACKETS = /[([][^()[\]\d]*[)\]]/g;

export function knownHeadersOf(table: AnyTable): KnownHeaders {
  const own = new Map<string, string>();
  const also = new Map<string, string>();
  for (const { field, column } of columnsOf(table)) {
    own.set(comparableName(column.header), field);
  }
  for (const { field, column } of columnsOf(table)) {
    for (const name of [...column.also, column.header.replaceAll(IN_BRACKETS, '')]) {
      const comparable = comparableName(name);
      if (comparable !== '' && !own.has(comparable) && !also.has(comparable)) {
        also.set(comparable, field);
      }
    }
  }
  return { table, own, also };
}

/** Whether a text is one of the names of a column, leaving typing faults aside. */
export function isKnownHeader(text: string, known: KnownHeaders): boolean {
  return namesOf(text).some((name) => known.own.has(name) || known.also.has(name));
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
      const field = fieldFor(cell.text, known, columns);
      if (field === null) next.push(cell);
      else if (columns.has(field)) twice.push({ field, cell });
      else columns.set(field, { ...cell, renamed: fieldFor !== ownField });
    }
    left = next;
  }
  return { columns, twice, unknown: left.length };
}

type Taken = ReadonlyMap<string, MatchedColumn>;

function ownField(text: string, { own }: KnownHeaders): string | null {
  return own.get(comparableName(text)) ?? null;
}

function otherField(text: string, { own, also }: KnownHeaders): string | null {
  for (const name of namesOf(text)) {
    const field = own.get(name) ?? also.get(name);
    if (field !== undefined) return field;
  }
  return null;
}

function mistypedField(text: string, { own, also }: KnownHeaders, taken: Taken): string | null {
  const typed = comparableName(text);
  // Letters make a fault a fault; `Jaar 1` and `Jaar 2` are two columns of the user's own.
  if (/\d/.test(typed)) return null;
  const fields = new Set<string>();
  for (const names of [own, also]) {
    for (const [name, field] of names) {
      if (!taken.has(field) && isTypingFault(typed, name)) fields.add(field);
    }
  }
  const [field, another] = fields;
  return field === undefined || another !== undefined ? null : field;
}

/** A header as typed, without brackets, and without the number that Excel adds to a repeated header. */
function namesOf(text: string): readonly string[] {
  const whole = comparableName(text);
  const bare = comparableName(text.replaceAll(IN_BRACKETS, ''));
  return [whole, bare, whole.replace(/\d+$/, '')].filter((name) => name !== '');
}
