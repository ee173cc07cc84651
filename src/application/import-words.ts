import type { ImportDoubt, UnusedReason, UnusedRow } from '../domain/document/imported-plan';
import type { Wording } from './finding-words';

/** Puts what the reader of a document decided into the words of one language. */
export interface ImportWords {
  doubt(doubt: ImportDoubt): Wording;
  unusedRow(row: UnusedRow): Wording;
  unusedReason(why: UnusedReason): string;
}
