import type { PlaceKind } from '../../domain/plan/place';
import type { RowKey } from '../../domain/plan/plan';
import { newBudgetLineKey, newRowKey, type KeyLetter } from '../../domain/plan/row-key';

/** The letter that the keys of a kind of rows begin with; `null` for rows that have no key. */
export function keyLetterOf(kind: PlaceKind | null): KeyLetter | null {
  switch (kind) {
    case 'measure':
      return 'm';
    case 'budgetLine':
      return 'b';
    case 'recommendation':
      return 'r';
    case 'previousAction':
      return 'p';
    case 'progress':
      return 'v';
    default:
      return null;
  }
}

/** What tells a row apart: the key its cell holds, if any, and the number it goes by. */
export interface RowIdentity {
  readonly key: string;
  /** `null` where there is none that can be trusted: a key must not tell a damaged number. */
  readonly number: string | null;
}

export interface GivenKeys {
  /** One for every row. */
  readonly keys: readonly RowKey[];
  /** Indexes of rows whose key an earlier row had. */
  readonly copies: ReadonlySet<number>;
}

/**
 * Every row keeps the key it has; a row without one is new and gets its own. So does a row with the
 * key of an earlier row: it was copied with its hidden cell.
 */
export function giveKeys(rows: readonly RowIdentity[], letter: KeyLetter): GivenKeys {
  const taken = new Set<string>();
  const copies = new Set<number>();
  const isNew = rows.map(({ key }, index) => {
    if (key === '') return true;
    if (!taken.has(key)) {
      taken.add(key);
      return false;
    }
    copies.add(index);
    return true;
  });
  // Only now are all keys known that a new one must differ from.
  const keys = rows.map(({ key, number }, index) => {
    if (isNew[index] !== true) return key as RowKey; // as its cell has it
    return letter === 'b' ? newBudgetLineKey(number, taken) : newRowKey(letter, number, taken);
  });
  return { keys, copies };
}

const LIKE_A_KEY = /^[mbrpv](?:\d+(?:\.\d+)*)?(?:-\d+)?(?:~\d+)?$/;

/** Round, key of the measure, department. */
const LIKE_A_KEY_OF_PROGRESS = /^v.+-m(?:\d+(?:\.\d+)*)?(?:~\d+)?-.+$/;

/** Whether a text looks like a key, for a column of keys that lost its header. */
export function looksLikeKey(text: string): boolean {
  return (LIKE_A_KEY.test(text) && text.length > 1) || LIKE_A_KEY_OF_PROGRESS.test(text);
}
