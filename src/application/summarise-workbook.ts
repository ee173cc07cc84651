import { ok, type Result } from '../domain/result';
import { summarise } from '../domain/summary/summarise';
import type { Summary } from '../domain/summary/summary';
import type { NotAPlanWorkbook, PlanWorkbook } from '../workbook/read-plan-workbook';
import { openWorkbook, type ReadWorkbook } from './open-workbook';

export interface SummarisedWorkbook {
  readonly workbook: PlanWorkbook;
  readonly summary: Summary;
}

/** The figures of the plan in a workbook file. */
export async function summariseWorkbook<P>(
  bytes: Uint8Array,
  readWorkbook: ReadWorkbook<P>,
): Promise<Result<SummarisedWorkbook, P | NotAPlanWorkbook>> {
  const workbook = await openWorkbook(bytes, readWorkbook);
  if (!workbook.ok) return workbook;
  return ok({ workbook: workbook.value, summary: summarise(workbook.value.plan) });
}
