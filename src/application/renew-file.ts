import { ok, type Result } from '../domain/result';
import { tableBand } from '../workbook/generating/cell-styles';
import { hasOwnColumns } from '../workbook/own-columns';
import type { CheckedWorkbook } from './check-workbook';
import type { FileAccess, KeptSheet } from './file-access';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { renewedSheetsOf } from './renewed-sheets';

/** What became of the sheets that show the plan. */
export interface RenewedSheets {
  /** Names of those that were written again. */
  readonly renewed: readonly string[];
  readonly kept: readonly KeptSheet[];
}

/** Writes the sheets that show the plan again, as far as nothing of anybody's is lost by it. */
export async function renewFile<P>(
  bytes: Uint8Array,
  after: CheckedWorkbook,
  { read, replace }: Pick<FileAccess<P>, 'read' | 'replace'>,
  words: FindingWords & ImportWords,
): Promise<Result<RenewedSheets & { readonly bytes: Uint8Array }, P>> {
  const snapshot = await read(bytes);
  if (!snapshot.ok) return snapshot;
  const { sheets } = renewedSheetsOf(snapshot.value, after, words, null);
  const [own, ours] = partition(sheets, (sheet) => hasOwnColumns(snapshot.value, sheet));
  const replaced = await replace(bytes, { sheets: ours, tableBand });
  if (!replaced.ok) return replaced;
  const kept: readonly KeptSheet[] = [
    ...own.map(({ name }) => ({ sheet: name, why: 'own-columns' as const })),
    ...replaced.value.kept,
  ];
  const names = sheets.map(({ name }) => name);
  const renewed = names.filter((name) => !kept.some(({ sheet }) => sheet === name));
  return ok({ bytes: replaced.value.bytes, renewed, kept });
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
