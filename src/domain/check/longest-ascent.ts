/**
 * The places that belong to a longest row of items that are in order: what is not among them was
 * moved. Of 1, 2, 9, 3, 4 only the place of 9 is left out.
 */
export function longestAscent<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): ReadonlySet<number> {
  // For every length, the place of the smallest item that a row of that length can end in.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, item] of items.entries()) {
    const length = countNotAfter(ends, item, items, compare);
    before.push(ends[length - 1]);
    ends[length] = place;
  }
  const ascent = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) ascent.add(place);
  return ascent;
}

/**
 * How many of the ends are not after the item: by halving, since they are in order. Mostly it is all
 * of them, so the last is tried first.
 */
function countNotAfter<T>(
  ends: readonly number[],
  item: T,
  items: readonly T[],
  compare: (a: T, b: T) => number,
): number {
  const last = items[ends.at(-1) ?? -1];
  if (last === undefined || compare(last, item) <= 0) return ends.length;
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = items[ends[middle] ?? -1];
    if (end !== undefined && compare(end, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
