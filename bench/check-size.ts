/**
 * One made plan of the size that is asked: writes its workbook, reads it back and checks it, as a whole
 * and again rule by rule; prints what each step costs in milliseconds of CPU, as JSON.
 */
import { runCheck } from '../src/domain/check/run-check';
import { rules } from '../src/domain/rules/index';
import { summarise } from '../src/domain/summary/summarise';
import { readXlsx } from '../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../src/gateways/xlsx/write-xlsx';
import { workbookOfPlan } from '../src/workbook/plan-workbook';
import { readPlanWorkbook } from '../src/workbook/read-plan-workbook';
import { changedCellCosts } from './changed-cell';
import { partCosts } from './check-parts';
import { step } from './cpu-time';
import { madePlan } from './made-plan';

void main(Number(process.argv[2]));

async function main(size: number): Promise<void> {
  const plan = madePlan(size);
  const model = workbookOfPlan(plan, {
    stamp: { date: '2026-01-01', version: '0' },
    report: null,
    summary: summarise(plan),
  });
  if (!model.ok) throw new Error('The made plan does not fit in a workbook');
  const costs: Record<string, number> = {};
  const bytes = await step(costs, 'write', () => writeXlsx(model.value));
  const snapshot = await step(costs, 'unpack', () => readXlsx(bytes));
  if (!snapshot.ok) throw new Error(`The workbook cannot be read: ${snapshot.problem.code}`);
  const workbook = await step(costs, 'understand', () => readPlanWorkbook(snapshot.value));
  if (!workbook.ok) throw new Error('The workbook is no plan');
  const report = await step(costs, 'check', () => runCheck(workbook.value, rules));
  if (report.findings.some(({ severity }) => severity === 'error')) {
    throw new Error(`The made plan has errors: ${JSON.stringify(report.findings[0])}`);
  }
  const parts = await partCosts(workbook.value, rules);
  const changed = size > 1000 ? {} : await changedCellCosts(workbook.value, rules);
  console.log(JSON.stringify({ size, bytes: bytes.length, ...costs, parts, changed }));
}
