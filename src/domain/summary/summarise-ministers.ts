import { divideEqually, sumCents, type Cents } from '../money/cents';
import type { Minister, Plan } from '../plan/plan';
import { countCodes } from './count-codes';
import { measuresWithAmount, type PlanAmount } from './plan-amounts';
import type { MinisterBudget, MinisterSummary, WithoutMinister } from './summary';

interface MinistersSummary {
  readonly byMinister: readonly MinisterSummary[];
  readonly withoutMinister: WithoutMinister;
}

/** An amount as the ministers see it. */
interface Claim {
  readonly amount: Cents;
  /** The ministers of the measure it pays. */
  readonly ofMeasure: ReadonlySet<Minister>;
  /** The budget line itself names who pays. */
  readonly named: boolean;
  /** Who pays how much; empty where nobody is known to pay. */
  readonly parts: ReadonlyMap<Minister, Cents>;
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

type Holders = ReadonlyMap<string, Minister>;

/** A budget line may also name the minister by the name the user gave the group. */
function ministerOfTitle(ministers: readonly Minister[]): Holders {
  const holders = new Map<string, Minister>();
  for (const minister of ministers) {
    for (const title of [...minister.titles, minister.name]) {
      if (!holders.has(title)) holders.set(title, minister);
    }
  }
  return holders;
}

function holdersOf(titles: readonly string[], holders: Holders): ReadonlySet<Minister> {
  return new Set(titles.map((title) => holders.get(title)).filter((one) => one !== undefined));
}

function claimOf(
  { amount, line, measures }: PlanAmount,
  ministers: readonly Minister[],
  holders: Holders,
): Claim {
  const titles = measures.flatMap((measure) => measure.ministers);
  const ofMeasure = holdersOf(titles, holders);
  const named = line.minister !== null;
  const payers = named ? holdersOf([line.minister], holders) : ofMeasure;
  // In the order of the plan's list, so that the cents left over do not move when measures do.
  const ordered = ministers.filter((minister) => payers.has(minister));
  const parts = ordered.length === 0 ? [] : divideEqually(amount, ordered.length);
  return {
    amount,
    ofMeasure,
    named,
    parts: new Map(
      parts.flatMap((part, index) => {
        const minister = ordered[index];
        return minister === undefined ? [] : [[minister, part]];
      }),
    ),
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
