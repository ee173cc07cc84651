import type { AnyTable } from '../describe-table';
import { planTables } from '../tables/plan-tables';
import { LISTS_SHEET } from '../tables/sheet-names';
import { ruleGradesTable, type RuleGradeRow } from '../tables/rule-grades-table';
import { wordLists } from '../tables/word-lists';
import type { CellModel, ColumnModel, SheetModel, ValidationModel } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import { sectionStyle } from './cell-styles';
import type { PlanCells } from './plan-cells';
import { LISTS_HEADER_ROW, listTables, positionOf } from './plan-positions';
import { landscape, sheetHeading, sheetModel } from './sheet-parts';
import {
  columnModels,
  rowCells,
  tableMarks,
  tableModel,
  tableValidations,
  type RowCells,
} from './table-model';

const TITLE = 'Lijsten';
export const LISTS_PURPOSE =
  'De lijsten waaruit de andere bladen kiezen. Vul onderaan aan; selecteer een kop om te lezen waarvoor een lijst dient.';

/** Between two lists. */
const GAP: ColumnModel = { width: 3, hidden: false, style: null };

const PRINTED_PERCENT = 72;

/** How many characters of the default font fit on an A4 page on its side, at `PRINTED_PERCENT`. */
const PAGE_WIDTH = 178;

/** The lists that the dropdowns take, beside each other so that each can grow. */
export function listsSheet(cells: PlanCells, rules: readonly RuleGradeRow[]): SheetModel {
  const rowsOf = rowsByTable(cells, rules);
  const columns = listTables.flatMap((table) => [...columnModels(table), GAP]).slice(0, -1);
  return sheetModel({
    name: LISTS_SHEET,
    columns,
    cells: [...sheetHeading(TITLE, LISTS_PURPOSE), ...listTables.map(titleCell)],
    tables: listTables.map((table) => tableModel(table, rowsOf(table), positionOf(table))),
    validations: [
      ...listTables.map(purposeMessage),
      ...listTables.flatMap((table) =>
        tableValidations(table, rowsOf(table).length, positionOf(table)),
      ),
    ],
    marks: listTables.flatMap((table) =>
      tableMarks(table, rowsOf(table).length, positionOf(table)),
    ),
    frozen: { rows: LISTS_HEADER_ROW + 1, columns: 0 },
    print: landscape(
      columns.length,
      { first: LISTS_HEADER_ROW - 1, last: LISTS_HEADER_ROW },
      {
        type: 'scale',
        percent: PRINTED_PERCENT,
        breaksBefore: pageBreaks(),
        breaksBeforeRows: [],
      },
    ),
  });
}

function rowsByTable(
  cells: PlanCells,
  rules: readonly RuleGradeRow[],
): (table: AnyTable) => readonly RowCells[] {
  const rows = new Map<AnyTable, readonly RowCells[]>();
  rows.set(ruleGradesTable, rowCells(ruleGradesTable, rules));
  for (const [name, table] of Object.entries<AnyTable>(planTables)) {
    rows.set(table, cells[name as keyof PlanCells]);
  }
  for (const { table, words } of wordLists)
    rows.set(
      table,
      words.map((word) => [word]),
    );
  return (table) => rows.get(table) ?? [];
}

function titleCell(table: AnyTable): CellModel {
  const { row, column } = positionOf(table);
  return cellAt(row - 1, column, valueContent(table.title), sectionStyle);
}

/** What a list is for, as a message on its first header: beside each other there is no room for a line. */
function purposeMessage(table: AnyTable): ValidationModel {
  const { row, column } = positionOf(table);
  return {
    range: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
    rule: { type: 'any' },
    prompt: { title: table.title, text: table.purpose },
    error: null,
  };
}

/** Columns that begin a page, so that no list is cut in two. */
function pageBreaks(): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const table of listTables) {
    const width = columnModels(table).reduce((sum, column) => sum + column.width, 0);
    if (used > 0 && used + width > PAGE_WIDTH) {
      breaks.push(positionOf(table).column);
      used = 0;
    }
    used += width + GAP.width;
  }
  return breaks;
}
