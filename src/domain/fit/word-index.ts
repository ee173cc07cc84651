import type { Side, StemId, Vocabulary } from './vocabulary';

/** The rows in which a word stands, in the order of the index, and how much it tells of each. */
export interface Posting {
  readonly rows: number[];
  readonly weights: number[];
  /** Which part of the word a row last had. */
  readonly sides: Side[];
  /** Of all weights; infinite for a word that is in too many rows to tell of any. */
  total: number;
}

/** Which rows words tell of. Only words that were asked for are in it. */
export interface WordIndex {
  /** Of the rows. */
  readonly numbers: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<StemId, Posting>;
  /** Per row, to add up in while searching; all zero when no search is going on. */
  readonly scores: Float64Array;
}

/** A word that is asked for, as far as a word of a row is that word. */
interface Match {
  readonly posting: Posting;
  readonly side: Side;
}

/** How much a part is of a word. The last part of a compound says what it is: a `hittekaart` is a `kaart`. */
const SHARE: Readonly<Record<Side, number>> = { whole: 1, tail: 0.6, head: 0.5 };
/** What more words are made with says nothing of each: it is an ending, or a word that goes with all. */
const MOST_COMPOUNDS = 8;
/** A word in more rows tells nothing of any. */
const MOST_KEPT = 400;
/** What a row says again tells more of it. */
const AGAIN = 0.15;
/** How much a word can tell of a row, by being repeated, beside a word that it says once. */
export const MOST_OF_A_WORD = 1.3;

/** An index of rows by their place, whatever their numbers are. */
export type Postings = WordIndex['postings'];

export function wordIndex(numbers: readonly string[], postings: Postings): WordIndex {
  const rowOf = new Map(numbers.map((number, row) => [number, row]));
  return { numbers, rowOf, postings, scores: new Float64Array(numbers.length) };
}

/** Makes an index row by row. */
export class WordIndexBuilder {
  private row = -1;
  private readonly postings = new Map<StemId, Posting>();
  private readonly parts = new Map<StemId, Match[]>();
  /** By stem. */
  private readonly known: (readonly Match[] | undefined)[] = [];

  /** `asked`: the words that will be looked up. */
  constructor(
    asked: ReadonlySet<StemId>,
    private readonly vocabulary: Vocabulary,
  ) {
    for (const stem of asked) {
      const posting: Posting = { rows: [], weights: [], sides: [], total: 0 };
      this.postings.set(stem, posting);
      for (const { id, side } of vocabulary.partsOf(stem)) {
        const matches = this.parts.get(id);
        if (matches === undefined) this.parts.set(id, [{ posting, side }]);
        else matches.push({ posting, side });
      }
    }
  }

  /** Begins the next row. */
  addRow(): void {
    this.row += 1;
  }

  /** Adds a word to the row that was begun last. */
  addWord(stem: StemId, weight: number): void {
    const matches = (this.known[stem] ??= this.matchesOf(stem));
    for (const match of matches) addTo(match, this.row, weight);
  }

  build(): Postings {
    return this.postings;
  }

  /** A word counts once for each that was asked for: as the whole of it, or as a part. */
  private matchesOf(stem: StemId): readonly Match[] {
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
    for (const { id, side } of this.vocabulary.partsOf(stem)) {
      const posting = this.postings.get(id);
      if (posting !== undefined) add({ posting, side });
    }
    return [...matches.values()];
  }
}

/** Rows come one after another, so a row that is there already is the last. */
function addTo({ posting, side }: Match, row: number, weight: number): void {
  const { rows, weights, sides } = posting;
  const last = rows.length - 1;
  const share = weight * SHARE[side];
  if (rows[last] !== row) {
    if (rows.length === MOST_KEPT) posting.total = Infinity;
    if (posting.total === Infinity) return;
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
  return Math.min(most + AGAIN * share, Math.max(most, MOST_OF_A_WORD * share));
}
