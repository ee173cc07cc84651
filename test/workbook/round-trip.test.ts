import fc from 'fast-check';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import { arbitraryPlan } from '../support/arbitrary-plan';
import { modelOfPlan } from '../support/plan-model';
import { snapshotOfModel } from '../support/snapshot-of-model';

test('a plan that is written and read is the same plan, and nothing is wrong with its workbook', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const read = readPlanWorkbook(snapshotOfModel(modelOfPlan(plan)));
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const { structure, irregular, missing } = read.value;
      expect(read.value.plan).toEqual(plan);
      expect({ structure, irregular, missing }).toEqual({
        structure: [],
        irregular: [],
        missing: [],
      });
    }),
  );
});
