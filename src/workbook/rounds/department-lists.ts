import { columnsOf, type AnyTable } from '../describe-table';
import { cellAt, valueContent } from '../generating/cell-content';
import { sectionStyle } from '../generating/cell-styles';
import type { PlanCells } from '../generating/plan-cells';
import { landscape, sheetHeading, sheetModel } from '../generating/sheet-parts';
import { columnModels, tableModel, type RowCells } from '../generating/table-model';
import { LISTS_HEADER_ROW } from '../generating/plan-positions';
import { planTables } from '../tables/plan-tables';
import { LISTS_SHEET } from '../tables/sheet-names';
import { perList } from '../tables/word-lists';
import type { SheetModel } from '../workbook-model';
import { LISTS_PURPOSE } from './department-start';

interface FilledList {
  readonly table: AnyTable;
  readonly rows: readonly RowCells[];
}

/** The lists that a department chooses from, and the meaning of the codes that it reads. */
export function departmentLists(cells: PlanCells): readonly FilledList[] {
  const { statuses, ministerTitles, codes } = planTables;
  return [
    { table: statuses, rows: cells.statuses },
    { table: perList.table, rows: perList.words.map((word) => [word]) },
    { table: ministerTitles, rows: cells.ministerTitles },
    { table: codes, rows: cells.codes },
  ];
}

/** The sheet with the lists beside each other; nothing of it is filled in. */
export function departmentListsSheet(lists: readonly FilledList[]): SheetModel {
  let column = 0;
  const placed = lists.map((list) => {
    const at = { row: LISTS_HEADER_ROW, column };
    column += columnsOf(list.table).length + 1;
    return { ...list, at };
  });
  const columns = placed.flatMap(({ table }) => [
    ...columnModels(table),
    { width: 3, hidden: false, style: null },
  ]);
  return sheetModel({
    name: LISTS_SHEET,
    isProtected: true,
    columns: columns.slice(0, -1),
    cells: [
      ...sheetHeading('Lijsten', LISTS_PURPOSE),
      ...placed.map(({ table, at }) =>
        cellAt(at.row - 1, at.column, valueContent(table.title), sectionStyle),
      ),
    ],
    tables: placed.map(({ table, rows, at }) => tableModel(table, rows, at)),
    frozen: { rows: LISTS_HEADER_ROW + 1, columns: 0 },
    print: landscape(columns.length - 1, { first: LISTS_HEADER_ROW - 1, last: LISTS_HEADER_ROW }),
  });
}
