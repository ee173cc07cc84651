import {
  answeredCells,
  areasOf,
  askCells,
  cellKey,
  enterCells,
  type AskedCells,
  type SheetArea,
} from './cell-access';
import type { PlannedChange } from './cells-change';
import type { ChangedCell } from './changed-cells';
import { dataBytes } from './data-bytes';
import type { Instruction } from './instructions';
import { resizing } from './resize-tables';
import type { WireCell } from './wire-cell';

/** The writing of a change. */
export interface CellsWriting {
  readonly instructions: readonly Instruction[];
  /** What the cells held just before they were written, as far as Excel answered. */
  found(): ReadonlyMap<string, WireCell>;
}

/** Looks in the same request, and so just before writing, whether someone else was quicker. */
export function writeCells({ cells, tables }: PlannedChange): CellsWriting {
  const byKey = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const contents = new Map(cells.map((cell) => [cellKey(cell), cell.after]));
  const areas = areasOf(cells).flatMap((area) => inRequests(area, byKey));
  const asked = new Map<SheetArea, AskedCells>();
  const writes = areas.map(({ area, bytes }) => ({
    bytes: CALLS_BYTES + bytes,
    queue(context: Excel.RequestContext) {
      asked.set(area, askCells(context, [area]));
      enterCells(context, [area], contents);
    },
  }));
  const sizes = tables.map(({ table, after }) => ({ table, range: after }));
  return {
    instructions: sizes.length === 0 ? writes : [...writes, resizing(sizes)],
    found: () => answeredCells([...asked.values()].flat().filter(isAnswered)),
  };
}

/** What the calls on an area take beside what is entered. */
const CALLS_BYTES = 3_000;

/** Few enough rows that several such areas fit in a request. */
const AREA_BYTES = 500_000;

function inRequests(
  { sheet, range }: SheetArea,
  cells: ReadonlyMap<string, ChangedCell>,
): readonly { readonly area: SheetArea; readonly bytes: number }[] {
  const parts: { area: SheetArea; bytes: number }[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    let bytes = 0;
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      bytes += cellBytes(cells.get(cellKey({ sheet, row, column })));
    }
    const open = parts.at(-1);
    if (open !== undefined && open.bytes + bytes <= AREA_BYTES) {
      open.area = { sheet, range: { ...open.area.range, lastRow: row } };
      open.bytes += bytes;
    } else {
      parts.push({ area: { sheet, range: { ...range, firstRow: row, lastRow: row } }, bytes });
    }
  }
  return parts;
}

/** The answer holds what was there twice, as a value and as a formula. */
function cellBytes(cell: ChangedCell | undefined): number {
  return cell === undefined ? 0 : Math.max(dataBytes(cell.after), 2 * dataBytes(cell.before));
}

/** A range that nothing was answered of has no values, and would say so with an error. */
function isAnswered([, range]: AskedCells[number]): boolean {
  return Array.isArray(range.toJSON().values);
}
