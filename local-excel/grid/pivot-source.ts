import { HostError, demand } from '../host/errors';
import type { Session } from '../host/session';
import type { PivotFieldData, PivotSource, PivotTableData } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';
import type { Area } from './area';
import { valueAt, wireValue } from './cells';
import { sameName } from './sheet-name';
import { bodyOf } from './table-growth';

/** A PivotTable with nothing in it yet but the fields of its source. */
export function makePivotTable(
  session: Session,
  id: string,
  name: string,
  source: PivotSource,
  destination: Area,
): PivotTableData {
  return {
    id,
    name,
    destination,
    source,
    fields: fieldsOf(session, source, []),
    rows: [],
    columns: [],
    filters: [],
    data: [],
    layout: { layoutType: 'Compact', showColumnGrandTotals: true, showRowGrandTotals: true },
    options: {},
    refreshes: 0,
  };
}

/** The headers of the source as fields; those that were there keep their settings. */
export function fieldsOf(
  session: Session,
  source: PivotSource,
  known: readonly PivotFieldData[],
): PivotFieldData[] {
  const { sheet, area } = placeOf(session, source);
  const headers = Array.from({ length: area.right - area.left + 1 }, (_each, index) =>
    String(wireValue(valueAt(sheet, area.top, area.left + index))),
  );
  demand(!headers.includes(''), 'every column of the source has a header');
  return headers.map(
    (header) =>
      known.find((field) => field.source === header) ?? {
        id: header,
        source: header,
        name: header,
        showAllItems: false,
        subtotals: { automatic: true },
        sortBy: null,
        filters: {},
      },
  );
}

/** True when a column of the source holds numbers only: then Excel sums it, else it counts. */
export function isNumeric(session: Session, source: PivotSource, field: number): boolean {
  const { sheet, body } = placeOf(session, source);
  const column = body.left + field;
  for (let row = body.top; row <= body.bottom; row++) {
    if (typeof valueAt(sheet, row, column) !== 'number') return false;
  }
  return body.top <= body.bottom;
}

function placeOf(
  session: Session,
  source: PivotSource,
): { sheet: SheetData; area: Area; body: Area } {
  if (source.kind === 'table') {
    const tables = session.tables();
    const found =
      tables.find(({ table }) => table.id === source.tableId) ??
      tables.find(({ table }) => sameName(table.name, source.name));
    if (found === undefined) throw new HostError('ItemNotFound', "the PivotTable's table is gone");
    return { sheet: found.sheet, area: found.table.area, body: bodyOf(found.table) };
  }
  const sheet = session.sheetById(source.range.sheetId);
  if (sheet === undefined) throw new HostError('ItemNotFound', "the PivotTable's sheet is gone");
  const { area } = source.range;
  return { sheet, area, body: { ...area, top: area.top + 1 } };
}
