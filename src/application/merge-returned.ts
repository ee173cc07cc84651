import type { Plan } from '../domain/plan/plan';
import { fail, ok, type Result } from '../domain/result';
import { mergeWorkbooks, type TableMerge } from '../workbook/merging/merge-workbooks';
import { readPlanWorkbook, type NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import {
  readSentRounds,
  type RoundsProblem,
  type SentRounds,
} from '../workbook/rounds/sent-rounds';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import { collectReturned, type CollectedFile, type ReturnedFile } from './collect-returned';
import type { FileAccess, KeptSheet } from './file-access';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { checkWorkbook } from './check-workbook';
import { renewFile } from './renew-file';
import { writeMerge, type NotWritten } from './write-merge';

/** Why nothing was merged. */
export type MergeProblem = NotAPlanWorkbook | RoundsProblem | NotWritten;

/** What came of merging. */
export interface MergedReturned<P> {
  /** The same bytes as went in when nothing was taken over. */
  readonly bytes: Uint8Array;
  readonly sent: SentRounds;
  readonly files: readonly CollectedFile<P>[];
  readonly tables: readonly TableMerge[];
  /** Departments of which nothing is among the files. */
  readonly missing: readonly string[];
  /** Sheets that show the plan, and follow it. */
  readonly renewed: readonly string[];
  readonly kept: readonly KeptSheet[];
}

export interface MergeSettings {
  readonly isStrict: boolean;
  /** ISO date, for Logboek. */
  readonly on: string;
}

/**
 * Merges workbooks that came back into the main one: all that can be taken over, or nothing at all. Files
 * that cannot be read or are not of this round do not stop the others.
 */
export async function mergeReturned<P>(
  original: Uint8Array,
  files: readonly ReturnedFile<P>[],
  settings: MergeSettings,
  access: FileAccess<P>,
  words: FindingWords & ImportWords,
): Promise<Result<MergedReturned<P>, P | MergeProblem>> {
  const main = await openMain(original, access);
  if (!main.ok) return main;
  const { snapshot, plan, sent } = main.value;
  const collected = await collectReturned(files, sent, plan.numbering, access.read);
  const own = collected.filter((file) => file.kind === 'own');
  const tables = mergeWorkbooks(
    snapshot,
    plan,
    own.map(({ name, department, rows }) => ({
      ...{ department, file: name, rows },
      sent: sent.departments.get(department) ?? [],
    })),
    { isStrict: settings.isStrict, usedKeys: sent.keys },
  );
  const back = new Set(own.map(({ department }) => department));
  const missing = [...sent.departments.keys()].filter((department) => !back.has(department));
  const result = { sent, files: collected, tables, missing };
  if (tables.every(({ edits }) => edits.length === 0)) {
    return ok({ ...result, bytes: original, renewed: [], kept: [] });
  }

  const written = await writeMerge(
    { bytes: original, snapshot },
    tables,
    { on: settings.on, fileOf: (department) => filesOf(own, department) },
    access,
  );
  if (!written.ok) return written;
  const checked = await checkWorkbook(written.value, access.read);
  if (!checked.ok) return checked;
  const renewed = await renewFile(written.value, checked.value, access, words);
  return renewed.ok ? ok({ ...result, ...renewed.value }) : renewed;
}

async function openMain<P>(
  bytes: Uint8Array,
  { read }: Pick<FileAccess<P>, 'read'>,
): Promise<
  Result<
    { readonly snapshot: WorkbookSnapshot; readonly plan: Plan; readonly sent: SentRounds },
    P | MergeProblem
  >
> {
  const snapshot = await read(bytes);
  if (!snapshot.ok) return snapshot;
  const workbook = readPlanWorkbook(snapshot.value);
  if (!workbook.ok) return workbook;
  const { plan } = workbook.value;
  const sent = readSentRounds(snapshot.value, plan);
  return sent.ok ? ok({ snapshot: snapshot.value, plan, sent: sent.value }) : fail(sent.problem);
}

/** A department may have sent several. */
function filesOf(
  own: readonly { readonly name: string; readonly department: string }[],
  department: string,
): string {
  return own
    .filter((file) => file.department === department)
    .map(({ name }) => name)
    .join(', ');
}
