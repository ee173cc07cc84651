import type { Finding } from '../domain/check/finding';
import { safeEdits } from '../domain/check/safe-edits';
import { ok, type Result } from '../domain/result';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { fixInRounds, type Fixed, type RuleEdit } from './fix-rounds';
import { checkWorkbook, type CheckedWorkbook } from './check-workbook';
import type { FileAccess } from './file-access';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { renewFile, type RenewedSheets } from './renew-file';

export interface FixedWorkbook extends Fixed<CheckedWorkbook>, RenewedSheets {
  /** The same bytes as went in when there was nothing to fix. */
  readonly bytes: Uint8Array;
}

/**
 * Makes the fixes that cannot lose data, those of `onlyRules` or of every rule (`null`), checks the
 * result again until nothing is left to fix, and lets the sheets that show the plan follow.
 * @param words Those of the workbook.
 */
export async function fixWorkbook<P>(
  original: Uint8Array,
  onlyRules: ReadonlySet<string> | null,
  access: Pick<FileAccess<P>, 'read' | 'edit' | 'replace'>,
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
  const renewed = await renewFile(bytes, after, access, words);
  return renewed.ok ? ok({ made, after, ...renewed.value }) : renewed;
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
