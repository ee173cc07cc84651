import { cents } from '../../../src/domain/money/cents';
import { reconcile } from '../../../src/domain/summary/reconcile';
import { budgetLine } from '../../support/plan-builders';

const budgetLines = [budgetLine({ euro: 3 }), budgetLine({ euro: 4 }), budgetLine({ fte: 1 })];

test.each([
  ['nothing when all is counted', 500, 200, 0, 0],
  ['nothing when what counts twice is known', 900, 100, 300, 0],
  ['what was lost', 500, 100, 0, -100],
  ['what was made up', 800, 0, 0, 100],
])('the difference is %s', (_name, assigned, without, repeated, difference) => {
  const counted = {
    ...{ assigned: cents(assigned), withoutMinister: cents(without), repeated: cents(repeated) },
  };
  expect(reconcile({ budgetLines }, counted)).toEqual({ ...counted, printed: 700, difference });
});
