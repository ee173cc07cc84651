import type { FieldOf, Place, RowKind, RowOfKind } from '../plan/place';
import type { RowKey } from '../plan/plan';
import { isLiveRow, LivePlace, numberOf, type KeyedRow } from './live-row';

/**
 * By consequence. `error`: the sheet cannot be used as it is; `warning`: probably wrong;
 * `hint`: could be better.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule reports: a message and its data, never a sentence; `src/i18n` makes the sentence. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly data: MessageData;
  readonly at: Place;
  /** The better value, where the rule knows one. */
  readonly suggestion: string | null;
  readonly fix: Fix | null;
}

/** What fills the placeholders of a message. Lists are joined by the language ("4, 12 en 14"). */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/** `safe` cannot lose data and may be applied unseen; `ask` needs a person's choice. */
export interface Fix {
  readonly kind: 'safe' | 'ask';
  readonly edits: readonly Edit[];
}

/** A change of one field of one row, in the plan's terms. */
export type Edit = {
  readonly [K in RowKind]: { [F in FieldOf<K>]: EditOf<K, F> }[FieldOf<K>];
}[RowKind];

interface EditOf<K extends RowKind, F extends FieldOf<K>> {
  readonly at: {
    readonly kind: K;
    readonly key: RowKey | null;
    readonly number: string | null;
    readonly field: F;
  };
  readonly value: ValueOf<RowOfKind[K], F>;
}

type ValueOf<Row, F> = Row extends unknown ? (F extends keyof Row ? Row[F] : never) : never;

/**
 * The place of one field of a row that has a key. Of a row that shows its latest state, the place says the
 * latest number.
 */
export function fieldOf<K extends RowKind, F extends FieldOf<K>>(
  kind: K,
  row: KeyedRow,
  field: F,
): { readonly kind: K; readonly key: RowKey; readonly number: string | null; readonly field: F } {
  if (isLiveRow(row)) return new LivePlace(kind, row, field);
  return { kind, key: row.key, number: numberOf(row), field };
}

/** Tells the field of one row from all others; of rows without a key the number tells them apart. */
export function fieldIdOf({ kind, key, number, field }: Place): string {
  return JSON.stringify([kind, key ?? number, field]);
}

export type { Place };
