import type { Place } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Where } from './document';

/** A plan read from a document, and what was not taken over or not sure. Nothing is dropped in silence. */
export interface ImportedPlan {
  readonly plan: Plan;
  /** Every table row that is neither part of the plan nor a header, and every text that may be a measure. */
  readonly notUsed: readonly UnusedRow[];
  readonly doubts: readonly ImportDoubt[];
}

export interface UnusedRow {
  readonly where: Where;
  readonly text: string;
  readonly why: UnusedReason;
}

export type UnusedReason =
  | 'no-known-header'
  | 'before-first-measure'
  | 'not-a-plan-row'
  | 'empty'
  /** A text, not a row: it is numbered as a measure, and nothing else says that it is one. */
  | 'outside-tables';

/** Something the reader decided but was not sure of; shown to the user beside the source text. */
export interface ImportDoubt {
  readonly where: Where;
  readonly at: Place;
  readonly what: DoubtKind;
  /** The text as the document has it. */
  readonly source: string;
  /** What was made of it. */
  readonly taken: string;
}

export type DoubtKind =
  /** A portfolio title was tidied: stray punctuation at its end, or a missing "van". */
  | 'minister-tidied'
  /** Names without a separator between them were told apart. */
  | 'actors-split'
  /** The budget text may be read in another way too. */
  | 'budget-unsure'
  /** A row without a number was joined to the row before. */
  | 'row-joined'
  /** The document does not say what a code means. */
  | 'code-unexplained'
  /** The measure stands under an action whose heading was not found. */
  | 'action-without-heading'
  /** A heading gives the number of an action a second title; the first is kept. */
  | 'action-retitled'
  /** The cells of a column were not taken over: its heading is not one a plan has. */
  | 'column-not-used';
