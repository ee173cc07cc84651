import { parseCell } from '../cell-reference';
import { columnsOf } from '../describe-table';
import type { ReadRow, ReadTable } from '../reading/read-table';
import { addRows } from '../updating/add-rows';
import { heldOfText } from './held-text';
import type { RestorableChange } from './restore-lines';
import {
  holds,
  joinRestorations,
  nameBefore,
  nameOf,
  NOTHING,
  refuse,
  restoredCell,
  writtenOf,
  type MergeRestoration,
} from './restoration';

/** The changed cells of one row. */
type RowChanges = readonly RestorableChange[];

/** Empties a row that was added; one with a cell that somebody changed since is theirs, and stays whole. */
export function takeRowAway(table: ReadTable, row: ReadRow, changes: RowChanges): MergeRestoration {
  const after = new Map(changes.map((change) => [change.field, change.after]));
  const isAsAdded = [...table.found.match.columns].every(([field, { column }]) =>
    holds(row.source.cells[column], after.get(field) ?? ''),
  );
  if (!isAsAdded) return refuse(table, row, changes, 'changed');
  const name = nameOf(table.found.table, row);
  const edits = changes.map((change) => restoredCell(table, row, change, name));
  return { ...NOTHING, edits: edits.filter((edit) => edit !== null) };
}

/** Rows that went away come back where they stood, or below the others when something else stands there. */
export function bringRowsBack(
  table: ReadTable,
  removed: readonly RowChanges[],
  limit: number,
): MergeRestoration {
  const range = table.found.at.table?.range;
  const taken = new Set(table.around.rows.map(({ row }) => row));
  const back: ReadRow[] = [];
  const elsewhere: RowChanges[] = [];
  const parts: MergeRestoration[] = [];
  for (const changes of removed) {
    const place = changes[0]?.row ?? -1;
    const isInTable = range !== undefined && place > range.firstRow && place <= range.lastRow;
    if (!isInTable || taken.has(place)) {
      elsewhere.push(changes);
      continue;
    }
    taken.add(place);
    const row: ReadRow = { values: {}, source: { row: place, cells: [] }, irregular: [] };
    back.push(row);
    const name = nameBefore(table.found.table, changes);
    const edits = changes.map((change) => restoredCell(table, row, change, name));
    parts.push({ ...NOTHING, edits: edits.filter((edit) => edit !== null) });
  }
  const rows = [...table.around.rows, ...back.map(({ source }) => source)];
  const filled = { ...table, around: { ...table.around, rows } };
  return joinRestorations([...parts, addBelow(filled, elsewhere, limit)]);
}

function addBelow(
  table: ReadTable,
  removed: readonly RowChanges[],
  limit: number,
): MergeRestoration {
  const { found } = table;
  const added = addRows(
    table,
    removed.map((changes) =>
      columnsOf(found.table).map(({ field }) => {
        const before = changes.find((change) => change.field === field)?.before ?? '';
        return writtenOf(heldOfText(before) ?? null)?.value ?? null;
      }),
    ),
    limit,
  );
  if (added === null) {
    return joinRestorations(removed.map((changes) => refuse(table, null, changes, 'no-room')));
  }
  const fields = new Map([...found.match.columns].map(([field, { column }]) => [column, field]));
  const first = Math.min(...added.edits.map(({ cell }) => parseCell(cell)?.row ?? Infinity));
  const edits = added.edits.map((edit) => {
    const place = parseCell(edit.cell);
    const name = nameBefore(found.table, removed[(place?.row ?? first) - first] ?? []);
    return { ...edit, table: found.table, name, field: fields.get(place?.column ?? -1) ?? '' };
  });
  return { edits, grown: added.grown === null ? [] : [added.grown], refused: [] };
}
