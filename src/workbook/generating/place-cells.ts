import type { Place, RowKind } from '../../domain/plan/place';
import { cellName } from '../cell-name';
import { columnsOf, type AnyTable } from '../describe-table';
import {
  fieldInTable,
  planTables,
  tableOfList,
  type PlanRows,
  type PlanTable,
} from '../tables/plan-tables';
import type { CellTarget } from '../workbook-model';
import { positionOf } from './plan-positions';

/** The table in which the rows of a kind stand, and the field by which people know a row. */
const TABLE_OF_KIND: Readonly<
  Record<RowKind, { readonly table: PlanTable; readonly number: string }>
> = {
  policyLine: { table: 'policyLines', number: 'number' },
  action: { table: 'actions', number: 'number' },
  measure: { table: 'measures', number: 'number' },
  budgetLine: { table: 'budgetLines', number: 'measure' },
  progress: { table: 'progress', number: 'measure' },
  recommendation: { table: 'recommendations', number: 'number' },
  previousAction: { table: 'previousActions', number: 'number' },
  abbreviation: { table: 'terms', number: 'term' },
};

/** Finds the cell of a place in the workbook that is made of these rows; `null` where it has none. */
export function placeCells(rows: PlanRows): (place: Place) => CellTarget | null {
  const numbersOf = new Map<PlanTable, ReadonlyMap<string, number>>();
  const keysOf = new Map<PlanTable, ReadonlyMap<string, number>>();
  for (const { table, number } of Object.values(TABLE_OF_KIND)) {
    numbersOf.set(table, indexBy(rows[table], number));
    keysOf.set(table, indexBy(rows[table], 'key'));
  }
  return (place) => {
    if (place.kind === 'plan')
      return place.field === null ? null : cellOf('settings', 0, place.field);
    if (place.kind === 'list') return cellOfList(place, rows);
    const { table } = TABLE_OF_KIND[place.kind];
    const index =
      place.key === null
        ? place.number !== null && numbersOf.get(table)?.get(place.number)
        : keysOf.get(table)?.get(place.key);
    return typeof index === 'number' ? cellOf(table, index, place.field) : null;
  };
}

/** An entry of a list by what stands in its first column; the list as a whole by its first header. */
function cellOfList({ field, number }: Place, rows: PlanRows): CellTarget | null {
  const table = field === null ? undefined : tableOfList.get(field);
  if (table === undefined) return null;
  const [first] = columnsOf(planTables[table]);
  const entry =
    first === undefined || number === null
      ? undefined
      : indexBy(rows[table], first.field).get(number);
  return cellOf(table, entry ?? -1, null);
}

function cellOf(name: PlanTable, index: number, field: string | null): CellTarget {
  const table: AnyTable = planTables[name];
  const { row, column } = positionOf(table);
  const known = field === null ? field : fieldInTable(field);
  const place = columnsOf(table).findIndex((each) => each.field === known);
  return { sheet: table.sheet, cell: cellName(row + 1 + index, column + Math.max(place, 0)) };
}

/** Of rows that share a value, the first. */
function indexBy(rows: readonly object[], field: string): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [place, row] of rows.entries()) {
    const value: unknown = Object.entries(row).find(([name]) => name === field)?.[1];
    if (typeof value === 'string' && !index.has(value)) index.set(value, place);
  }
  return index;
}
