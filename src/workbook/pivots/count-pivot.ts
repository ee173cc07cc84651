import type { PivotModel } from '../pivot-model';
import type { TableModel } from '../workbook-model';
import { columnIn, itemIn, keyOf, pivotItems, valueIn, type PivotItem } from './pivot-items';

/** What a PivotTable shows of the rows of its table. */
export interface CountedPivot {
  readonly rows: readonly PivotItem[];
  /** The values beside each other; none without a column. */
  readonly columns: readonly PivotItem[];
  /**
   * For every row, and last for all of them together: the figure of every column, and last of all columns
   * together where these have a total; without a column every figure. `null` where no row of the table has one.
   */
  readonly figures: readonly (readonly (number | null)[])[];
}

type TableRow = TableModel['rows'][number];

/** Counts the rows of a table as Excel does. */
export function countPivot(pivot: PivotModel, table: TableModel): CountedPivot {
  const { row, column, order } = pivot;
  const counted = rowsThatCount(pivot, table);
  const ofRow = groupRows(counted, columnIn(table, row));
  const place = column === null ? null : columnIn(table, column);
  const here = place === null ? null : groupRows(counted, place);
  const rows = pivotItems(table, row, order[row]).filter((item) => ofRow.has(keyOf(item)));
  const columns =
    column === null
      ? []
      : pivotItems(table, column, order[column]).filter((item) => here?.has(keyOf(item)));
  const figurePlaces = pivot.figures.map(({ header }) => columnIn(table, header));
  function figuresOf(ofOne: readonly TableRow[]): readonly (number | null)[] {
    if (place === null) return figurePlaces.map((figure) => sumOf(ofOne, figure));
    const [figure = -1] = figurePlaces;
    const ofColumn = groupRows(ofOne, place);
    const parts = columns.map((item) => sumOf(ofColumn.get(keyOf(item)) ?? [], figure));
    return pivot.hasColumnsTotal ? [...parts, sumOf(ofOne, figure)] : parts;
  }
  return {
    ...{ rows, columns },
    figures: [...rows.map((item) => figuresOf(ofRow.get(keyOf(item)) ?? [])), figuresOf(counted)],
  };
}

function rowsThatCount({ filter }: PivotModel, table: TableModel): readonly TableRow[] {
  if (filter === null) return table.rows;
  const [place, wanted] = [columnIn(table, filter.header), keyOf(filter.value)];
  return table.rows.filter((row) => keyOf(itemIn(row, place)) === wanted);
}

function groupRows(
  rows: readonly TableRow[],
  column: number,
): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = keyOf(itemIn(row, column));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** In hundredths, so that amounts in euro with two decimals add up to the cent. */
function sumOf(rows: readonly TableRow[], column: number): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const value = valueIn(row, column);
    if (typeof value === 'number') sum = (sum ?? 0) + Math.round(value * 100);
  }
  return sum === null ? null : sum / 100;
}
