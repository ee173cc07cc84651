import { NUMBER_HEADER } from '../generating/coverage-matrix';
import type { SheetSnapshot } from '../workbook-snapshot';
import { isFilled, textOf } from './cell-text';

/**
 * How many columns a generated sheet without tables has of its own: as many as the widest of its headers.
 * What people typed beside it stands apart from those.
 */
export function coverageExtent({ rows }: SheetSnapshot): number {
  const headers = rows.filter(({ cells: [first] }) => textOf(first) === NUMBER_HEADER);
  const widths = headers.map(({ cells }) => {
    const blank = cells.findIndex((cell) => !isFilled(cell));
    return blank === -1 ? cells.length : blank;
  });
  return Math.max(0, ...widths);
}
