/** Keeps count of what is read of all sheets of a workbook together. */
export interface CellLimit {
  /** `false` when that is more than a plan can have. */
  take(places: number): boolean;
}

/** A workbook with more cells, rows and merges, the blank places left of a cell counted, is no plan. */
const MAX_PLACES = 10_000_000;

export function cellLimit(): CellLimit {
  let taken = 0;
  return {
    take(places) {
      taken += places;
      return taken <= MAX_PLACES;
    },
  };
}
