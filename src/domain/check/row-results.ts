import type { KeptResults } from './kept-results';
import type { Aspect, ReadMarks, RowReads } from './read-marks';

/**
 * Does a piece of work for every row of a list of the plan. While a plan changes it is done again only
 * for rows that have changed, and for those whose result read something that has: what it needs beside
 * the row it must read from the plan or the index while it works. `name` tells the work from all other
 * work.
 */
export type EachRow = <Row extends object, T>(
  name: string,
  rows: readonly Row[],
  work: (row: Row) => T,
) => readonly T[];

export const onceForEachRow: EachRow = (_name, rows, work) => rows.map((row) => work(row));

/** What a piece of work made of the rows of a list, by their places. */
interface ResultsOfList {
  readonly rows: readonly object[];
  readonly values: unknown[];
  readonly columns: Set<Aspect>;
  /** The places whose results read something as a whole. */
  readonly readersOf: Map<Aspect, Set<number>>;
  /** The same for what was read of it, entry by entry. */
  readonly readersOfEntries: Map<Aspect, Map<unknown, Set<number>>>;
  /** The change after which all was seen to be still so. */
  seenAt: number;
}

/** Keeps what was made of the rows of lists. */
export class RowResults {
  private readonly kept = new Map<string, ResultsOfList>();

  constructor(
    private readonly marks: ReadMarks,
    private readonly results: KeptResults,
  ) {}

  /** The results of `work`; `list` is the list of the plan that the rows are, if they are one. */
  each<Row extends object, T>(
    name: string,
    rows: readonly Row[],
    work: (row: Row) => T,
    list: Aspect | undefined,
  ): readonly T[] {
    if (list === undefined) return onceForEachRow(name, rows, work);
    const before = this.kept.get(name);
    const kept = before?.rows === rows ? before : noResults(rows);
    this.kept.set(name, kept);
    const places = kept === before ? this.placesToDoAgain(kept, list) : rows.keys();
    for (const place of places) {
      const row = rows[place];
      if (row === undefined) continue;
      const { value, ...reads } = this.marks.watchRow(list, place, () => work(row));
      kept.values[place] = value;
      note(reads, place, kept);
    }
    kept.seenAt = this.results.change;
    // Who uses the results is made of all that they were made of.
    for (const aspect of kept.columns) this.marks.mark(aspect);
    for (const aspect of kept.readersOf.keys()) this.marks.mark(aspect);
    for (const aspect of kept.readersOfEntries.keys()) this.marks.mark(aspect);
    return kept.values.slice() as T[]; // what `work` made, now or before
  }

  private placesToDoAgain(kept: ResultsOfList, list: Aspect): ReadonlySet<number> {
    const { results } = this;
    const { seenAt } = kept;
    // The entries of a list are the places of its rows.
    const places = new Set(results.entriesChangedSince(list, seenAt) as Iterable<number>);
    for (const [aspect, readers] of kept.readersOf) {
      if (!results.isChangedSince(aspect, seenAt)) continue;
      for (const place of readers) places.add(place);
    }
    for (const [aspect, readersOf] of kept.readersOfEntries) {
      for (const entry of results.entriesChangedSince(aspect, seenAt)) {
        for (const place of readersOf.get(entry) ?? []) places.add(place);
      }
    }
    return places;
  }
}

function noResults(rows: readonly object[]): ResultsOfList {
  const readers = { readersOf: new Map(), readersOfEntries: new Map() };
  return { rows, values: [], columns: new Set(), ...readers, seenAt: 0 };
}

/** What a result read before it was made again stays noted: at worst it is made once too often. */
function note({ columns, wholes, entries }: RowReads, place: number, kept: ResultsOfList): void {
  for (const column of columns) kept.columns.add(column);
  for (const aspect of wholes) addTo(kept.readersOf, aspect, place);
  for (const [aspect, ofAspect] of entries) {
    const readers = kept.readersOfEntries.get(aspect) ?? new Map<unknown, Set<number>>();
    kept.readersOfEntries.set(aspect, readers);
    for (const entry of ofAspect) addTo(readers, entry, place);
  }
}

function addTo<Key>(places: Map<Key, Set<number>>, key: Key, place: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, new Set([place]));
  else known.add(place);
}
