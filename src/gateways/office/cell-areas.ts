import type { CellRange } from '../../workbook/workbook-model';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** Rectangles that hold exactly these cells, few of them: runs along rows, joined where they are alike. */
export function contiguousAreas(cells: readonly PlacedCell[]): readonly CellRange[] {
  const areas: CellRange[] = [];
  /** By first and last column: the area that a run of the next row can go on. */
  let above = new Map<string, { index: number; lastRow: number }>();
  for (const [row, columns] of columnsByRow(cells)) {
    const here = new Map<string, { index: number; lastRow: number }>();
    for (const { firstColumn, lastColumn } of runs(columns)) {
      const key = `${String(firstColumn)}:${String(lastColumn)}`;
      const open = above.get(key);
      const area = open?.lastRow === row - 1 ? areas[open.index] : undefined;
      const index = open === undefined || area === undefined ? areas.length : open.index;
      areas[index] = { ...(area ?? { firstRow: row, firstColumn, lastColumn }), lastRow: row };
      here.set(key, { index, lastRow: row });
    }
    above = here;
  }
  return areas;
}

/** The smallest rectangle that all areas lie in; `null` when there are none. */
export function rangeAround(areas: readonly CellRange[]): CellRange | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  return others.reduce(
    (around, area) => ({
      firstRow: Math.min(around.firstRow, area.firstRow),
      firstColumn: Math.min(around.firstColumn, area.firstColumn),
      lastRow: Math.max(around.lastRow, area.lastRow),
      lastColumn: Math.max(around.lastColumn, area.lastColumn),
    }),
    first,
  );
}

function columnsByRow(cells: readonly PlacedCell[]): readonly (readonly [number, number[]])[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns.add(column));
  }
  return [...rows]
    .map(([row, columns]) => [row, [...columns].sort((a, b) => a - b)] as const)
    .sort(([a], [b]) => a - b);
}

function runs(columns: readonly number[]): { firstColumn: number; lastColumn: number }[] {
  const found: { firstColumn: number; lastColumn: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.lastColumn === column - 1) last.lastColumn = column;
    else found.push({ firstColumn: column, lastColumn: column });
  }
  return found;
}

/** What an area needs, cell by cell. */
export function matrixOf<T>(area: CellRange, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_row, below) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_cell, beside) =>
      at(area.firstRow + below, area.firstColumn + beside),
    ),
  );
}
