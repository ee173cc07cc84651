/** The rows in which a word stands, in the order of the index, and how much it tells of each. */
export interface Posting {
  readonly rows: number[];
  readonly weights: number[];
  /** Which part of the word a row last had. */
  readonly sides: Side[];
  /** Of all weights. */
  total: number;
}

/** Which rows words tell of. Only words that were asked for are in it. */
export interface WordIndex {
  /** Of the rows. */
  readonly numbers: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<string, Posting>;
}

type Side = 'whole' | 'head' | 'tail';

/** A word that is asked for, as far as a word of a row is that word. */
interface Match {
  readonly posting: Posting;
  readonly side: Side;
}

/** How much a part is of a word. The last part of a compound says what it is: a `hittekaart` is a `kaart`. */
const SHARE: Readonly<Record<Side, number>> = { whole: 1, tail: 0.6, head: 0.5 };
const SHORTEST_PART = 4;
/** Behind a head of some length: `rolstoelpad`. */
const SHORTEST_TAIL = 3;
/** What more words are made with says nothing of each: it is an ending, or a word that goes with all. */
const MOST_COMPOUNDS = 8;
/** What a row says again tells more of it. */
const AGAIN = 0.15;
const MOST_BY_REPEATING = 1.3;

/** Makes an index row by row. It takes a look-up per word that was not asked for, and no memory. */
export class WordIndexBuilder {
  private readonly numbers: string[] = [];
  private readonly postings = new Map<string, Posting>();
  private readonly parts = new Map<string, Match[]>();
  private readonly known = new Map<string, readonly Match[]>();

  /** `asked`: the words that will be looked up. */
  constructor(asked: Iterable<string>) {
    for (const stem of asked) {
      if (!this.postings.has(stem)) {
        this.postings.set(stem, { rows: [], weights: [], sides: [], total: 0 });
      }
    }
    for (const [stem, posting] of this.postings) {
      for (const { part, side } of partsOf(stem)) {
        const matches = this.parts.get(part);
        if (matches === undefined) this.parts.set(part, [{ posting, side }]);
        else matches.push({ posting, side });
      }
    }
  }

  /** Begins the next row. */
  addRow(number: string): void {
    this.numbers.push(number);
  }

  /** Adds a word to the row that was begun last. */
  addWord(stem: string, weight: number): void {
    let matches = this.known.get(stem);
    if (matches === undefined) {
      matches = this.matchesOf(stem);
      this.known.set(stem, matches);
    }
    for (const match of matches) addTo(match, this.numbers.length - 1, weight);
  }

  build(): WordIndex {
    const { numbers, postings } = this;
    return { numbers, rowOf: new Map(numbers.map((number, row) => [number, row])), postings };
  }

  /** A word counts once for each that was asked for: as the whole of it, or as a part. */
  private matchesOf(stem: string): readonly Match[] {
    const matches = new Map<Posting, Match>();
    function add(match: Match): void {
      const before = matches.get(match.posting);
      if (before === undefined || SHARE[before.side] < SHARE[match.side]) {
        matches.set(match.posting, match);
      }
    }
    const whole = this.postings.get(stem);
    if (whole !== undefined) add({ posting: whole, side: 'whole' });
    const compounds = this.parts.get(stem) ?? [];
    if (compounds.length <= MOST_COMPOUNDS) compounds.forEach(add);
    for (const { part, side } of partsOf(stem)) {
      const posting = this.postings.get(part);
      if (posting !== undefined) add({ posting, side });
    }
    return [...matches.values()];
  }
}

/** All ways to cut a word in two; which of them are words shows when they are looked up. */
function partsOf(stem: string): readonly { readonly part: string; readonly side: Side }[] {
  const parts: { part: string; side: Side }[] = [];
  if (stem.includes(' ')) return parts;
  for (let at = SHORTEST_PART; at <= stem.length - SHORTEST_TAIL; at += 1) {
    if (stem.length - at < SHORTEST_PART && at <= SHORTEST_PART) continue;
    parts.push({ part: stem.slice(at), side: 'tail' });
    parts.push({ part: stem.slice(0, at), side: 'head' });
  }
  return parts;
}

/** Rows come one after another, so a row that is there already is the last. */
function addTo({ posting, side }: Match, row: number, weight: number): void {
  const { rows, weights, sides } = posting;
  const last = rows.length - 1;
  const share = weight * SHARE[side];
  if (rows[last] !== row) {
    rows.push(row);
    weights.push(share);
    sides.push(side);
    posting.total += share;
    return;
  }
  const before = weights[last] ?? 0;
  const isOtherPart = side !== 'whole' && sides[last] !== 'whole' && side !== sides[last];
  const now = isOtherPart ? Math.min(weight, before + share) : repeated(before, share);
  weights[last] = now;
  if (isOtherPart || side === 'whole') sides[last] = 'whole';
  posting.total += now - before;
}

function repeated(before: number, share: number): number {
  const most = Math.max(before, share);
  return Math.min(most + AGAIN * share, Math.max(most, MOST_BY_REPEATING * share));
}
