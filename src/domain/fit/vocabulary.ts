/** A stem, by the place it has in a vocabulary. */
export type StemId = number;

export type Side = 'whole' | 'head' | 'tail';

/** A part that a compound may be made of; whether it is a word at all shows where it is looked up. */
export interface StemPart {
  readonly id: StemId;
  readonly side: Side;
}

const SHORTEST_PART = 4;
/** Behind a head of some length: `rolstoelpad`. */
const SHORTEST_TAIL = 3;

/** Numbers stems, so that what is done for every word of a plan needs no texts. */
export class Vocabulary {
  private readonly stems: string[] = [];
  private readonly ids = new Map<string, StemId>();
  private readonly parts = new Map<StemId, readonly StemPart[]>();

  idOf(stem: string): StemId {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    const id = this.stems.push(stem) - 1;
    this.ids.set(stem, id);
    return id;
  }

  /** All ways to cut a stem in two. A name of several words is no compound. */
  partsOf(id: StemId): readonly StemPart[] {
    const known = this.parts.get(id);
    if (known !== undefined) return known;
    const stem = this.stems[id] ?? '';
    const parts: StemPart[] = [];
    const last = stem.includes(' ') ? 0 : stem.length - SHORTEST_TAIL;
    for (let at = SHORTEST_PART; at <= last; at += 1) {
      if (stem.length - at < SHORTEST_PART && at <= SHORTEST_PART) continue;
      parts.push({ id: this.idOf(stem.slice(at)), side: 'tail' });
      parts.push({ id: this.idOf(stem.slice(0, at)), side: 'head' });
    }
    this.parts.set(id, parts);
    return parts;
  }
}
