import type { Finding } from '../domain/check/finding';
import { safeEdits } from '../domain/check/safe-edits';
import { ok, type Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';
import { tableBand } from '../workbook/generating/cell-styles';
import { hasOwnColumns } from '../workbook/own-columns';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import { fixInRounds, type Fixed, type RuleEdit } from './fix-rounds';
import { checkWorkbook, type CheckedWorkbook } from './check-workbook';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import type { ReadWorkbook } from './open-workbook';
import { renewedSheetsOf } from './renewed-sheets';

/** Changes cells in the bytes of a workbook file, and nothing else. */
export type EditWorkbook<P> = (
  bytes: Uint8Array,
  edits: readonly CellEdit[],
) => Promise<Result<Uint8Array, P>>;

/** Writes sheets again in the bytes of a workbook file, and nothing else. */
export type ReplaceSheets<P> = (
  bytes: Uint8Array,
  wanted: Pick<WorkbookModel, 'sheets' | 'tableBand'>,
) => Promise<Result<{ readonly bytes: Uint8Array; readonly kept: readonly KeptSheet[] }, P>>;

/** A sheet that still says what it said before, because writing it again would lose something. */
export interface KeptSheet {
  readonly sheet: string;
  readonly why: 'protected' | 'own-columns' | 'other-content' | 'unknown-form';
}

export interface FixedWorkbook extends Fixed<CheckedWorkbook>, RenewedSheets {
  /** The same bytes as went in when there was nothing to fix. */
  readonly bytes: Uint8Array;
}

/** What became of the sheets that show the plan. */
interface RenewedSheets {
  /** Names of those that were written again. */
  readonly renewed: readonly string[];
  readonly kept: readonly KeptSheet[];
}

interface FileAccess<P> {
  readonly read: ReadWorkbook<P>;
  readonly edit: EditWorkbook<P>;
  readonly replace: ReplaceSheets<P>;
}

/**
 * Makes the fixes that cannot lose data, those of `onlyRules` or of every rule (`null`), checks the
 * result again until nothing is left to fix, and lets the sheets that show the plan follow.
 * @param words Those of the workbook.
 */
export async function fixWorkbook<P>(
  original: Uint8Array,
  onlyRules: ReadonlySet<string> | null,
  access: FileAccess<P>,
  words: FindingWords & ImportWords,
): Promise<Result<FixedWorkbook, P | NotAPlanWorkbook>> {
  let bytes = original;
  const fixed = await fixInRounds<CheckedWorkbook, P | NotAPlanWorkbook>({
    check: () => checkWorkbook(bytes, access.read),
    editsIn: (checked) => ruleEdits(checked, onlyRules),
    async change(edits) {
      const edited = await access.edit(bytes, edits);
      if (edited.ok) bytes = edited.value;
      return edited;
    },
  });
  if (!fixed.ok) return fixed;
  const { made, after } = fixed.value;
  if (made.length === 0) return ok({ bytes, made, after, renewed: [], kept: [] });
  const renewed = await renewSheets(bytes, after, access, words);
  return renewed.ok ? ok({ made, after, ...renewed.value }) : renewed;
}

/** Writes the sheets that show the plan again, as far as nothing of anybody's is lost by it. */
async function renewSheets<P>(
  bytes: Uint8Array,
  after: CheckedWorkbook,
  { read, replace }: FileAccess<P>,
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

function ruleEdits(
  { workbook, report }: CheckedWorkbook,
  onlyRules: ReadonlySet<string> | null,
): readonly RuleEdit[] {
  const findings = report.findings.filter(({ rule }) => onlyRules?.has(rule) ?? true);
  const ruleOf = new Map(findings.flatMap((finding) => editsOf(finding)));
  return safeEdits(findings).flatMap((edit) =>
    workbook
      .cellEdits([edit])
      .map((cellEdit) => ({ rule: ruleOf.get(edit) ?? '', edit: cellEdit })),
  );
}

function editsOf({ rule, fix }: Finding) {
  return (fix?.edits ?? []).map((edit) => [edit, rule] as const);
}
