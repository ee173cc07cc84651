import type { Plan } from '../../src/domain/plan/plan';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import type { WorkbookModel } from '../../src/workbook/workbook-model';

/** The workbook of a plan without a report and without figures. */
export function modelOfPlan(plan: Plan): WorkbookModel {
  const stamp = { date: '2018-03-01', version: '0.0.0' };
  const model = workbookOfPlan(plan, { stamp, report: null, summary: null });
  if (!model.ok) throw new Error(JSON.stringify(model.problem));
  return model.value;
}
