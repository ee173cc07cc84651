import { parsePartialDate } from '../domain/parse/partial-date';
import { fail, ok, type Result } from '../domain/result';
import { placeAcceptedRow, type AcceptPlacing } from '../workbook/accept-row';
import type { HostProblem, OpenWorkbook } from '../workbook/open-workbook';
import type { RestorePoint } from '../workbook/restore-point';
import type { AcceptedRow } from '../workbook/tables/accepted-table';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { PlanFinding } from './plan-check';

/** Who accepts a finding, why, and when (ISO date). */
export interface Accepting {
  readonly by: string;
  readonly why: string;
  readonly on: string;
}

/** Why a finding was not accepted: nothing was written. */
export type AcceptProblem =
  | HostProblem
  /** A fault in the structure of a workbook, which is not accepted but mended. */
  | { readonly code: 'not-acceptable' }
  /** A name or a reason is missing. */
  | { readonly code: 'incomplete' }
  | { readonly code: 'no-room'; readonly sheet: string };

/** What accepting a finding puts in a workbook; `null` when it cannot be accepted so. */
export function acceptFinding(
  snapshot: WorkbookSnapshot,
  finding: PlanFinding,
  { by, why, on }: Accepting,
): AcceptPlacing | null {
  if (finding.acceptId === undefined || by.trim() === '' || why.trim() === '') return null;
  const row: AcceptedRow = {
    ...{ title: finding.title, number: finding.number, place: placeOf(finding) },
    ...{ what: finding.what, why: why.trim(), by: by.trim(), on: parsePartialDate(on) },
    finding: finding.acceptId,
  };
  return placeAcceptedRow(snapshot, row);
}

/** Accepts a finding of the open workbook. Gives what takes it back; a sheet that is new can be deleted. */
export async function acceptInOpenPlan(
  workbook: OpenWorkbook,
  finding: PlanFinding,
  accepting: Accepting,
): Promise<Result<readonly RestorePoint[], AcceptProblem>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const placing = acceptFinding(snapshot.value, finding, accepting);
  if (placing === null) {
    const code = finding.acceptId === undefined ? 'not-acceptable' : 'incomplete';
    return fail({ code });
  }
  switch (placing.kind) {
    case 'no-room':
      return fail({ code: 'no-room', sheet: placing.sheet });
    case 'add': {
      const added = await workbook.addSheets(placing.model);
      return added.ok ? ok([]) : added;
    }
    case 'change': {
      const changed = await workbook.change(placing.edits, placing.grown);
      return changed.ok ? ok([changed.value]) : changed;
    }
  }
}

function placeOf({ cell, sheet }: PlanFinding): string | null {
  return cell === null ? sheet : `${cell.sheet}!${cell.cell}`;
}
