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

/** What was done to the workbook: what takes it back, last change first, and what did not follow. */
export interface ChangedPlan {
  readonly undo: readonly RestorePoint[];
  /** Why the generated sheets still say what was before; `null` when they follow. */
  readonly notRenewed: NotRenewed | null;
}

/** Why a generated sheet still says what was before. */
export type NotRenewed =
  | HostProblem
  | NotAPlanWorkbook
  /** People put columns on it that would be lost. */
  | { readonly code: 'own-columns'; readonly sheet: string };

/** What was fixed, and the check of the result. */
export interface FixedOpenPlan extends Fixed<PlanCheck>, ChangedPlan {}

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
  if (!fixed.ok) return fixed;
  const notRenewed = undo.length === 0 ? null : await renewSheets(workbook, core, null);
  return ok({ ...fixed.value, undo, notRenewed });
}

/**
 * Makes the generated sheets that the workbook has say what is so now, after something that the add-in
 * did to the plan; `null` when they do. It does not undo what was done that they could not be written.
 */
async function renewSheets(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  imported: ImportedPlan | null,
): Promise<NotRenewed | null> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot.problem;
  const renewed = await core.renewSheets(snapshot.value, imported);
  if (!renewed.ok) return renewed.problem;
  const { kept, ...generated } = renewed.value;
  if (generated.sheets.length > 0) {
    const put = await workbook.putSheets(generated);
    if (!put.ok) return put.problem;
  }
  const [sheet] = kept;
  return sheet === undefined ? null : { code: 'own-columns', sheet };
}

/** Tries again what did not follow before. */
export async function renewOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
): Promise<Result<Pick<ChangedPlan, 'notRenewed'>, never>> {
  return ok({ notRenewed: await renewSheets(workbook, core, null) });
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
  return ok({ notRenewed: await renewSheets(workbook, core, null) });
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
  const changed = await workbook.change(update.edits, update.grown);
  if (!changed.ok) return changed;
  const notRenewed = await renewSheets(workbook, core, imported);
  return ok({ undo: [changed.value], notRenewed });
}
