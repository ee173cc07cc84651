import { bareText } from '../domain/plan/bare-text';
import { countsCode } from './generating/summary-sections';
import { isFilled, textOf } from './reading/cell-text';
import { coverageExtent } from './reading/coverage-extent';
import type { SheetModel } from './workbook-model';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from './workbook-snapshot';

/**
 * Whether people put columns of their own on a generated sheet, in one of its tables or at the right of
 * what it has: writing the sheet again would lose them. What they typed over our own cells is not asked.
 */
export function hasOwnColumns({ sheets }: WorkbookSnapshot, model: SheetModel): boolean {
  const sheet = sheets.find(({ name }) => name === model.name);
  if (sheet === undefined) return false;
  const tables = tablesOf(sheet, model);
  const end = Math.max(model.columns.length, ...tables.map(({ range }) => range.lastColumn + 1));
  const isBeside = sheet.rows.some(({ cells }) => cells.slice(end).some(isFilled));
  return isBeside || tables.some((table) => hasOwnHeader(sheet, model, table));
}

/**
 * Whether writing a generated sheet again loses columns of people, where what stands beside it stays: their
 * own columns in one of its tables, or what they typed where it gets wider than it was.
 */
export function losesColumns({ sheets }: WorkbookSnapshot, model: SheetModel): boolean {
  const sheet = sheets.find(({ name }) => name === model.name);
  if (sheet === undefined) return false;
  const tables = tablesOf(sheet, model);
  const own = model.tables.length === 0 ? coverageExtent(sheet) : 0;
  const end = Math.max(own, ...tables.map(({ range }) => range.lastColumn + 1));
  const isInTheWay = sheet.rows.some(({ cells }) =>
    cells.slice(end, model.columns.length).some(isFilled),
  );
  return isInTheWay || tables.some((table) => hasOwnHeader(sheet, model, table));
}

function hasOwnHeader(sheet: SheetSnapshot, model: SheetModel, table: TableSnapshot): boolean {
  const { firstRow, firstColumn, lastColumn } = table.range;
  const known = new Set(modelOf(table, model)?.columns.map(({ header }) => bareText(header)));
  const headers = sheet.rows.find(({ row }) => row === firstRow)?.cells ?? [];
  return headers
    .slice(firstColumn, lastColumn + 1)
    .map(textOf)
    .some((header) => !known.has(bareText(header)) && !countsCode(header));
}

function tablesOf({ tables }: SheetSnapshot, model: SheetModel): readonly TableSnapshot[] {
  return tables.filter((table) => modelOf(table, model) !== undefined);
}

function modelOf({ name }: TableSnapshot, { tables }: SheetModel) {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}
