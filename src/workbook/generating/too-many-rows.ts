import { LAST_ROW } from '../cell-reference';
import type { TooManyRows } from '../plan-workbook';
import type { SheetModel } from '../workbook-model';

/** The tables that go on below the last row of a sheet of Excel. */
export function tooManyRows(sheets: readonly SheetModel[]): readonly TooManyRows[] {
  return sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ row, rows }) => {
      const limit = LAST_ROW - row;
      return rows.length <= limit
        ? []
        : [{ code: 'too-many-rows' as const, sheet: name, rows: rows.length, limit }];
    }),
  );
}
