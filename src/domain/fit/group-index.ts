import type { Posting, WordIndex } from './word-index';

/**
 * An index of groups of rows, of an index of the rows: a word tells as much of a group as of the row it
 * tells most of. `titles` is an index of what is said of the groups themselves.
 */
export function groupIndex(
  rows: WordIndex,
  groupOf: ReadonlyMap<string, string>,
  titles: WordIndex,
): WordIndex {
  const groups = rows.numbers.map((number) => titles.rowOf.get(groupOf.get(number) ?? '') ?? -1);
  const postings = new Map<string, Posting>();
  for (const [stem, posting] of rows.postings) {
    const weights = new Map<number, number>();
    const ofTitles = titles.postings.get(stem);
    for (const [at, row] of (ofTitles?.rows ?? []).entries()) {
      weights.set(row, ofTitles?.weights[at] ?? 0);
    }
    for (const [at, row] of posting.rows.entries()) {
      const group = groups[row] ?? -1;
      if (group === -1) continue;
      weights.set(group, Math.max(weights.get(group) ?? 0, posting.weights[at] ?? 0));
    }
    postings.set(stem, postingOf(weights));
  }
  return { numbers: titles.numbers, rowOf: titles.rowOf, postings };
}

function postingOf(weights: ReadonlyMap<number, number>): Posting {
  const rows = [...weights.keys()].sort((a, b) => a - b);
  const inOrder = rows.map((row) => weights.get(row) ?? 0);
  const total = inOrder.reduce((sum, weight) => sum + weight, 0);
  return { rows, weights: inOrder, sides: rows.map(() => 'whole' as const), total };
}
