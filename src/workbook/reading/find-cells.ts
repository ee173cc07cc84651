import type { Edit } from '../../domain/check/finding';
import type { Place, PlaceKind } from '../../domain/plan/place';
import type { CellAddress } from '../cell-address';
import type { CellEdit } from '../cell-edit';
import { cellName } from '../cell-name';
import { columnOf } from '../describe-table';
import { numberFormatOf } from '../forms/cell-form';
import { fieldInTable, tableOfList } from '../tables/plan-tables';
import type { RowSnapshot } from '../workbook-snapshot';
import { isCovered } from './covered-cell';
import type { FoundTable } from './find-tables';
import { shownText } from './read-cell';
import { identityOf, type ReadTable } from './read-table';
import type { PlanReading } from './read-tables';
import { firstShown } from './table-problems';

/** Where a row of the plan stands. */
interface Spot {
  readonly found: FoundTable;
  readonly source: RowSnapshot;
}

/** The rows of a table by their key, and by the number or term they go by. */
interface Spots {
  readonly byKey: ReadonlyMap<unknown, Spot>;
  readonly byNumber: ReadonlyMap<unknown, Spot>;
}

/** Finds the cells of places in the plan that was read, and what edits of the plan are in cells. */
export function findCells(tables: PlanReading): {
  cellOf(place: Place): CellAddress | null;
  textAt(place: Place): string;
  cellEdits(edits: readonly Edit[]): readonly CellEdit[];
} {
  const spots = new Map<ReadTable, Spots>();
  const tablesOfKind = new Map<PlaceKind | null, ReadTable>();
  for (const table of tables.values()) {
    spots.set(table, spotsOf(table));
    tablesOfKind.set(table.found.table.kind, table);
  }

  function spotOf({ kind, key, number }: Place): Spot | undefined {
    const table = tablesOfKind.get(kind);
    const known = table === undefined ? undefined : spots.get(table);
    // The plan as a whole is the only row of its table.
    if (kind === 'plan') return known?.byKey.values().next().value;
    return key === null ? known?.byNumber.get(number) : known?.byKey.get(key);
  }

  function cellOf(place: Place): CellAddress | null {
    if (place.kind === 'list') return cellOfList(place);
    if (place.kind === 'plan' && place.field === null) return null;
    const spot = spotOf(place);
    if (spot === undefined) return null;
    const { found, source } = spot;
    const column = place.field === null ? firstShown(found) : columnAt(found, place.field);
    return column === undefined ? null : addressOf(found, source.row, column);
  }

  /** An entry of a list; of a list as a whole its first header. */
  function cellOfList({ field, number }: Place): CellAddress | null {
    const name = tableOfList.get(field ?? '');
    const table = name === undefined ? undefined : tables.get(name);
    if (table === undefined) return null;
    const row = number === null ? table.found.at.headerRow : rowOf(spots.get(table), number);
    return row === undefined ? null : addressOf(table.found, row, firstShown(table.found));
  }

  function cellEdits(edits: readonly Edit[]): readonly CellEdit[] {
    return edits.flatMap(({ at, value }) => {
      const spot = spotOf(at);
      const form = spot && columnOf(spot.found.table, fieldInTable(at.field))?.form;
      const column = spot && columnAt(spot.found, at.field);
      if (spot === undefined || form === undefined || column === undefined) return [];
      const { row } = spot.source;
      if (isCovered(spot.found.at.sheet, { row, column })) return [];
      const { sheet, cell } = addressOf(spot.found, row, column);
      const before = shownText(spot.source.cells[column]);
      const numberFormat = numberFormatOf(form.type);
      return [{ sheet, cell, before, after: form.write(value), numberFormat }];
    });
  }

  return { cellOf, textAt: (place) => textAt(place, spotOf(place)), cellEdits };
}

function rowOf(spots: Spots | undefined, number: string): number | undefined {
  return spots?.byNumber.get(number)?.source.row;
}

/** What the cell of a field shows; of a row or a list as a whole nothing. */
function textAt({ kind, field }: Place, spot: Spot | undefined): string {
  if (spot === undefined || field === null || kind === 'list') return '';
  const column = columnAt(spot.found, field);
  return column === undefined ? '' : shownText(spot.source.cells[column]);
}

/** Of rows with the same number the first is found, as people do who look from above. */
function spotsOf({ found, rows }: ReadTable): Spots {
  const byKey = new Map<unknown, Spot>();
  const byNumber = new Map<unknown, Spot>();
  const identity = identityOf(found.table);
  for (const { values, source } of rows) {
    const spot = { found, source };
    byKey.set(values['key'], spot);
    const number = values[identity];
    if (!byNumber.has(number)) byNumber.set(number, spot);
  }
  return { byKey, byNumber };
}

function columnAt({ match }: FoundTable, field: string): number | undefined {
  return match.columns.get(fieldInTable(field))?.column;
}

function addressOf({ at }: FoundTable, row: number, column: number): CellAddress {
  const header = at.headers.find((cell) => cell.column === column)?.text ?? '';
  return { sheet: at.sheet.name, cell: cellName(row, column), column: header };
}
