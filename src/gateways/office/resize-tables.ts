import { rangeName } from '../../workbook/cell-name';
import type { CellRange } from '../../workbook/workbook-model';
import type { Instruction } from './instructions';
import { cellRange } from './sheet-block';

/** The cells that a table is to have, header row included. */
export interface TableSize {
  readonly table: string;
  readonly range: CellRange;
}

/** Tables whose cells are asked for and not yet answered. */
export type AskedTables = readonly (readonly [string, Excel.Range])[];

export function askTables(
  { workbook }: Excel.RequestContext,
  tables: readonly Pick<TableSize, 'table'>[],
): AskedTables {
  return tables.map(({ table }) => {
    const range = workbook.tables.getItem(table).getRange();
    return [table, range.load('rowIndex,columnIndex,rowCount,columnCount')] as const;
  });
}

export function answeredTables(asked: AskedTables): ReadonlyMap<string, CellRange> {
  return new Map(asked.map(([table, range]) => [table, cellRange(range)]));
}

export function resizeTables(
  { workbook }: Excel.RequestContext,
  sizes: readonly TableSize[],
): void {
  for (const { table, range } of sizes) workbook.tables.getItem(table).resize(rangeName(range));
}

export function resizing(sizes: readonly TableSize[]): Instruction {
  return {
    bytes: 1_000 * sizes.length,
    queue(context) {
      resizeTables(context, sizes);
    },
  };
}

export function isSameRange(one: CellRange | undefined, other: CellRange): boolean {
  return one !== undefined && rangeName(one) === rangeName(other);
}
