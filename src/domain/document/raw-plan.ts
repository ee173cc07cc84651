import type { Action, PolicyLine } from '../plan/plan';
import type { CellLine, Where } from './document';
import type { UnusedReason } from './imported-plan';

/** A measure as its cells have it, put together from all its rows; not yet taken apart into fields. */
export interface RawMeasure {
  readonly number: string | null;
  readonly code: string | null;
  /** Number of the action it stands under. */
  readonly action: string | null;
  readonly where: Where;
  text: readonly CellLine[];
  initiatives: readonly CellLine[];
  lead: readonly CellLine[];
  actors: readonly CellLine[];
  budget: readonly CellLine[];
  ministers: readonly CellLine[];
  /** Rows without a number that were added to it. */
  readonly joined: JoinedRow[];
  /** A budget that stands in one cell for this measure and the one before, which has it. */
  sharedBudget: string | null;
}

export interface JoinedRow {
  readonly where: Where;
  readonly source: string;
}

/** Rows that were read and not used, by the index of their piece. */
export type UnusedRows = Map<number, UnusedReason>;

/** A heading that was not taken over, for its action has a title already. */
export interface Retitled {
  readonly number: string | null;
  readonly title: string;
  readonly known: string;
}

/** What the tables of measures hold, in reading order. */
export interface RawPlan {
  readonly policyLines: readonly PolicyLine[];
  readonly actions: readonly Action[];
  readonly measures: readonly RawMeasure[];
  /** Actions without a heading of their own, by number, with the first measure that names them. */
  readonly withoutHeading: ReadonlyMap<string, RawMeasure>;
  /** The pieces that are headings of actions or policy lines, by their index. */
  readonly headings: ReadonlySet<number>;
  /** Headings that give the number of an action another title, by the index of their piece. */
  readonly retitled: ReadonlyMap<number, Retitled>;
  readonly unused: UnusedRows;
}
