import type { CellRange } from '../../workbook/workbook-model';
import type { RowSnapshot } from '../../workbook/workbook-snapshot';
import { NoAnswer } from './host-error';
import { CELL_PROPERTIES, cellSnapshot, wireCells, type WireCell } from './wire-cell';

/** A block of a sheet's cells, asked for and not yet answered. */
export interface AskedBlock {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: Excel.RangeAreas;
}

/** What a block of cells tells of its sheet. */
export interface SheetBlock {
  readonly rows: readonly RowSnapshot[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function askBlock(range: Excel.Range): AskedBlock {
  range.load(`${PLACE},${CELL_PROPERTIES}`);
  const merges = range.getMergedAreasOrNullObject();
  merges.load('areaCount');
  merges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merges,
  };
}

/** @throws NoAnswer when Excel gave nothing because it was too much. */
export function answeredBlock({ range, rows, columns, merges }: AskedBlock): SheetBlock {
  // The types do not tell that it is null then.
  if ((range.values as unknown) === null) throw new NoAnswer();
  const { rowIndex, columnIndex } = range;
  return {
    rows: wireCells(range).flatMap((cells, below) => {
      const row = snapshotRow(cells, columnIndex);
      return row.length === 0 ? [] : [{ row: rowIndex + below, cells: row }];
    }),
    hiddenRows: indexesOf(rows.value, rowIndex, ({ rowHidden }) => rowHidden === true),
    hiddenColumns: indexesOf(
      columns.value,
      columnIndex,
      ({ columnHidden }) => columnHidden === true,
    ),
    merges: merges.isNullObject ? [] : merges.areas.items.map(cellRange),
  };
}

/** From column A to the last cell that holds something. */
function snapshotRow(cells: readonly WireCell[], firstColumn: number): RowSnapshot['cells'] {
  const snapshots = cells.map(cellSnapshot);
  const last = snapshots.findLastIndex((cell) => cell !== null);
  if (last === -1) return [];
  return [...Array<null>(firstColumn).fill(null), ...snapshots.slice(0, last + 1)];
}

function indexesOf<T>(
  properties: readonly T[],
  first: number,
  isMeant: (properties: T) => boolean,
): readonly number[] {
  return properties.flatMap((each, index) => (isMeant(each) ? [first + index] : []));
}

/** The cells of a range whose place is loaded. */
export function cellRange(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
