import type { RowKey } from '../plan/plan';

/** The place of a row in its list, on rows that show the latest state of what is there. */
export const ROW_PLACE = Symbol('place of a row');

export interface LiveRow {
  readonly [ROW_PLACE]: number;
}

/** Whether a row may say something else later on: it is the same row all the same. */
export function isLiveRow(row: object): row is LiveRow {
  return ROW_PLACE in row;
}

/** A row that has a key, and is known by a number or by its measure. */
export interface KeyedRow {
  readonly key: RowKey;
  readonly number?: string | null;
  readonly measure?: string | null;
}

/**
 * The place of a field of a live row. It says the number that the row has when it is asked, so that what
 * does not ask is not made of that number.
 */
export class LivePlace<Kind extends string, Field extends string> {
  readonly key: RowKey;

  constructor(
    readonly kind: Kind,
    private readonly row: KeyedRow,
    readonly field: Field,
  ) {
    this.key = row.key;
  }

  get number(): string | null {
    return numberOf(this.row);
  }

  isSame(other: unknown): boolean {
    if (!(other instanceof LivePlace) || this.row !== other.row) return false;
    return this.key === other.key && this.kind === other.kind && this.field === other.field;
  }
}

export function numberOf({ number, measure }: KeyedRow): string | null {
  return number ?? measure ?? null;
}
