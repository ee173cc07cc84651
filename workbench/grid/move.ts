import type { Area } from '../../local-excel/grid/area';
import type { SheetLayout } from './sheet-layout';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 20;

/** Where a key leads to from a cell; null for a key that does not move. */
export function moved(
  from: CellPlace,
  key: string,
  isControl: boolean,
  layout: SheetLayout,
): CellPlace | null {
  const rows = [...layout.frozenRows, ...layout.blocks.flat()];
  const columns = layout.columns.map(({ column }) => column);
  function row(steps: number): CellPlace {
    return { ...from, row: step(rows, from.row, steps) };
  }
  function column(steps: number): CellPlace {
    return { ...from, column: step(columns, from.column, steps) };
  }
  const far = isControl ? Infinity : 1;
  switch (key) {
    case 'ArrowUp':
      return row(-far);
    case 'ArrowDown':
      return row(far);
    case 'ArrowLeft':
      return column(-far);
    case 'ArrowRight':
      return column(far);
    case 'PageUp':
      return row(-PAGE);
    case 'PageDown':
      return row(PAGE);
    case 'Home':
      return isControl ? { row: step(rows, 0, 0), column: step(columns, 0, 0) } : column(-Infinity);
    case 'End':
      return isControl
        ? { row: step(rows, 0, Infinity), column: step(columns, 0, Infinity) }
        : column(Infinity);
    default:
      return null;
  }
}

/** Along rows or columns that are shown. */
function step(shown: readonly number[], from: number, steps: number): number {
  const index = shown.findIndex((each) => each >= from);
  const start = index < 0 ? shown.length - 1 : index;
  const target = Math.min(shown.length - 1, Math.max(0, start + steps));
  return shown[target] ?? from;
}

export function areaBetween(one: CellPlace, other: CellPlace): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
