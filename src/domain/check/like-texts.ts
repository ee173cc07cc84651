/** Texts that are alike begin alike: of longer ones only the beginning is compared. */
const BEGINNING = 7;

/**
 * Finds the texts that can be made of another by so many letters to add, drop, change or swap: those, and
 * some more. Texts that are so near have something in common when as many letters are left out of the
 * beginning of each; by what is left they are looked up, so that no text is held against all others.
 */
export class LikeTexts {
  private readonly byRest = new Map<string, string[]>();

  /** `mostEdits`: the most by which a text of this length may be looked for. */
  constructor(texts: Iterable<string>, mostEdits: (length: number) => number) {
    for (const text of texts) {
      for (const rest of restsOf(text, mostEdits(text.length))) {
        const same = this.byRest.get(rest);
        if (same === undefined) this.byRest.set(rest, [text]);
        else same.push(text);
      }
    }
  }

  /** Once each, in no order that means something. */
  likely(text: string, edits: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (const rest of restsOf(text, edits)) {
      for (const one of this.byRest.get(rest) ?? []) found.add(one);
    }
    return found;
  }
}

/** What is left of the beginning of a text when up to so many letters are left out of it. */
function restsOf(text: string, edits: number): ReadonlySet<string> {
  const all = new Set([text.slice(0, BEGINNING)]);
  let last: ReadonlySet<string> = all;
  for (let left = 0; left < edits; left += 1) {
    const shorter = new Set<string>();
    for (const rest of last) {
      for (let at = 0; at < rest.length; at += 1) {
        shorter.add(rest.slice(0, at) + rest.slice(at + 1));
      }
    }
    for (const rest of shorter) all.add(rest);
    last = shorter;
  }
  return all;
}
