/**
 * What a row is known by: its key, where its table has them, the number or word people use, and what it
 * says.
 */
export interface RowNames {
  readonly key: string | null;
  readonly name: string | null;
  readonly text: string | null;
}

/**
 * Finds the rows of a workbook in a list of newer ones: first those whose key and name are both the
 * same, then by key, then by a name that only one row on either side has, then by such a text. Gives for
 * each of `wanted` the index in `present`; `null` is a row that is new.
 */
export function matchRows(
  wanted: readonly RowNames[],
  present: readonly RowNames[],
): readonly (number | null)[] {
  const found: (number | null)[] = wanted.map(() => null);
  const taken = new Set<number>();
  const ways: readonly Way[] = [
    { idOf: ({ key, name }) => (key === null ? null : JSON.stringify([key, name])), unique: false },
    { idOf: ({ key }) => key, unique: false },
    { idOf: ({ name }) => name, unique: true },
    { idOf: ({ text }) => text, unique: true },
  ];
  for (const way of ways) {
    const places = placesBy(present, way, (index) => taken.has(index));
    const asked = placesBy(wanted, way, (index) => found[index] !== null);
    for (const [id, indexes] of asked) {
      const there = places.get(id) ?? [];
      if (way.unique && (indexes.length > 1 || there.length > 1)) continue;
      for (const [turn, index] of indexes.entries()) {
        const place = there[turn];
        if (place === undefined) break;
        found[index] = place;
        taken.add(place);
      }
    }
  }
  return found;
}

/** One way to know rows again. */
interface Way {
  readonly idOf: (row: RowNames) => string | null;
  /** Whether it only tells rows apart where no two have the same. */
  readonly unique: boolean;
}

function placesBy(
  rows: readonly RowNames[],
  { idOf }: Way,
  isDone: (index: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const id = idOf(row);
    if (id === null || isDone(index)) continue;
    const same = places.get(id);
    if (same === undefined) places.set(id, [index]);
    else same.push(index);
  }
  return places;
}
