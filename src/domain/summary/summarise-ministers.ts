import { sumCents } from '../money/cents';
import type { Minister, Plan } from '../plan/plan';
import { claimOf, holdersOf, ministerOfTitle, type Claim } from './claims';
import { countCodes } from './count-codes';
import { measuresWithAmount, type PlanAmount } from './plan-amounts';
import type { MinisterBudget, MinisterSummary, WithoutMinister } from './summary';

interface MinistersSummary {
  readonly byMinister: readonly MinisterSummary[];
  readonly withoutMinister: WithoutMinister;
}

/**
 * Measures and money per minister. An amount that names a minister belongs to that one; any other is
 * divided equally over the ministers of its measure. What is left without a minister stands apart.
 */
export function summariseMinisters(plan: Plan, amounts: readonly PlanAmount[]): MinistersSummary {
  const holders = ministerOfTitle(plan.ministers);
  const claims = amounts.map((amount) => claimOf(amount, plan.ministers, holders));
  const withAmount = measuresWithAmount(amounts);
  const measures = plan.measures.map((measure) => ({
    measure,
    ministers: holdersOf(measure.ministers, holders),
  }));

  return {
    byMinister: plan.ministers.map((minister) => {
      const own = measures
        .filter(({ ministers }) => ministers.has(minister))
        .map(({ measure }) => measure);
      return {
        minister,
        measures: own.length,
        byCode: countCodes(own, plan.codes),
        budget: budgetOf(minister, claims),
        withAmount: own.filter((measure) => withAmount.has(measure)).length,
      };
    }),
    withoutMinister: {
      measures: measures.filter(({ ministers }) => ministers.size === 0).length,
      amount: sumCents(claims.filter(({ parts }) => parts.size === 0).map(({ amount }) => amount)),
    },
  };
}

function budgetOf(minister: Minister, claims: readonly Claim[]): MinisterBudget {
  const parts = claims.flatMap(({ named, parts: all }) => {
    const part = all.get(minister);
    return part === undefined ? [] : [{ named, part }];
  });
  return {
    own: sumCents(parts.filter(({ named }) => named).map(({ part }) => part)),
    full: sumCents(
      claims.filter(({ ofMeasure }) => ofMeasure.has(minister)).map(({ amount }) => amount),
    ),
    shared: sumCents(parts.map(({ part }) => part)),
  };
}
