import type { ImportedPlan } from '../domain/document/imported-plan';
import { ok, type Result } from '../domain/result';
import type { HostProblem, OpenWorkbook } from '../workbook/open-workbook';
import type { RestorePoint } from '../workbook/restore-point';
import type { TooLongText } from '../workbook/plan-workbook';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { fixInRounds, type Fixed, type RuleEdit } from './fix-rounds';
import type { PlanCheck, PlanFinding } from './plan-check';
import type { PlanCore, PlanPlacing } from './plan-core';
import type { SummarisedWorkbook } from './summarise-workbook';

/** Checks the plan in the workbook that is open. */
export async function checkOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
): Promise<Result<PlanCheck, HostProblem | NotAPlanWorkbook>> {
  const snapshot = await workbook.read();
  return snapshot.ok ? core.check(snapshot.value) : snapshot;
}

/** The figures of the plan in the workbook that is open. */
export async function summariseOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
): Promise<Result<SummarisedWorkbook, HostProblem | NotAPlanWorkbook>> {
  const snapshot = await workbook.read();
  return snapshot.ok ? core.summarise(snapshot.value) : snapshot;
}

/** What was fixed, the check of the result, and what takes it back, last change first. */
export interface FixedOpenPlan extends Fixed<PlanCheck> {
  readonly undo: readonly RestorePoint[];
}

/**
 * Makes the fixes of the findings that are wanted, round by round: what a fix brings to light is fixed
 * too when it is wanted as well. Of fixes that want the same cell the first is made in a round.
 */
export async function fixOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  isWanted: (finding: PlanFinding) => boolean,
): Promise<Result<FixedOpenPlan, HostProblem | NotAPlanWorkbook>> {
  const undo: RestorePoint[] = [];
  const fixed = await fixInRounds<PlanCheck, HostProblem | NotAPlanWorkbook>({
    check: () => checkOpenPlan(workbook, core),
    editsIn: ({ findings }) => editsOf(findings.filter(isWanted)),
    async change(edits) {
      const changed = await workbook.change(edits);
      if (changed.ok) undo.unshift(changed.value);
      return changed;
    },
  });
  return fixed.ok ? ok({ ...fixed.value, undo }) : fixed;
}

/** Takes changes back, in the order given. What someone changed since is not overwritten. */
export async function undoChanges(
  workbook: OpenWorkbook,
  points: readonly RestorePoint[],
): Promise<Result<null, HostProblem>> {
  for (const point of points) {
    const restored = await workbook.restore(point);
    if (!restored.ok) return restored;
  }
  return ok(null);
}

/** Fixes that may be made unseen. */
export function isSafe({ fix }: PlanFinding): boolean {
  return fix?.kind === 'safe';
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

function placeOf({ sheet, cell }: RuleEdit['edit']): string {
  return JSON.stringify([sheet, cell]);
}

/** Says what putting a plan in the open workbook would do, and does nothing yet. */
export async function planPlacing(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  imported: ImportedPlan,
): Promise<Result<PlanPlacing, HostProblem | TooLongText>> {
  const snapshot = await workbook.read();
  return snapshot.ok ? core.placePlan(imported, snapshot.value) : snapshot;
}

/**
 * Puts a plan in the open workbook, as `planPlacing` said. Gives what takes it back; new sheets have
 * nothing to take back, since they can be deleted.
 */
export async function placePlan(
  workbook: OpenWorkbook,
  placing: PlanPlacing,
): Promise<Result<readonly RestorePoint[], HostProblem>> {
  if (placing.kind === 'new') {
    const added = await workbook.addSheets(placing.model);
    return added.ok ? ok([]) : added;
  }
  const { edits, grown } = placing.update;
  if (edits.length === 0) return ok([]);
  const changed = await workbook.change(edits, grown);
  return changed.ok ? ok([changed.value]) : changed;
}
