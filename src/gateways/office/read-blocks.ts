import type { CellRange } from '../../workbook/workbook-model';
import type { ListedWorkbook } from './list-workbook';
import { cellRange, type SheetBlock } from './sheet-block';

/** What was read, by the ids of sheets and tables. */
export interface ReadBlocks {
  readonly listed: ListedWorkbook;
  readonly blocks: ReadonlyMap<string, readonly SheetBlock[]>;
  readonly tableRanges: ReadonlyMap<string, CellRange>;
}

export function askTableRanges(
  { workbook }: Excel.RequestContext,
  { tables }: ListedWorkbook,
): ReadonlyMap<string, Excel.Range> {
  return new Map(
    tables.map(({ id }) => [
      id,
      workbook.tables.getItem(id).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    ]),
  );
}

export function answeredRanges(
  ranges: ReadonlyMap<string, Excel.Range>,
): ReadonlyMap<string, CellRange> {
  return new Map([...ranges].map(([id, range]) => [id, cellRange(range)]));
}
