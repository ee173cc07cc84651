import fc from 'fast-check';
import { longestAscent } from '../../../src/domain/check/longest-ascent';

function compare(a: number, b: number): number {
  return a - b;
}

test.each([
  [[], []],
  [[1], [0]],
  [
    [1, 2, 9, 3, 4],
    [0, 1, 3, 4],
  ],
  [
    [9, 1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 1, 2, 2],
    [0, 1, 2, 3],
  ],
])('of %p the places %p are in order', (items, places) => {
  expect([...longestAscent(items, compare)].sort(compare)).toEqual(places);
});

/** The length found by looking at every pair. */
function lengthBySearch(items: readonly number[]): number {
  const lengths: number[] = [];
  for (const [place, item] of items.entries()) {
    const before = items
      .slice(0, place)
      .flatMap((other, at) => (other <= item ? [lengths[at] ?? 0] : []));
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}

test('it is in order, and no longer one exists', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 }), (items) => {
      const places = [...longestAscent(items, compare)].sort(compare);
      const kept = places.map((place) => items[place] ?? -1);
      expect(kept).toEqual([...kept].sort(compare));
      expect(kept).toHaveLength(lengthBySearch(items));
    }),
  );
});
