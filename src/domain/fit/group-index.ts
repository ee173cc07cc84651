import type { StemId } from './vocabulary';
import type { Posting, WordIndex } from './word-index';

/**
 * An index of groups of rows, of an index of the rows: a word tells as much of a group as of the row it
 * tells most of. `titles` is an index of what is said of the groups themselves, by the same words or fewer:
 * only its words can be looked up.
 */
export function groupIndex(
  rows: WordIndex,
  groupOf: ReadonlyMap<string, string>,
  titles: WordIndex,
): WordIndex {
  const groups = rows.numbers.map((number) => titles.rowOf.get(groupOf.get(number) ?? '') ?? -1);
  const postings = new Map<StemId, Posting>();
  for (const [stem, ofTitles] of titles.postings) {
    const ofRows = rows.postings.get(stem);
    if (ofRows?.total === Infinity) continue;
    const weights = new Map(ofTitles.rows.map((row, at) => [row, ofTitles.weights[at] ?? 0]));
    for (const [at, row] of (ofRows?.rows ?? []).entries()) {
      const group = groups[row] ?? -1;
      const share = ofRows?.weights[at] ?? 0;
      if (group !== -1 && share > (weights.get(group) ?? 0)) weights.set(group, share);
    }
    postings.set(stem, postingOf(weights));
  }
  return { ...titles, postings };
}

function postingOf(weights: ReadonlyMap<number, number>): Posting {
  const rows = [...weights.keys()].sort((a, b) => a - b);
  const inOrder = rows.map((row) => weights.get(row) ?? 0);
  const total = inOrder.reduce((sum, weight) => sum + weight, 0);
  return { rows, weights: inOrder, sides: [], total };
}
