import type { AppliedChange, MergeResult } from '../../domain/merge/merge-result';
import { cellOf, type MergeRow } from '../../domain/merge/merge-row';
import { newBudgetLineKey, newRowKey } from '../../domain/plan/row-key';
import type { CellEdit } from '../cell-edit';
import { parseCell } from '../cell-reference';
import { columnsOf } from '../describe-table';
import type { RowCells } from '../generating/table-model';
import type { GrownTable } from '../open-workbook';
import { shownText } from '../reading/read-cell';
import { identityOf, type ReadRow, type ReadTable } from '../reading/read-table';
import { keyLetterOf } from '../reading/row-keys';
import { addRows } from '../updating/add-rows';
import { tableCellEdit } from '../updating/table-cell-edit';
import type { CellSnapshot, PlainCell } from '../workbook-snapshot';
import { keyFieldOf } from './merge-rows';

/** What taking over a merge changes in the cells of a table. */
export interface MergeEdits {
  readonly edits: readonly MergedCell[];
  readonly grown: GrownTable | null;
  /** Added rows for which there is no room below the table: nothing of them is written. */
  readonly withoutRoom: readonly AddedChange[];
}

/** A cell that a merge changes, and whose cell it is. */
export interface MergedCell extends CellEdit {
  readonly kind: AppliedChange['kind'];
  readonly department: string;
  /** Key of its row. */
  readonly key: string;
  /** The number or word by which people know the row. */
  readonly name: string | null;
  readonly field: string;
  /** What it holds now. */
  readonly held: PlainCell | null;
}

type AddedChange = Extract<AppliedChange, { kind: 'added' }>;

/**
 * Rows that go away are emptied, not deleted: what stands beside a table, and what other sheets refer to,
 * stays where it is.
 * @param limit The row where something else begins.
 * @param usedKeys Keys that new rows must not get, because they were of other rows once.
 */
export function mergeEdits(
  table: ReadTable,
  { applied }: Pick<MergeResult, 'applied'>,
  limit: number,
  usedKeys: Iterable<string> = [],
): MergeEdits {
  const keyField = keyFieldOf(table.found.table);
  const rows = new Map<unknown, ReadRow>(table.rows.map((row) => [row.values[keyField], row]));
  const edits = applied.flatMap((change) => {
    const row = change.kind === 'added' ? undefined : rows.get(change.key);
    return row === undefined || change.kind === 'added' ? [] : rowEdits(table, row, change);
  });
  const fresh = applied.filter((change) => change.kind === 'added');
  const added = addedEdits(table, fresh, limit, new Set([...usedKeys, ...keysOf(table, keyField)]));
  return {
    edits: [...edits, ...(added?.edits ?? [])],
    grown: added?.grown ?? null,
    withoutRoom: added === null ? fresh : [],
  };
}

function keysOf({ rows }: ReadTable, keyField: string): readonly string[] {
  return rows.map(({ values }) => String(values[keyField]));
}

function rowEdits(
  { found }: ReadTable,
  { source, values }: ReadRow,
  change: Exclude<AppliedChange, AddedChange>,
): readonly MergedCell[] {
  const name = shownName(values[identityOf(found.table)]);
  return columnsOf(found.table).flatMap(({ field, column: { form } }) => {
    const place = found.match.columns.get(field)?.column;
    const after =
      change.kind === 'changed'
        ? change.cells.find((each) => each.field === field)?.after.value
        : null;
    if (place === undefined || after === undefined) return [];
    const held = heldIn(source.cells[place]);
    const before = shownText(source.cells[place]);
    if (before === '' && after === null) return [];
    const edit = tableCellEdit(found.at.sheet.name, source.row, place, before, after, form.type);
    const { kind, department, key } = change;
    return [{ ...edit, kind, department, key, name, field, held }];
  });
}

/** `null` when there is no room. */
function addedEdits(
  table: ReadTable,
  added: readonly AddedChange[],
  limit: number,
  taken: Set<string>,
): Pick<MergeEdits, 'edits' | 'grown'> | null {
  const { found } = table;
  const letter = keyLetterOf(found.table.kind);
  const keys = added.map(({ row }) => {
    if (letter === null) return null;
    return letter === 'b' ? newBudgetLineKey(row.name, taken) : newRowKey(letter, row.name, taken);
  });
  const placed = addRows(
    table,
    added.map(({ row }, index) => cellsOf(table, row, keys[index] ?? null)),
    limit,
  );
  if (placed === null) return null;
  const fields = new Map(
    [...found.match.columns].map(([field, { column }]) => [column, field] as const),
  );
  const first = Math.min(...placed.edits.map(({ cell }) => parseCell(cell)?.row ?? Infinity));
  const edits = placed.edits.flatMap((edit): readonly MergedCell[] => {
    const place = parseCell(edit.cell);
    const index = (place?.row ?? first) - first;
    const change = added[index];
    if (change === undefined) return [];
    const { kind, department, row } = change;
    const field = fields.get(place?.column ?? -1) ?? '';
    return [
      { ...edit, kind, department, name: row.name, field, key: keys[index] ?? '', held: null },
    ];
  });
  return { edits, grown: placed.grown };
}

/** In the order of the columns. */
function cellsOf({ found }: ReadTable, row: MergeRow, key: string | null): RowCells {
  return columnsOf(found.table).map(({ field, column }) =>
    column.form.type === 'key' ? key : cellOf(row, field).value,
  );
}

/** Blanks too, which say nothing but are there. */
function heldIn(cell: CellSnapshot | null | undefined): PlainCell | null {
  return cell?.type === 'formula' ? cell.result : (cell ?? null);
}

function shownName(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
