import type { ImportedPlan } from '../domain/document/imported-plan';
import { ok, type Result } from '../domain/result';
import type { HostProblem, OpenWorkbook } from '../workbook/open-workbook';
import type { RestorePoint } from '../workbook/restore-point';
import type { DoesNotFit } from '../workbook/plan-workbook';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { changeOpenPlan, renewSheets, type ChangedPlan } from './change-open-plan';
import type { PlanCheck } from './plan-check';
import type { NamedBytes, PlanCore, PlanPlacing } from './plan-core';
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

/** Tries again what did not follow before. */
export async function renewOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
): Promise<Result<Pick<ChangedPlan, 'notRenewed'>, never>> {
  return ok({ notRenewed: await renewSheets(workbook, core) });
}

/** A document with the page of one minister of the plan that is open, or (`null`) of all. */
export async function writePages(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  minister: string | null,
): Promise<Result<NamedBytes, HostProblem | NotAPlanWorkbook>> {
  const snapshot = await workbook.read();
  return snapshot.ok ? core.writePages(snapshot.value, minister) : snapshot;
}

/** Makes the PivotTables on the plan in the workbook that is open, or lets them count again. */
export async function makePivots(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
): Promise<Result<null, HostProblem | NotAPlanWorkbook>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const made = await core.makePivots(snapshot.value);
  return made.ok ? workbook.putSheets(made.value) : made;
}

/** Takes changes back, in the order given. What someone changed since is not overwritten. */
export async function undoChanges(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  points: readonly RestorePoint[],
): Promise<Result<Pick<ChangedPlan, 'notRenewed'>, HostProblem>> {
  for (const point of points) {
    const restored = await workbook.restore(point);
    if (!restored.ok) return restored;
  }
  return ok({ notRenewed: await renewSheets(workbook, core) });
}

/** Says what putting a plan in the open workbook would do, and does nothing yet. */
export async function planPlacing(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  imported: ImportedPlan,
): Promise<Result<PlanPlacing, HostProblem | DoesNotFit>> {
  const snapshot = await workbook.read();
  return snapshot.ok ? core.placePlan(imported, snapshot.value) : snapshot;
}

/**
 * Puts a plan in the open workbook, as `planPlacing` said of it. New sheets have nothing to take back, since
 * they can be deleted.
 */
export async function placePlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  imported: ImportedPlan,
  placing: PlanPlacing,
): Promise<Result<ChangedPlan, HostProblem>> {
  if (placing.kind === 'new') {
    const added = await workbook.addSheets(placing.model);
    return added.ok ? ok({ undo: [], notRenewed: null }) : added;
  }
  const { update } = placing;
  if (update.edits.length === 0) return ok({ undo: [], notRenewed: null });
  const before = await workbook.read();
  if (!before.ok) return before;
  const { edits, grown } = update;
  return changeOpenPlan(workbook, core, { before: before.value, edits, grown, imported });
}
