import { dataTable } from '../../workbook/tables/data-table';
import type { CellRange, SheetVisibility } from '../../workbook/workbook-model';

/** What there is in a workbook, before the cells are looked at. */
export interface ListedWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
}

export interface ListedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

const VISIBILITY: Readonly<Record<`${Excel.SheetVisibility}`, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/**
 * Lists the workbook and asks what depends on what there is: both in one round trip when that is still what
 * was known, and else in two.
 * @param ask Asks about what is listed; it may be called twice.
 */
export async function askListed<T>(
  context: Excel.RequestContext,
  known: ListedWorkbook | null,
  ask: (listed: ListedWorkbook) => T,
): Promise<{ readonly listed: ListedWorkbook; readonly asked: T }> {
  askList(context);
  const early = known === null ? null : { places: placesOf(known), asked: ask(known) };
  await context.sync();
  const listed = answeredList(context);
  if (early?.places === placesOf(listed)) return { listed, asked: early.asked };
  const asked = ask(listed);
  await context.sync();
  return { listed, asked };
}

/** The sheets that are read and the tables, whatever they are called. */
export function placesOf(listed: ListedWorkbook): string {
  const sheets = sheetsToRead(listed).map(({ id }) => id);
  return JSON.stringify([sheets, listed.tables.map(({ id, sheet }) => [id, sheet])]);
}

function askList(context: Excel.RequestContext): void {
  const { worksheets, tables, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  properties.custom.load('items/key,items/value');
}

function answeredList(context: Excel.RequestContext): ListedWorkbook {
  const { worksheets, tables, properties } = context.workbook;
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      ...{ id, name },
      visibility: VISIBILITY[visibility],
    })),
    tables: tables.items.map(({ id, name, showHeaders, showTotals, worksheet }) => ({
      ...{ id, name, sheet: worksheet.id, hasHeaders: showHeaders, hasTotals: showTotals },
    })),
    customProperties: new Map(
      properties.custom.items.map(({ key, value }) => [key, propertyValue(value)]),
    ),
  };
}

/**
 * The sheets whose cells are read. The long table is not: it is made of the plan, larger than all other
 * sheets together, and nothing reads it but PivotTables.
 */
export function sheetsToRead({ sheets, tables }: ListedWorkbook): readonly ListedSheet[] {
  const long = tables.find(({ name }) => name.toLowerCase() === dataTable.table.toLowerCase());
  return sheets.filter(({ id }) => id !== long?.sheet);
}

/** Its type is any; a date comes as a text. */
function propertyValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The table's cells without its row of totals. */
export function withoutTotals(range: CellRange, { hasTotals }: ListedTable): CellRange {
  return { ...range, lastRow: range.lastRow - (hasTotals ? 1 : 0) };
}
