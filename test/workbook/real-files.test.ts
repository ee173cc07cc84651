import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan/plan';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { readPlanWorkbook, type PlanWorkbook } from '../../src/workbook/read-plan-workbook';
import { arbitraryPlan } from '../support/arbitrary-plan';
import { convertWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { modelOfPlan } from '../support/plan-model';
import { smallPlan } from '../support/small-workbook';
import { unwrap } from '../support/unwrap';

async function readBytes(bytes: Uint8Array): Promise<PlanWorkbook> {
  return unwrap(readPlanWorkbook(unwrap(await readXlsx(bytes))));
}

function bytesOf(plan: Plan): Promise<Uint8Array> {
  return writeXlsx(modelOfPlan(plan));
}

function expectSame({ plan, ...rest }: PlanWorkbook, expected: Plan): void {
  expect(plan).toEqual(expected);
  expect(rest).toMatchObject({ structure: [], irregular: [], missing: [] });
}

test('a plan written to a file and read from it is the same plan', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      expectSame(await readBytes(await bytesOf(plan)), plan);
    }),
    { numRuns: 30 },
  );
});

describeWithLibreOffice('after LibreOffice saved the file', () => {
  test('the same plan is read, and nothing is wrong with the workbook', async () => {
    const saved = await convertWithLibreOffice(await bytesOf(smallPlan), 'xlsx');
    expectSame(await readBytes(saved), smallPlan);
  });

  test('texts that look like something else are still the same', async () => {
    const plans = fc.sample(arbitraryPlan, { numRuns: 3, seed: 20_180_301 });
    for (const plan of plans) {
      const saved = await convertWithLibreOffice(await bytesOf(plan), 'xlsx');
      expectSame(await readBytes(saved), plan);
    }
  });
});
