/** Something of what a check looks at that is read as one: a column, a value, a part of the index. */
export type Aspect = number;

/** A plan has some hundred columns, and the index some twenty parts. */
const MOST_ASPECTS = 512;

/** What work about one row read. */
export interface RowReads {
  /** Columns, of that row or of single others. */
  readonly columns: readonly Aspect[];
  /** What was read as a whole. */
  readonly wholes: readonly Aspect[];
  /** Single entries of maps, and the places of single other rows, by the aspect that has them. */
  readonly entries: ReadonlyMap<Aspect, ReadonlySet<unknown>>;
}

/** What is being read for: one row, or everything. */
interface Reader {
  readonly marked: Uint8Array;
  /** `null` for work on a whole plan, which is done again whatever entry has changed. */
  readonly ofRow: RowReader | null;
}

interface RowReader {
  readonly list: Aspect;
  readonly place: number;
  readonly columns: Uint8Array;
  readonly entries: Map<Aspect, Set<unknown>>;
}

/** Which aspects a piece of work reads. A mark costs next to nothing: every cell that is read sets one. */
export class ReadMarks {
  private readonly aspects = new Map<string, Aspect>();
  private reader: Reader | null = null;

  /** The number of an aspect. */
  aspect(name: string): Aspect {
    const known = this.aspects.get(name);
    if (known !== undefined) return known;
    const next = this.aspects.size;
    if (next === MOST_ASPECTS) throw new Error(`There is no mark left for ${name}`);
    this.aspects.set(name, next);
    return next;
  }

  /** Whether the work that is being done is about one row, and so remembers which entries it read. */
  get isOfRow(): boolean {
    return this.reader !== null && this.reader.ofRow !== null;
  }

  /** Counts an aspect as read by the work that is being done. */
  mark(aspect: Aspect): void {
    const { reader } = this;
    if (reader !== null) reader.marked[aspect] = 1;
  }

  /** The same for one entry of a map, where entries are remembered. */
  markEntry(aspect: Aspect, entry: unknown): void {
    const ofRow = this.reader?.ofRow ?? null;
    if (ofRow === null) this.mark(aspect);
    else addEntry(ofRow.entries, aspect, entry);
  }

  /** The same for a cell: `column` is its column, and `list` the list in which its row has this place. */
  markCell(column: Aspect, list: Aspect, place: number): void {
    const { reader } = this;
    if (reader === null) return;
    const { ofRow } = reader;
    if (ofRow === null) reader.marked[column] = 1;
    else {
      ofRow.columns[column] = 1;
      // The row itself needs no entry: when it changes the work is done again.
      if (ofRow.place !== place || ofRow.list !== list) addEntry(ofRow.entries, list, place);
    }
  }

  /** Does a piece of work, and tells what it read; work that is done on the way reads for itself. */
  watch<T>(work: () => T): { readonly value: T; readonly reads: readonly Aspect[] } {
    const marked = new Uint8Array(MOST_ASPECTS);
    const value = this.reading({ marked, ofRow: null }, work);
    return { value, reads: aspectsIn(marked) };
  }

  /** The same for work about one row. */
  watchRow<T>(list: Aspect, place: number, work: () => T): { readonly value: T } & RowReads {
    const marked = new Uint8Array(MOST_ASPECTS);
    const columns = new Uint8Array(MOST_ASPECTS);
    const entries = new Map<Aspect, Set<unknown>>();
    const value = this.reading({ marked, ofRow: { list, place, columns, entries } }, work);
    return { value, columns: aspectsIn(columns), wholes: aspectsIn(marked), entries };
  }

  private reading<T>(reader: Reader, work: () => T): T {
    const outer = this.reader;
    this.reader = reader;
    try {
      return work();
    } finally {
      this.reader = outer;
    }
  }
}

function aspectsIn(marked: Uint8Array): readonly Aspect[] {
  const aspects: Aspect[] = [];
  for (let aspect = marked.indexOf(1); aspect !== -1; aspect = marked.indexOf(1, aspect + 1)) {
    aspects.push(aspect);
  }
  return aspects;
}

function addEntry(entries: Map<Aspect, Set<unknown>>, aspect: Aspect, entry: unknown): void {
  const known = entries.get(aspect);
  if (known === undefined) entries.set(aspect, new Set([entry]));
  else known.add(entry);
}
