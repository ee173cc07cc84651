import type { CellEdit } from './cell-edit';
import { rowHeights } from './generating/row-heights';
import { tableBand } from './generating/cell-styles';
import { rowCells } from './generating/table-model';
import { tableSheet } from './generating/table-sheet';
import type { GrownTable } from './open-workbook';
import { readNamedTable } from './reading/read-named-table';
import { acceptedTable, type AcceptedRow } from './tables/accepted-table';
import { addRows } from './updating/add-rows';
import type { WorkbookModel } from './workbook-model';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** What has to be done to a workbook so that a finding stands among those that were accepted. */
export type AcceptPlacing =
  | {
      readonly kind: 'change';
      readonly edits: readonly CellEdit[];
      readonly grown: readonly GrownTable[];
    }
  /** The workbook has no sheet for it yet. */
  | { readonly kind: 'add'; readonly model: WorkbookModel }
  /** Something stands below the table, or it lacks a column. */
  | { readonly kind: 'no-room'; readonly sheet: string };

/** Puts a row below those that are there. */
export function placeAcceptedRow(snapshot: WorkbookSnapshot, row: AcceptedRow): AcceptPlacing {
  const cells = rowCells(acceptedTable, [row]);
  const table = readNamedTable(snapshot, acceptedTable);
  if (table === null) return { kind: 'add', model: workbookOf(cells) };
  const added = table.isLacking ? null : addRows(table, cells, Number.MAX_SAFE_INTEGER);
  if (added === null) return { kind: 'no-room', sheet: table.found.at.sheet.name };
  const { edits, grown } = added;
  return { kind: 'change', edits, grown: grown === null ? [] : [grown] };
}

function workbookOf(cells: ReturnType<typeof rowCells>): WorkbookModel {
  const sheet = tableSheet(acceptedTable, cells);
  return {
    ...{ title: '', created: null, customProperties: {}, names: [], tableBand },
    sheets: [{ ...sheet, rowHeights: rowHeights(sheet) }],
  };
}
