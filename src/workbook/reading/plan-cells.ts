import type { Edit } from '../../domain/check/finding';
import type { Place, PlaceKind } from '../../domain/plan/place';
import { cellName } from '../cell-name';
import type { CellEdit } from '../cell-edit';
import { numberFormatOf } from '../forms/cell-form';
import type { CellAddress } from '../read-plan-workbook';
import { columnOf } from '../describe-table';
import type { RowSnapshot } from '../workbook-snapshot';
import type { FoundTable } from './find-tables';
import { shownText } from './read-cell';
import { identityOf, type ReadTable } from './read-table';
import { firstShown } from './table-problems';

/** Where a row of the plan stands. */
interface Spot {
  readonly found: FoundTable;
  readonly source: RowSnapshot;
}

interface Spots {
  readonly byKey: Map<unknown, Spot>;
  readonly byNumber: Map<unknown, Spot>;
}

/** Finds the cells of places in the plan. */
export interface PlanCells {
  cellOf(place: Place): CellAddress | null;
  cellEdits(edits: readonly Edit[]): readonly CellEdit[];
}

/** `lists` are the tables that places name by the list of the plan they hold: `codes`. */
export function planCells(
  tables: readonly ReadTable[],
  lists: ReadonlyMap<string, ReadTable>,
): PlanCells {
  const spots = new Map<PlaceKind | null, Spots>();
  for (const table of tables) addSpots(spots, table);
  const listSpots = new Map([...lists].map(([name, table]) => [name, spotsOf(table)]));

  function cellOf(place: Place): CellAddress | null {
    if (place.kind === 'list') return cellOfList(place, lists, listSpots);
    if (place.kind === 'plan' && place.field === null) return null;
    const spot = spotOf(spots.get(place.kind), place);
    if (spot === undefined) return null;
    const { match } = spot.found;
    const column =
      place.field === null ? firstShown(spot.found) : match.columns.get(place.field)?.column;
    return column === undefined ? null : address(spot.found, spot.source.row, column);
  }

  function cellEdits(edits: readonly Edit[]): readonly CellEdit[] {
    return edits.flatMap(({ at, value }) => {
      const spot = spotOf(spots.get(at.kind), at);
      const column = spot?.found.match.columns.get(at.field)?.column;
      const form = spot === undefined ? undefined : columnOf(spot.found.table, at.field)?.form;
      if (spot === undefined || column === undefined || form === undefined) return [];
      const { sheet, cell } = address(spot.found, spot.source.row, column);
      const before = shownText(spot.source.cells[column]);
      const numberFormat = numberFormatOf(form.type);
      return [{ sheet, cell, before, after: form.write(value), numberFormat }];
    });
  }

  return { cellOf, cellEdits };
}

/** An entry of a list; of a list as a whole its first header. */
function cellOfList(
  { field, number }: Place,
  lists: ReadonlyMap<string, ReadTable>,
  spots: ReadonlyMap<string, Spots>,
): CellAddress | null {
  const found = lists.get(field ?? '')?.found;
  if (found === undefined) return null;
  const column = firstShown(found);
  if (number === null) return address(found, found.at.headerRow, column);
  const spot = spots.get(field ?? '')?.byNumber.get(number);
  return spot === undefined ? null : address(found, spot.source.row, column);
}

function spotOf(
  spots: Spots | undefined,
  { key, number }: { readonly key: string | null; readonly number: string | null },
): Spot | undefined {
  return key === null ? spots?.byNumber.get(number) : spots?.byKey.get(key);
}

function spotsOf(table: ReadTable): Spots {
  const spots = new Map<null, Spots>();
  addSpots(spots, table, null);
  return spots.get(null) ?? { byKey: new Map(), byNumber: new Map() };
}

/** Of rows with the same number the first is found, as people do who look from above. */
function addSpots(
  spots: Map<PlaceKind | null, Spots>,
  { found, rows }: ReadTable,
  kind = found.table.kind,
): void {
  const { byKey, byNumber } = spots.get(kind) ?? { byKey: new Map(), byNumber: new Map() };
  spots.set(kind, { byKey, byNumber });
  const identity = identityOf(found.table);
  for (const { values, source } of rows) {
    const spot = { found, source };
    if ('key' in values) byKey.set(values['key'], spot);
    const number = kind === 'plan' ? null : values[identity];
    if (!byNumber.has(number)) byNumber.set(number, spot);
  }
}

function address({ at }: FoundTable, row: number, column: number): CellAddress {
  const header = at.headers.find((cell) => cell.column === column)?.text ?? '';
  return { sheet: at.sheet.name, cell: cellName(row, column), column: header };
}
