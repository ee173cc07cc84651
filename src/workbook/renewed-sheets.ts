import { longTable } from '../domain/summary/long-table';
import type { Summary } from '../domain/summary/summary';
import type { GeneratedSheets } from './generated-sheets';
import { dataSheet } from './generating/data-sheet';
import { figureSheets } from './generating/figure-sheets';
import { pivotSheet } from './generating/pivot-sheet';
import { reportSheet, type CellOfPlace } from './generating/report-sheet';
import { rowHeights } from './generating/row-heights';
import type { CheckReportTable } from './plan-workbook';
import type { PlanWorkbook } from './read-plan-workbook';
import { textOf } from './reading/cell-text';
import { coverageExtent } from './reading/coverage-extent';
import { dataRows } from './tables/data-rows';
import type { SheetModel } from './workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from './workbook-snapshot';

/** What the generated sheets are to say. */
export interface RenewedContent {
  readonly report: CheckReportTable;
  /** Where in this workbook the lines of the report are about. */
  readonly cellOf: CellOfPlace;
  readonly summary: Summary;
}

/**
 * The generated sheets that a workbook has, as they are to be now, each by the name that it has there. One
 * that people took away is not brought back.
 */
export function renewedSheets(
  snapshot: WorkbookSnapshot,
  { plan, irregular }: PlanWorkbook,
  { report, cellOf, summary }: RenewedContent,
): readonly SheetModel[] {
  return [reportSheet(report, cellOf), ...figureSheets(plan, summary, { irregular })]
    .map((sheet) => asFound(sheet, snapshot))
    .filter((sheet) => sheet !== null)
    .map(withHeights);
}

/** The long table and the PivotTables that count it, to put in a workbook, whatever it has of them. */
export function pivotSheets(
  snapshot: WorkbookSnapshot,
  { plan, irregular }: PlanWorkbook,
  summary: Summary,
): GeneratedSheets {
  const rows = dataRows(plan, longTable(plan, irregular));
  const data = dataSheet(rows);
  return {
    sheets: [withHeights(asFound(data, snapshot) ?? data)],
    names: [],
    pivots: pivotSheet(summary, rows),
  };
}

/**
 * A generated sheet is known by one of its tables, or by its heading when it has none, also when people
 * renamed it; `null` where there is none.
 */
function asFound(sheet: SheetModel, { sheets }: WorkbookSnapshot): SheetModel | null {
  if (sheet.tables.length === 0) {
    const found = sheets.find((each) => headingOf(each) === headingIn(sheet));
    return found === undefined ? null : withColumnsOf(found, sheet);
  }
  const names = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  const found = sheets.find(({ tables }) =>
    tables.some(({ name }) => names.has(name.toLowerCase())),
  );
  return found === undefined ? null : { ...sheet, name: found.name };
}

/** The title and what the sheet is for. */
function headingOf({ rows }: SheetSnapshot): string {
  const texts = [0, 1].map((wanted) => textOf(rows.find(({ row }) => row === wanted)?.cells[0]));
  return JSON.stringify(texts);
}

function headingIn({ cells }: SheetModel): string {
  const texts = [0, 1].map((wanted) => {
    const content = cells.find(({ row, column }) => row === wanted && column === 0)?.content;
    return content?.type === 'value' ? content.value : null;
  });
  return JSON.stringify(texts);
}

/** At least as wide as it was, so that nothing of what it said before is left beside it. */
function withColumnsOf(found: SheetSnapshot, sheet: SheetModel): SheetModel {
  const last = sheet.columns.at(-1);
  const missing = Math.max(0, coverageExtent(found) - sheet.columns.length);
  const more = last === undefined ? [] : Array<typeof last>(missing).fill(last);
  return { ...sheet, name: found.name, columns: [...sheet.columns, ...more] };
}

function withHeights(sheet: SheetModel): SheetModel {
  return { ...sheet, rowHeights: rowHeights(sheet) };
}
