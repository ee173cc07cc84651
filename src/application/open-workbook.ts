import type { Result } from '../domain/result';
import {
  readPlanWorkbook,
  type NotAPlanWorkbook,
  type PlanWorkbook,
} from '../workbook/read-plan-workbook';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';

/** Reads the bytes of a workbook file; `P` is what the host may say is wrong with them. */
export type ReadWorkbook<P> = (bytes: Uint8Array) => Promise<Result<WorkbookSnapshot, P>>;

/** The plan in a workbook file. */
export async function openWorkbook<P>(
  bytes: Uint8Array,
  readWorkbook: ReadWorkbook<P>,
): Promise<Result<PlanWorkbook, P | NotAPlanWorkbook>> {
  const snapshot = await readWorkbook(bytes);
  return snapshot.ok ? readPlanWorkbook(snapshot.value) : snapshot;
}
