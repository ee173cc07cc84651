import type {
  DoubtKind,
  ImportDoubt,
  UnusedReason,
  UnusedRow,
} from '../domain/document/imported-plan';
import type { Wording } from './finding-words';

/** Puts what the reader of a document decided into the words of one language. */
export interface ImportWords {
  doubt(doubt: ImportDoubt): Wording;
  /** What people call doubts of a kind. */
  doubtTitle(kind: DoubtKind): string;
  unusedRow(row: UnusedRow): Wording;
  /** What people call it that a row was not used. */
  unusedTitle(): string;
  unusedReason(why: UnusedReason): string;
}
