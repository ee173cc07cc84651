import { parsePartialDate } from '../domain/parse/partial-date';
import { fail, ok, type Result } from '../domain/result';
import { tableBand } from '../workbook/generating/cell-styles';
import { logRows } from '../workbook/merging/log-rows';
import type { TableMerge } from '../workbook/merging/merge-workbooks';
import { placeLogRows } from '../workbook/merging/place-log-rows';
import {
  readRestorableChanges,
  restorableChanges,
  restoreSheet,
  type RestorableChange,
} from '../workbook/restoring/restore-lines';
import { LOG_SHEET } from '../workbook/tables/sheet-names';
import type { CellEdit } from '../workbook/cell-edit';
import type { GrownTable } from '../workbook/open-workbook';
import { readNamedTable } from '../workbook/reading/read-named-table';
import { logTable, type LogRow } from '../workbook/tables/log-table';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { FileAccess } from './file-access';

/** Why a change could not be written: it would not have been in Logboek, or could not have been taken back. */
export type NotWritten = { readonly code: 'log-in-the-way'; readonly sheet: string };

/** A main workbook as it is. */
export interface MainFile {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** Writes what a merge takes over, with Logboek and with what takes it back. */
export async function writeMerge<P>(
  file: MainFile,
  tables: readonly TableMerge[],
  { on, fileOf }: { readonly on: string; readonly fileOf: (department: string) => string },
  access: Pick<FileAccess<P>, 'edit' | 'put'>,
): Promise<Result<Uint8Array, P | NotWritten>> {
  const former = readRestorableChanges(file.snapshot);
  const merge = nextMerge(file.snapshot, former);
  const date = parsePartialDate(on);
  const log = tables.flatMap(({ table, edits }) =>
    logRows(table, edits, { on: date, merge, fileOf }),
  );
  const changes = tables.flatMap(({ table, edits }) => restorableChanges(merge, table, edits));
  return writeLogged(
    file,
    {
      edits: tables.flatMap(({ edits }) => edits),
      grown: tables.flatMap(({ grown }) => (grown === null ? [] : [grown])),
      log,
      changes: [...former, ...changes],
    },
    access,
  );
}

/** What is written together, or not at all. */
export interface LoggedChange {
  readonly edits: readonly CellEdit[];
  readonly grown: readonly GrownTable[];
  readonly log: readonly LogRow[];
  /** All that can be taken back afterwards. */
  readonly changes: readonly RestorableChange[];
}

export async function writeLogged<P>(
  { bytes, snapshot }: MainFile,
  { edits, grown, log, changes }: LoggedChange,
  access: Pick<FileAccess<P>, 'edit' | 'put'>,
): Promise<Result<Uint8Array, P | NotWritten>> {
  const placing = placeLogRows(snapshot, log);
  if (placing === null) return fail({ code: 'log-in-the-way', sheet: LOG_SHEET });
  const edited = await access.edit(
    bytes,
    [...edits, ...placing.edits],
    [...grown, ...placing.grown],
  );
  if (!edited.ok) return edited;
  const sheets = [...(placing.sheet === null ? [] : [placing.sheet]), restoreSheet(changes)];
  const put = await access.put(edited.value, { sheets, tableBand });
  if (!put.ok) return put;
  const [kept] = put.value.kept;
  return kept === undefined
    ? ok(put.value.bytes)
    : fail({ code: 'log-in-the-way', sheet: kept.sheet });
}

/** One more than the last that Logboek, or what can be taken back, tells of. */
function nextMerge(snapshot: WorkbookSnapshot, former: readonly RestorableChange[]): string {
  const logged =
    readNamedTable(snapshot, logTable)?.rows.map(({ values }) => values['merge']) ?? [];
  let last = 0;
  for (const merge of [...logged, ...former.map((change) => change.merge)]) {
    const number = Number(merge ?? 0);
    if (Number.isSafeInteger(number) && number > last) last = number;
  }
  return String(last + 1);
}
