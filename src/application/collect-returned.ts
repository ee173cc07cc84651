import type { NumberingScheme } from '../domain/plan/numbering';
import { ok, type Result } from '../domain/result';
import { returnedRows, sayingOfRows, type ReturnedRows } from '../workbook/merging/returned-rows';
import type { NotRecognised } from '../workbook/rounds/not-recognised';
import { readPassport } from '../workbook/rounds/read-passport';
import { recogniseReturned } from '../workbook/rounds/recognise-returned';
import type { SentRounds } from '../workbook/rounds/sent-rounds';
import type { ReadWorkbook } from './open-workbook';

/** A file that came back, whose bytes are only asked for when it is its turn. */
export interface ReturnedFile<P> {
  readonly name: string;
  read(): Promise<Result<Uint8Array, P>>;
}

/** What a file that came back is. */
export type CollectedFile<P> =
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly department: string;
      readonly rows: ReturnedRows;
    }
  /** It says the same as a file before it. */
  | {
      readonly kind: 'duplicate';
      readonly name: string;
      readonly department: string;
      readonly of: string;
    }
  | { readonly kind: 'unreadable'; readonly name: string; readonly problem: P }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: NotRecognised };

/**
 * Reads the files one after the other and tells of each whose it is. A department may send two files that
 * differ: both count, for nobody can tell which of them it meant.
 */
export async function collectReturned<P>(
  files: readonly ReturnedFile<P>[],
  sent: SentRounds,
  scheme: NumberingScheme,
  read: ReadWorkbook<P>,
): Promise<readonly CollectedFile<P>[]> {
  const collected: CollectedFile<P>[] = [];
  const known = new Map<string, string>();
  for (const file of files) {
    const { name } = file;
    const rows = await readRows(file, read, scheme);
    if (!rows.ok) {
      collected.push({ kind: 'unreadable', name, problem: rows.problem });
      continue;
    }
    const { passport, ...returned } = rows.value;
    const recognised = recogniseReturned(passport, returned.rows, sent);
    if (!recognised.ok) {
      collected.push({ kind: 'refused', name, problem: recognised.problem });
      continue;
    }
    const { department } = recognised.value;
    const saying = JSON.stringify([department, sayingOfRows(returned.rows)]);
    const of = known.get(saying);
    if (of === undefined) collected.push({ kind: 'own', name, department, rows: returned.rows });
    else collected.push({ kind: 'duplicate', name, department, of });
    if (of === undefined) known.set(saying, name);
  }
  return collected;
}

async function readRows<P>(file: ReturnedFile<P>, read: ReadWorkbook<P>, scheme: NumberingScheme) {
  const bytes = await file.read();
  if (!bytes.ok) return bytes;
  const snapshot = await read(bytes.value);
  if (!snapshot.ok) return snapshot;
  return ok({
    passport: readPassport(snapshot.value),
    rows: returnedRows(snapshot.value, scheme),
  });
}
