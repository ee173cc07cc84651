import type { Finding } from '../domain/check/finding';
import { safeEdits } from '../domain/check/safe-edits';
import { ok, type Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { fixInRounds, type Fixed, type RuleEdit } from './fix-rounds';
import { checkWorkbook, type CheckedWorkbook } from './check-workbook';
import type { ReadWorkbook } from './open-workbook';

/** Changes cells in the bytes of a workbook file, and nothing else. */
export type EditWorkbook<P> = (
  bytes: Uint8Array,
  edits: readonly CellEdit[],
) => Promise<Result<Uint8Array, P>>;

export interface FixedWorkbook extends Fixed<CheckedWorkbook> {
  /** The same bytes as went in when there was nothing to fix. */
  readonly bytes: Uint8Array;
}

interface FileAccess<P> {
  readonly read: ReadWorkbook<P>;
  readonly edit: EditWorkbook<P>;
}

/**
 * Makes the fixes that cannot lose data, those of `onlyRules` or of every rule (`null`), and checks the
 * result again until nothing is left to fix.
 */
export async function fixWorkbook<P>(
  original: Uint8Array,
  onlyRules: ReadonlySet<string> | null,
  { read, edit }: FileAccess<P>,
): Promise<Result<FixedWorkbook, P | NotAPlanWorkbook>> {
  let bytes = original;
  const fixed = await fixInRounds<CheckedWorkbook, P | NotAPlanWorkbook>({
    check: () => checkWorkbook(bytes, read),
    editsIn: (checked) => ruleEdits(checked, onlyRules),
    async change(edits) {
      const edited = await edit(bytes, edits);
      if (edited.ok) bytes = edited.value;
      return edited;
    },
  });
  return fixed.ok ? ok({ bytes, ...fixed.value }) : fixed;
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
