import { bareText } from '../plan/bare-text';
import { LikeTexts } from './like-texts';

/** How a text that is not in a list relates to what is. */
export type ListMatch =
  /** The same but for capitals, accents, spaces and punctuation: only one can be meant. */
  | { readonly kind: 'variant'; readonly listed: string }
  /** Misspelt: clearly nearer to one than to all others. */
  | { readonly kind: 'near'; readonly listed: string }
  | { readonly kind: 'none' };

/** Finds what was meant by a text that is not literally in `list`. */
export function matchListed(text: string, list: readonly string[]): ListMatch {
  return listMatcher(list)(text);
}

/** The same for many texts: what it costs to look at the list is paid once. */
export function listMatcher(list: readonly string[]): (text: string) => ListMatch {
  const byBareText = new Map<string, string[]>();
  for (const listed of list) {
    const bare = bareText(listed);
    const same = byBareText.get(bare);
    if (same !== undefined) {
      same.push(listed);
      continue;
    }
    byBareText.set(bare, [listed]);
  }
  let like: LikeTexts | null = null;
  return (text) => {
    const wanted = bareText(text);
    const [variant, another] = byBareText.get(wanted) ?? [];
    if (variant !== undefined) {
      return another === undefined ? { kind: 'variant', listed: variant } : { kind: 'none' };
    }
    like ??= new LikeTexts(byBareText.keys(), mostEditsOfOther);
    const [nearest, rival] = byBareText.get(nearestBareText(wanted, like) ?? '') ?? [];
    return nearest === undefined || rival !== undefined
      ? { kind: 'none' }
      : { kind: 'near', listed: nearest };
  };
}

/** The one text that is clearly nearer than all others. */
function nearestBareText(wanted: string, like: LikeTexts): string | null {
  const limit = allowedEdits(wanted.length);
  if (limit === 0) return null;
  let nearest: string | null = null;
  let least = limit + 1;
  for (const bare of like.likely(wanted, limit)) {
    const edits = editDistance(wanted, bare, Math.min(limit, least));
    if (edits > limit || edits > least) continue;
    nearest = edits < least ? bare : null;
    least = edits;
  }
  return nearest;
}

const MOST_EDITS = 4;

/** One mistake in a short name, more in a long one; none in a letter or two, where all are near. */
function allowedEdits(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : Math.min(MOST_EDITS, Math.floor(length / 8) + 1);
}

/** By how many mistakes a text of this length may be taken for one that is longer, and allows more. */
function mostEditsOfOther(length: number): number {
  return allowedEdits(length + MOST_EDITS);
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one text of the other; anything
 * over `limit` when it is more than that. Only the cells of the table that can stay within the limit
 * are filled in, and it stops at the row where none does.
 */
function editDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooMany;
  let beforeLast: readonly number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, tooMany));
  for (let i = 1; i <= a.length; i += 1) {
    const row = Array<number>(b.length + 1).fill(tooMany);
    if (i <= limit) row[0] = i;
    let least = row[0] ?? tooMany;
    const end = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= end; j += 1) {
      const change = (last[j - 1] ?? tooMany) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(change, (last[j] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + 1, tooMany);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) edits = Math.min(edits, (beforeLast[j - 2] ?? tooMany) + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    // A swap reaches back over two rows.
    if (least > limit && leastBefore >= limit) return tooMany;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? tooMany;
}
