import { bareText } from '../plan/bare-text';

/** How a text that is not in a list relates to what is. */
export type ListMatch =
  /** The same but for capitals, accents, spaces and punctuation: only one can be meant. */
  | { readonly kind: 'variant'; readonly listed: string }
  /** Misspelt: clearly nearer to one than to all others. */
  | { readonly kind: 'near'; readonly listed: string }
  | { readonly kind: 'none' };

/** Finds what was meant by a text that is not literally in `list`. */
export function matchListed(text: string, list: readonly string[]): ListMatch {
  const wanted = bareText(text);
  const same = list.filter((listed) => bareText(listed) === wanted);
  const [variant, another] = same;
  if (variant !== undefined) {
    return another === undefined ? { kind: 'variant', listed: variant } : { kind: 'none' };
  }
  const limit = allowedEdits(wanted.length);
  const near = list
    .map((listed) => ({ listed, edits: editDistance(wanted, bareText(listed), limit) }))
    .filter(({ edits }) => edits <= limit)
    .toSorted((a, b) => a.edits - b.edits);
  const [best, second] = near;
  if (best === undefined || (second !== undefined && second.edits <= best.edits)) {
    return { kind: 'none' };
  }
  return { kind: 'near', listed: best.listed };
}

/** One mistake in a short name, more in a long one; none in a letter or two, where all are near. */
function allowedEdits(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : Math.min(4, Math.floor(length / 8) + 1);
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one text of the other; anything
 * over `limit` when it is more than that.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
