import { groupBy } from '../../domain/group-by';
import { parseCell } from '../cell-reference';
import { cellOfValue } from '../changed-snapshot';
import type { AnyTable } from '../describe-table';
import { rowCells } from '../generating/table-model';
import { tableSheet } from '../generating/table-sheet';
import type { MergedCell } from '../merging/merge-edits';
import { readNamedTable } from '../reading/read-named-table';
import type { SheetModel } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { heldText } from './held-text';
import { restoreTable, type RestoreLine } from './restore-table';

/** What one cell was before a merge and what it became, as `heldText` says it. */
export interface RestorableChange extends Pick<RestoreLine, 'merge' | 'kind' | 'table' | 'field'> {
  readonly key: string;
  /** Where its row stood, counted from 0. */
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** In UTF-16 units; well below what a cell can hold. */
const LONGEST_PIECE = 30_000;

/** What has to be kept of a merge of one table so that it can be taken back. */
export function restorableChanges(
  merge: string,
  { table }: AnyTable,
  cells: readonly MergedCell[],
): readonly RestorableChange[] {
  return cells.map(({ kind, key, field, cell, held, after, numberFormat }) => ({
    ...{ merge, kind, table, key, field, row: parseCell(cell)?.row ?? 0 },
    before: heldText(held),
    after: heldText(cellOfValue(after, numberFormat)),
  }));
}

/** The sheet of the main workbook, which nobody sees, that keeps what merges changed. */
export function restoreSheet(changes: readonly RestorableChange[]): SheetModel {
  const sheet = tableSheet(restoreTable, rowCells(restoreTable, changes.flatMap(linesOf)));
  return { ...sheet, visibility: 'very-hidden', marks: [] };
}

/** What merges changed; nothing where nothing was merged yet. */
export function readRestorableChanges(snapshot: WorkbookSnapshot): readonly RestorableChange[] {
  const lines = (readNamedTable(snapshot, restoreTable)?.rows ?? []).map(({ values }) => ({
    ...{ merge: textIn(values, 'merge'), kind: textIn(values, 'kind') },
    ...{ table: textIn(values, 'table'), key: textIn(values, 'key') },
    ...{ row: Number(textIn(values, 'row')) - 1, field: textIn(values, 'field') },
    ...{ before: unmarked(textIn(values, 'before')), after: unmarked(textIn(values, 'after')) },
  }));
  const pieces = groupBy(lines, ({ merge, table, key, row, field }) =>
    JSON.stringify([merge, table, key, row, field]),
  );
  return [...pieces.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    if (first === undefined) return [];
    const before = ofCell.map((piece) => piece.before).join('');
    return [{ ...first, before, after: ofCell.map((piece) => piece.after).join('') }];
  });
}

function linesOf({ before, after, row, ...same }: RestorableChange): readonly RestoreLine[] {
  const lines: RestoreLine[] = [];
  let start = 0;
  do {
    const end = start + LONGEST_PIECE;
    lines.push({
      ...same,
      row: String(row + 1),
      before: marked(before.slice(start, end)),
      after: marked(after.slice(start, end)),
    });
    start = end;
  } while (start < Math.max(before.length, after.length));
  return lines;
}

/** Between marks, because blanks at the ends of a cell do not last. */
function marked(piece: string): string | null {
  return piece === '' ? null : `|${piece}|`;
}

function unmarked(text: string): string {
  return text.slice(1, -1);
}

function textIn(values: Readonly<Record<string, unknown>>, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
