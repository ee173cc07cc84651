import { ok, type Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';
import { changedSnapshot } from '../workbook/changed-snapshot';
import { holdsFormulas } from '../workbook/holds-formulas';
import type { HostProblem, OpenWorkbook } from '../workbook/open-workbook';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { changeOpenPlan, renewSheets, type ChangedPlan } from './change-open-plan';
import { fixInRounds, type Fixed, type RuleEdit } from './fix-rounds';
import { checkOpenPlan } from './open-plan';
import type { PlanCheck, PlanFinding } from './plan-check';
import type { PlanCore } from './plan-core';

/** What was fixed, and the check of the result. */
export interface FixedOpenPlan extends Fixed<PlanCheck>, ChangedPlan {}

/**
 * Makes the fixes of the findings that are wanted, and those that come to light by them when they are
 * wanted as well. All rounds are made on what was read, and come to the workbook as one change. Of fixes
 * that want the same cell the first is made in a round.
 */
export async function fixOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  isWanted: (finding: PlanFinding) => boolean,
): Promise<Result<FixedOpenPlan, HostProblem | NotAPlanWorkbook>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  let current = read.value;
  const fixed = await fixInRounds<PlanCheck, NotAPlanWorkbook>({
    check: () => core.check(current),
    editsIn: ({ findings }) => editsOf(findings.filter(isWanted)),
    change(edits) {
      current = changedSnapshot(current, edits, []);
      return Promise.resolve(ok(null));
    },
  });
  if (!fixed.ok) return fixed;
  const edits = joined(fixed.value.made.map(({ edit }) => edit));
  if (edits.length === 0) return ok({ ...fixed.value, undo: [], notRenewed: null });
  const changed = await changeOpenPlan(workbook, core, { before: read.value, edits });
  if (!changed.ok) return changed;
  if (!holdsFormulas(read.value)) return ok({ ...fixed.value, ...changed.value });
  // What formulas give after a change, only Excel knows.
  const notRenewed = await renewSheets(workbook, core);
  const after = await checkOpenPlan(workbook, core);
  return after.ok
    ? ok({ made: fixed.value.made, after: after.value, undo: changed.value.undo, notRenewed })
    : after;
}

/** Fixes that may be made unseen. */
export function isSafe({ fix }: PlanFinding): boolean {
  return fix?.kind === 'safe';
}

/** One edit of each cell: from what it was at first to what it is at last. */
function joined(edits: readonly CellEdit[]): readonly CellEdit[] {
  const cells = new Map<string, CellEdit>();
  for (const edit of edits) {
    const first = cells.get(placeOf(edit));
    cells.set(placeOf(edit), first === undefined ? edit : { ...edit, before: first.before });
  }
  return [...cells.values()];
}

function editsOf(findings: readonly PlanFinding[]): readonly RuleEdit[] {
  const taken = new Map<string, RuleEdit>();
  for (const { rule, fix } of findings) {
    const edits = fix?.edits ?? [];
    if (edits.some((edit) => taken.has(placeOf(edit)))) continue;
    for (const edit of edits) taken.set(placeOf(edit), { rule, edit });
  }
  return [...taken.values()];
}

function placeOf({ sheet, cell }: CellEdit): string {
  return JSON.stringify([sheet, cell]);
}
