import fc from 'fast-check';
import { readPlan } from '../../../src/domain/document/read-plan';
import { usualStatuses } from '../../../src/domain/plan/usual-statuses';
import { readDocument } from '../../../src/gateways/document/read-document';
import { unwrap } from '../../support/unwrap';
import { readablePlan } from '../../support/render-plan/readable-plan';
import { arbitraryOptions } from '../../support/render-plan/render-options';
import { drawPlan, renderDocument } from '../../support/render-plan/render-plan';

const planInShape = arbitraryOptions.chain((options) =>
  readablePlan(options.language).map((plan) => ({ options, plan })),
);

test('a plan is read back from whatever shape it was written in', async () => {
  await fc.assert(
    fc.asyncProperty(planInShape, async ({ options, plan }) => {
      const file = await renderDocument(drawPlan(plan, options), options);
      const document = unwrap(await readDocument(file.name, file.bytes));
      const imported = unwrap(readPlan(document));
      // No document lists the statuses of progress: a plan begins with the usual ones.
      expect(imported.plan).toEqual({ ...plan, statuses: usualStatuses });
      expect(imported.notUsed).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
