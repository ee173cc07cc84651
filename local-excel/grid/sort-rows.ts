import { HostNotImplemented } from '../host/errors';
import type { CellData, CellValue, SheetData } from '../workbook-data';
import type { Area } from './area';
import { cellAt, cellFor, valueAt } from './cells';

export interface SortKey {
  /** Counted from the area's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area as Excel does: numbers before texts before true and false, errors
 * next, blanks at the end whatever the direction. Rows that are alike keep their order.
 */
export function sortRows(
  sheet: SheetData,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  const rows: { values: CellValue[]; cells: (CellData | undefined)[] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = Array.from({ length: area.right - area.left + 1 }, (_each, i) => area.left + i);
    const cells = columns.map((column) => cellAt(sheet, row, column));
    if (cells.some((cell) => (cell?.formula ?? null) !== null)) {
      throw new HostNotImplemented('sorting rows with formulas');
    }
    rows.push({ cells, values: columns.map((column) => valueAt(sheet, row, column)) });
  }
  rows.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const order = compare(one.values[column] ?? null, other.values[column] ?? null, matchCase);
      if (order.byBlank !== 0) return order.byBlank;
      if (order.byValue !== 0) return ascending ? order.byValue : -order.byValue;
    }
    return 0;
  });
  for (const [index, { values, cells }] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = cellFor(sheet, area.top + index, area.left + column);
      cell.value = value;
      cell.formula = null;
      cell.format = cells[column]?.format ?? null;
    }
  }
}

function compare(one: CellValue, other: CellValue, matchCase: boolean) {
  const byBlank = Number(one === null) - Number(other === null);
  const byKind = rank(one) - rank(other);
  if (byBlank !== 0 || byKind !== 0) return { byBlank, byValue: byKind };
  if (typeof one === 'string' && typeof other === 'string') {
    const sensitivity = matchCase ? 'variant' : 'accent';
    return { byBlank, byValue: one.localeCompare(other, 'en', { sensitivity }) };
  }
  return { byBlank, byValue: typeof one === 'object' ? 0 : Number(one) - Number(other) };
}

function rank(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === 'object') return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean']; // all that is left
}
