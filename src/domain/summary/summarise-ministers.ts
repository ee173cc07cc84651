import { cents, sumCents, type Cents } from '../money/cents';
import type { MoneySharing } from '../plan/money-sharing';
import type { Minister, Plan } from '../plan/plan';
import { sharesOfAmount, type ShareAmounts } from './amount-shares';
import { claimOf, holdersOf, ministerOfTitle, type Claim } from './claims';
import { countCodes } from './count-codes';
import { factsOfPaid, measureFacts } from './measure-facts';
import { measuresWithAmount, type PlanAmount } from './plan-amounts';
import { reconcile, type Reconciliation } from './reconcile';
import type { MinisterBudget, Summary } from './summary';

type MinistersSummary = Pick<
  Summary,
  'sharing' | 'byMinister' | 'withoutMinister' | 'reconciliation'
>;

/** An amount, and who has how much of it in each way of sharing. */
interface SharedClaim extends Claim {
  readonly shares: ReadonlyMap<Minister | null, ShareAmounts>;
}

/**
 * Measures and money per minister. An amount that names a minister belongs to that one; any other is
 * shared by the ministers of its measure. What is left without a minister stands apart.
 */
export function summariseMinisters(plan: Plan, amounts: readonly PlanAmount[]): MinistersSummary {
  const holders = ministerOfTitle(plan.ministers);
  const claims = sharedClaims(plan, amounts);
  const withAmount = measuresWithAmount(amounts);
  const measures = plan.measures.map((measure) => ({
    measure,
    ministers: holdersOf(measure.ministers, holders),
  }));
  const byMinister = plan.ministers.map((minister) => {
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
  });
  const withoutMinister = {
    measures: measures.filter(({ ministers }) => ministers.size === 0).length,
    amount: sumCents(claims.filter(({ parts }) => parts.size === 0).map(({ amount }) => amount)),
  };
  function reconciled(way: MoneySharing, repeated: Cents): Reconciliation {
    const assigned = sumCents(byMinister.map(({ budget }) => budget.bySharing[way]));
    return reconcile(plan, { assigned, withoutMinister: withoutMinister.amount, repeated });
  }
  return {
    sharing: plan.sharing ?? 'equal',
    byMinister,
    withoutMinister,
    reconciliation: {
      equal: reconciled('equal', cents(0)),
      full: reconciled('full', sumCents(claims.map(repeatedOf))),
      coordinating: reconciled('coordinating', cents(0)),
    },
  };
}

function sharedClaims(plan: Plan, amounts: readonly PlanAmount[]): readonly SharedClaim[] {
  const holders = ministerOfTitle(plan.ministers);
  const factsOf = measureFacts(plan);
  return amounts.map((amount) => {
    const claim = claimOf(amount, plan.ministers, holders);
    const { coordinating } = factsOfPaid(claim, factsOf);
    const shares = sharesOfAmount(claim, coordinating);
    return {
      ...claim,
      shares: new Map(shares.map((share) => [share.minister, share.amounts])),
    };
  });
}

function budgetOf(minister: Minister, claims: readonly SharedClaim[]): MinisterBudget {
  const mine = claims.flatMap(({ named, shares }) => {
    const amounts = shares.get(minister);
    return amounts === undefined ? [] : [{ named, amounts }];
  });
  function sumOf(sharing: MoneySharing): Cents {
    return sumCents(mine.map(({ amounts }) => amounts[sharing]));
  }
  const equal = sumOf('equal');
  return {
    own: sumCents(mine.filter(({ named }) => named).map(({ amounts }) => amounts.equal)),
    full: sumCents(
      claims.filter(({ ofMeasure }) => ofMeasure.has(minister)).map(({ amount }) => amount),
    ),
    shared: equal,
    bySharing: { equal, full: sumOf('full'), coordinating: sumOf('coordinating') },
  };
}

/** What is counted too often when every payer has an amount in full. */
function repeatedOf({ amount, parts }: Claim): Cents {
  return cents(amount * Math.max(parts.size - 1, 0));
}
