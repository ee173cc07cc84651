import type { CellEdit } from '../cell-edit';
import { cellName } from '../cell-name';
import { columnOf, type AnyTable } from '../describe-table';
import { numberFormatOf } from '../forms/cell-form';
import type { GrownTable } from '../open-workbook';
import { shownText } from '../reading/read-cell';
import { identityOf, type ReadRow, type ReadTable } from '../reading/read-table';
import type { CellSnapshot, PlainCell } from '../workbook-snapshot';
import { serialOfIsoDate } from '../date-serial';
import type { CellValue } from '../workbook-model';
import { heldOfText, heldText } from './held-text';
import type { RestorableChange } from './restore-lines';

/** What taking a merge back changes. */
export interface MergeRestoration {
  readonly edits: readonly RestoredCell[];
  readonly grown: readonly GrownTable[];
  /** What somebody changed since, which stays. */
  readonly refused: readonly RefusedCell[];
}

/** A cell that gets back what it held. */
export interface RestoredCell extends CellEdit {
  readonly table: AnyTable;
  /** The number or word by which people know its row. */
  readonly name: string | null;
  readonly field: string;
}

export interface RefusedCell extends Pick<RestoredCell, 'table' | 'name' | 'field' | 'sheet'> {
  /** `null` where its row, or its column, is gone. */
  readonly cell: string | null;
  readonly why: RefusalReason;
}

export type RefusalReason =
  /** It holds something else than the merge put in it. */
  | 'changed'
  /** Its row or its column is. */
  | 'gone'
  /** Something stands where a row that went away would have to come. */
  | 'no-room';

export const NOTHING: MergeRestoration = { edits: [], grown: [], refused: [] };

export function joinRestorations(parts: readonly MergeRestoration[]): MergeRestoration {
  return {
    edits: parts.flatMap(({ edits }) => edits),
    grown: parts.flatMap(({ grown }) => grown),
    refused: parts.flatMap(({ refused }) => refused),
  };
}

/** Says of cells that they stay as they are; `row` is where they stand now. */
export function refuse(
  { found }: ReadTable,
  row: ReadRow | null,
  changes: readonly RestorableChange[],
  why: RefusalReason,
): MergeRestoration {
  const name = row === null ? nameBefore(found.table, changes) : nameOf(found.table, row);
  const refused = changes.map(({ field }) => {
    const column = found.match.columns.get(field)?.column;
    const cell = row === null || column === undefined ? null : cellName(row.source.row, column);
    return { table: found.table, sheet: found.at.sheet.name, name, field, cell, why };
  });
  return { ...NOTHING, refused };
}

/** Whether a cell holds what `held` says; a formula holds nothing that a merge put in it. */
export function holds(cell: CellSnapshot | null | undefined, held: string): boolean {
  if (cell?.type === 'formula') return false;
  return heldText(cell ?? null) === held;
}

/** Puts in a cell what it held before; `null` where it is not in the table any more, or cannot be told. */
export function restoredCell(
  { found }: ReadTable,
  row: Pick<ReadRow, 'source'>,
  { field, before }: Pick<RestorableChange, 'field' | 'before'>,
  name: string | null,
): RestoredCell | null {
  const column = found.match.columns.get(field)?.column;
  const described = columnOf(found.table, field);
  const held = heldOfText(before);
  const written = held === undefined ? null : writtenOf(held);
  if (column === undefined || described === undefined || written === null) return null;
  const { value, numberFormat = numberFormatOf(described.form.type) } = written;
  return {
    ...{ sheet: found.at.sheet.name, cell: cellName(row.source.row, column) },
    ...{ before: shownText(row.source.cells[column]), after: value, numberFormat },
    ...{ table: found.table, name, field },
  };
}

/** A value that reads as that again; `null` for an error value, which is never written. */
export function writtenOf(
  held: PlainCell | null,
): { readonly value: CellValue; readonly numberFormat?: string } | null {
  switch (held?.type) {
    case undefined:
      return { value: null };
    case 'text':
      return { value: held.text, numberFormat: '@' };
    case 'number':
    case 'boolean':
      return { value: held.value };
    case 'date':
      return { value: serialOfIsoDate(held.iso), numberFormat: 'dd/mm/yyyy' };
    case 'error':
      return null;
  }
}

export function nameOf(table: AnyTable, { values }: ReadRow): string | null {
  const name = values[identityOf(table)];
  return typeof name === 'string' && name !== '' ? name : null;
}

/** What a row was called that is not there now. */
export function nameBefore(table: AnyTable, changes: readonly RestorableChange[]): string | null {
  const identity = identityOf(table);
  const change = changes.find(({ field }) => field === identity);
  const held = heldOfText(change?.before ?? '') ?? null;
  const name = shownText(held);
  return name === '' ? null : name;
}
