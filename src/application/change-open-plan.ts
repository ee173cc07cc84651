import type { ImportedPlan } from '../domain/document/imported-plan';
import { ok, type Result } from '../domain/result';
import type { CellEdit } from '../workbook/cell-edit';
import { changedSnapshot } from '../workbook/changed-snapshot';
import type { GrownTable, HostProblem, OpenWorkbook } from '../workbook/open-workbook';
import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import type { RestorePoint } from '../workbook/restore-point';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { PlanCore } from './plan-core';

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

/** A change of the plan in a workbook, and the workbook as it was read just before. */
export interface PlanChange {
  readonly before: WorkbookSnapshot;
  readonly edits: readonly CellEdit[];
  readonly grown?: readonly GrownTable[];
  /** What was read of a document, when the change brings the plan up to date with it. */
  readonly imported?: ImportedPlan;
}

/** Changes the plan, and with it the generated sheets that the workbook has: as one change. */
export async function changeOpenPlan(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
  { before, edits, grown = [], imported }: PlanChange,
): Promise<Result<ChangedPlan, HostProblem>> {
  const after = changedSnapshot(before, edits, grown);
  const renewed = await core.renewSheets(after, imported ?? null);
  if (!renewed.ok) {
    const changed = await workbook.change(edits, grown);
    return changed.ok ? ok({ undo: [changed.value], notRenewed: renewed.problem }) : changed;
  }
  const { kept, ...generated } = renewed.value;
  const changed = await workbook.changeAndPut({ edits, grown, generated });
  if (!changed.ok) return changed;
  const { undo, notPut } = changed.value;
  return ok({ undo: edits.length === 0 ? [] : [undo], notRenewed: notPut ?? ownColumns(kept) });
}

/**
 * Makes the generated sheets that the workbook has say what is so now; `null` when they do. That they could
 * not be written does not undo what was done.
 */
export async function renewSheets(
  workbook: OpenWorkbook,
  core: PlanCore<unknown>,
): Promise<NotRenewed | null> {
  const before = await workbook.read();
  if (!before.ok) return before.problem;
  const renewed = await changeOpenPlan(workbook, core, { before: before.value, edits: [] });
  return renewed.ok ? renewed.value.notRenewed : renewed.problem;
}

function ownColumns([sheet]: readonly string[]): NotRenewed | null {
  return sheet === undefined ? null : { code: 'own-columns', sheet };
}
