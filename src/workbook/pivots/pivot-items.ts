import type { CellContentModel, CellValue, TableModel } from '../workbook-model';

/** A value of a column as a PivotTable has it; `null` for blank cells. */
export type PivotItem = string | null;

/**
 * The values of a column, each once: `first` those of a given order, then the others as they come, and
 * last blank cells. As Excel does: texts that differ in their capitals only are one.
 */
export function pivotItems(
  table: TableModel,
  header: string,
  first: readonly string[] = [],
): readonly PivotItem[] {
  const column = columnIn(table, header);
  const items = new Map<string, PivotItem>();
  for (const row of table.rows) {
    const item = itemIn(row, column);
    if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  }
  const before = first.map(keyOf).filter((key) => items.has(key));
  const keys = new Set([...before, ...[...items.keys()].filter((key) => key !== BLANK)]);
  if (items.has(BLANK)) keys.add(BLANK);
  return [...keys].map((key) => items.get(key) ?? null);
}

/** @throws Error for a header that the table does not have: a fault of who described the PivotTable. */
export function columnIn({ name, columns }: TableModel, header: string): number {
  const place = columns.findIndex((column) => column.header === header);
  if (place === -1) throw new Error(`Table ${name} has no column “${header}”.`);
  return place;
}

export function itemIn(row: TableModel['rows'][number], column: number): PivotItem {
  const value = valueIn(row, column);
  return value === null || value === '' ? null : String(value);
}

export function valueIn(row: TableModel['rows'][number], column: number): CellValue {
  return valueOf(row[column]);
}

/** By which a value is the same as another. */
export function keyOf(item: PivotItem): string {
  return item === null ? BLANK : `= ${item.toLowerCase()}`;
}

const BLANK = '';

function valueOf(content: CellContentModel | undefined): CellValue {
  switch (content?.type) {
    case undefined:
      return null;
    case 'value':
      return content.value;
    case 'formula':
      return content.result;
    case 'link':
      return content.text;
  }
}
