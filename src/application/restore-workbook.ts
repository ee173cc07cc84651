import { parsePartialDate } from '../domain/parse/partial-date';
import { fail, ok, type Result } from '../domain/result';
import { columnOf } from '../workbook/describe-table';
import { keyFieldOf } from '../workbook/merging/merge-rows';
import { shownValue } from '../workbook/merging/cell-meaning';
import { readPlanWorkbook, type NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { readRestorableChanges } from '../workbook/restoring/restore-lines';
import { restoreMerge } from '../workbook/restoring/restore-merge';
import type { MergeRestoration, RestoredCell } from '../workbook/restoring/restoration';
import type { LogRow } from '../workbook/tables/log-table';
import { checkWorkbook } from './check-workbook';
import type { FileAccess, KeptSheet } from './file-access';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { renewFile } from './renew-file';
import { writeLogged, type NotWritten } from './write-merge';

/** Why no merge was taken back. */
export type RestoreProblem =
  | NotAPlanWorkbook
  /** Nothing was merged into it, or all of it was taken back already. */
  | { readonly code: 'nothing-merged' }
  | { readonly code: 'no-such-merge'; readonly merge: string; readonly merges: readonly string[] }
  | NotWritten;

export interface RestoredWorkbook extends Pick<MergeRestoration, 'edits' | 'refused'> {
  readonly bytes: Uint8Array;
  /** Which merge was taken back. */
  readonly merge: string;
  readonly renewed: readonly string[];
  readonly kept: readonly KeptSheet[];
}

/**
 * Takes a merge back, the last one when none is named: what somebody changed since stays, and is told. It
 * cannot be taken back again.
 */
export async function restoreWorkbook<P>(
  original: Uint8Array,
  { merge: asked, on }: { readonly merge: string | null; readonly on: string },
  access: FileAccess<P>,
  words: FindingWords & ImportWords,
): Promise<Result<RestoredWorkbook, P | RestoreProblem>> {
  const snapshot = await access.read(original);
  if (!snapshot.ok) return snapshot;
  const workbook = readPlanWorkbook(snapshot.value);
  if (!workbook.ok) return workbook;
  const all = readRestorableChanges(snapshot.value);
  const merges = [...new Set(all.map(({ merge }) => merge))];
  const last = merges.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  const merge = asked ?? last;
  if (merge === undefined || last === undefined) return fail({ code: 'nothing-merged' });
  const changes = all.filter((change) => change.merge === merge);
  if (changes.length === 0) return fail({ code: 'no-such-merge', merge, merges });

  const { edits, grown, refused } = restoreMerge(snapshot.value, changes);
  const written = await writeLogged(
    { bytes: original, snapshot: snapshot.value },
    {
      ...{ edits, grown, log: restoredRows(edits, merge, on) },
      changes: all.filter((change) => change.merge !== merge),
    },
    access,
  );
  if (!written.ok) return written;
  const checked = await checkWorkbook(written.value, access.read);
  if (!checked.ok) return checked;
  const renewed = await renewFile(written.value, checked.value, access, words);
  return renewed.ok ? ok({ merge, edits, refused, ...renewed.value }) : renewed;
}

function restoredRows(
  edits: readonly RestoredCell[],
  merge: string,
  on: string,
): readonly LogRow[] {
  const date = parsePartialDate(on);
  return edits
    .filter(({ table, field }) => field !== keyFieldOf(table))
    .map(({ sheet, name, table, field, before, after }) => ({
      ...{ on: date, merge, file: null, department: null, sheet, row: name },
      column: columnOf(table, field)?.header ?? field,
      before: before === '' ? null : before,
      after: after === null ? null : shownValue(after),
      kind: 'restored',
    }));
}
