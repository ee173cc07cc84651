import { matchRows, type RowNames } from '../../domain/merge/match-rows';
import type { CellEdit } from '../cell-edit';
import { columnsOf } from '../describe-table';
import type { RowCells } from '../generating/table-model';
import type { GrownTable } from '../open-workbook';
import { shownText } from '../reading/read-cell';
import { identityOf, type ReadRow, type ReadTable } from '../reading/read-table';
import { addRows } from './add-rows';
import { tableCellEdit } from './table-cell-edit';

/** What must change in one table so that it holds newer rows. */
export interface TableUpdate {
  readonly edits: readonly CellEdit[];
  readonly grown: GrownTable | null;
  /** Names of rows that were not there. */
  readonly added: readonly string[];
  /** Names of rows of which a cell changes. */
  readonly changed: readonly string[];
  /** Names of rows that are not among the newer ones. They stay. */
  readonly gone: readonly string[];
  /** New rows for which there is no room below the table. */
  readonly withoutRoom: readonly string[];
}

/** Of `limit` and below something else stands. */
export function updateTable(
  table: ReadTable,
  wanted: readonly RowCells[],
  limit: number,
): TableUpdate {
  const columns = columnsOf(table.found.table);
  const places = {
    key: columns.findIndex(({ column }) => column.form.type === 'key'),
    name: columns.findIndex(({ field }) => field === identityOf(table.found.table)),
  };
  function namesOf(cells: RowCells): RowNames {
    return { key: textAt(cells, places.key), name: textAt(cells, places.name), text: null };
  }
  const present = table.rows.map(({ values }) =>
    columns.map(({ field, column }) => column.form.write(values[field])),
  );
  // The only row of a table about the plan as a whole has no name that stays.
  const matched =
    table.found.table.kind === 'plan'
      ? wanted.map((_, index) => (index < present.length ? index : null))
      : matchRows(wanted.map(namesOf), present.map(namesOf));

  const edits: CellEdit[] = [];
  const changed: string[] = [];
  for (const [index, cells] of wanted.entries()) {
    const [place, row] = [matched[index] ?? -1, table.rows[matched[index] ?? -1]];
    if (row === undefined) continue;
    const made = rowEdits(table, row, present[place] ?? [], cells);
    edits.push(...made);
    if (made.length > 0) changed.push(namesOf(cells).name ?? '');
  }
  const fresh = wanted.filter((_, index) => matched[index] === null);
  const added = addRows(table, fresh, limit);
  const names = fresh.map((cells) => namesOf(cells).name ?? '');
  return {
    edits: [...edits, ...(added?.edits ?? [])],
    grown: added?.grown ?? null,
    added: added === null ? [] : names,
    changed,
    gone: present
      .filter((_, index) => !matched.includes(index))
      .map((cells) => namesOf(cells).name ?? ''),
    withoutRoom: added === null ? names : [],
  };
}

function textAt(cells: RowCells, place: number): string | null {
  const value = cells[place] ?? null;
  return value === null || value === '' ? null : String(value);
}

/**
 * The cells of a row that differ. What the newer row leaves blank is kept, since people fill in what a
 * document does not say; so are formulas, which nobody wants to lose unasked.
 */
function rowEdits(
  { found }: ReadTable,
  { source }: ReadRow,
  present: RowCells,
  wanted: RowCells,
): readonly CellEdit[] {
  return columnsOf(found.table).flatMap(({ field, column: { form } }, index) => {
    const column = found.match.columns.get(field)?.column;
    const after = wanted[index] ?? null;
    if (column === undefined || form.type === 'key' || after === null) return [];
    const cell = source.cells[column];
    if (after === present[index] || cell?.type === 'formula') return [];
    return [
      tableCellEdit(found.at.sheet.name, source.row, column, shownText(cell), after, form.type),
    ];
  });
}
