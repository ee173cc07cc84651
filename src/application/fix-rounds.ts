import { ok, type Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';

/** A changed cell, and the rule that asked for it. */
export interface RuleEdit {
  readonly rule: string;
  readonly edit: CellEdit;
}

/** A workbook that can be checked and changed, wherever it is. */
export interface FixableWorkbook<Checked, P> {
  check(): Promise<Result<Checked, P>>;
  /** The edits to make now, never two of one cell. */
  editsIn(checked: Checked): readonly RuleEdit[];
  change(edits: readonly CellEdit[]): Promise<Result<unknown, P>>;
}

export interface Fixed<Checked> {
  /** In the order in which they were made. */
  readonly made: readonly RuleEdit[];
  /** The check of the fixed workbook. */
  readonly after: Checked;
}

/** A fix can bring another to light, but not without end: more rounds than this is a bug in a rule. */
const MAX_ROUNDS = 10;

/** Makes fixes and checks the result again, until nothing is left to fix. */
export async function fixInRounds<Checked, P>(
  workbook: FixableWorkbook<Checked, P>,
): Promise<Result<Fixed<Checked>, P>> {
  const made: RuleEdit[] = [];
  const known = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const checked = await workbook.check();
    if (!checked.ok) return checked;
    const edits = workbook.editsIn(checked.value).filter((one) => !known.has(identityOf(one)));

    if (edits.length === 0) return ok({ made, after: checked.value });
    const changed = await workbook.change(edits.map(({ edit }) => edit));
    if (!changed.ok) return changed;
    made.push(...edits);
    for (const one of edits) known.add(identityOf(one));
  }
  throw new Error(`Fixes bring new ones without end: ${JSON.stringify(made.at(-1))}`);
}

/** A cell that still asks for an edit that was made cannot be helped by making it again. */
function identityOf({ edit: { sheet, cell, after } }: RuleEdit): string {
  return JSON.stringify([sheet, cell, after]);
}
