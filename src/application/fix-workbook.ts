import type { Finding } from '../domain/check/finding';
import { safeEdits } from '../domain/check/safe-edits';
import { ok, type Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { checkWorkbook, type CheckedWorkbook } from './check-workbook';
import type { ReadWorkbook } from './open-workbook';

/** Changes cells in the bytes of a workbook file, and nothing else. */
export type EditWorkbook<P> = (
  bytes: Uint8Array,
  edits: readonly CellEdit[],
) => Promise<Result<Uint8Array, P>>;

export interface FixedWorkbook {
  /** The same bytes as went in when there was nothing to fix. */
  readonly bytes: Uint8Array;
  /** In the order in which they were made. */
  readonly made: readonly RuleEdit[];
  /** The check of the fixed workbook. */
  readonly after: CheckedWorkbook;
}

/** A changed cell, and the rule that asked for it. */
export interface RuleEdit {
  readonly rule: string;
  readonly edit: CellEdit;
}

interface FileAccess<P> {
  readonly read: ReadWorkbook<P>;
  readonly edit: EditWorkbook<P>;
}

/** A fix can bring another to light, but not without end: more rounds than this is a bug in a rule. */
const MAX_ROUNDS = 10;

/**
 * Makes the fixes that cannot lose data, those of `onlyRules` or of every rule (`null`), and checks the
 * result again until nothing is left to fix.
 */
export async function fixWorkbook<P>(
  original: Uint8Array,
  onlyRules: ReadonlySet<string> | null,
  { read, edit }: FileAccess<P>,
): Promise<Result<FixedWorkbook, P | NotAPlanWorkbook>> {
  const made: RuleEdit[] = [];
  let bytes = original;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const checked = await checkWorkbook(bytes, read);
    if (!checked.ok) return checked;
    const edits = ruleEdits(checked.value, onlyRules).filter((one) => !isAmong(made, one));
    if (edits.length === 0) return ok({ bytes, made, after: checked.value });
    const edited = await edit(
      bytes,
      edits.map((one) => one.edit),
    );
    if (!edited.ok) return edited;
    bytes = edited.value;
    made.push(...edits);
  }
  throw new Error(`Fixes bring new ones without end: ${JSON.stringify(made.at(-1))}`);
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

/** A cell that still asks for an edit that was made cannot be helped by making it again. */
function isAmong(made: readonly RuleEdit[], { edit }: RuleEdit): boolean {
  return made.some(
    (one) =>
      one.edit.sheet === edit.sheet && one.edit.cell === edit.cell && one.edit.after === edit.after,
  );
}
