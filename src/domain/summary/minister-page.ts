import type { Cents } from '../money/cents';
import type { BudgetLine, Measure, Minister, Plan, Progress, Recommendation } from '../plan/plan';
import { sharesOfAmount } from './amount-shares';
import { claimOf, holdersOf, ministerOfTitle } from './claims';
import { factsOfPaid, measureFacts } from './measure-facts';
import type { Irregular } from './measures-by-number';
import { planAmounts } from './plan-amounts';
import type { MinisterSummary, Summary } from './summary';

/** All that a plan has of one minister. */
export interface MinisterPage {
  readonly figures: MinisterSummary;
  readonly measures: readonly MinisterMeasure[];
  readonly amounts: readonly MinisterAmount[];
  /** Recommendations that an action with one of these measures answers. */
  readonly recommendations: readonly AnsweredRecommendation[];
}

export interface MinisterMeasure {
  readonly measure: Measure;
  /** The other ministers of the measure. */
  readonly others: readonly Minister[];
  /** What was last said of where it stands, department by department. */
  readonly progress: readonly Progress[];
}

export interface MinisterAmount {
  readonly line: BudgetLine;
  /** As printed. */
  readonly amount: Cents;
  /** What this minister has of it, in the plan's way of sharing. */
  readonly share: Cents;
}

export interface AnsweredRecommendation {
  readonly recommendation: Recommendation;
  /** The actions that answer it and have a measure of this minister. */
  readonly actions: readonly string[];
}

/** The pages of all ministers, in the order of the plan's list. */
export function ministerPages(
  plan: Plan,
  { byMinister, sharing }: Pick<Summary, 'byMinister' | 'sharing'>,
  irregular: Irregular = [],
): readonly MinisterPage[] {
  const holders = ministerOfTitle(plan.ministers);
  const factsOf = measureFacts(plan);
  const progressOf = lastProgress(plan);
  const shares = planAmounts(plan, irregular).map((amount) => {
    const claim = claimOf(amount, plan.ministers, holders);
    const { coordinating } = factsOfPaid(claim, factsOf);
    return { ...amount, shares: sharesOfAmount(claim, coordinating) };
  });
  return byMinister.map((figures) => {
    const { minister } = figures;
    const measures = plan.measures.filter((measure) =>
      holdersOf(measure.ministers, holders).has(minister),
    );
    const actions = new Set(measures.map(({ action }) => action));
    return {
      figures,
      measures: measures.map((measure) => ({
        measure,
        others: [...holdersOf(measure.ministers, holders)].filter((other) => other !== minister),
        progress: progressOf(measure),
      })),
      amounts: shares.flatMap(({ line, amount, shares: ofAmount }) => {
        const own = ofAmount.find((share) => share.minister === minister);
        return own === undefined ? [] : [{ line, amount, share: own.amounts[sharing] }];
      }),
      recommendations: plan.recommendations.flatMap((recommendation) => {
        const answering = recommendation.actions.filter((action) => actions.has(action));
        return answering.length === 0 ? [] : [{ recommendation, actions: answering }];
      }),
    };
  });
}

/** Of each department, what it said of a measure in the last round in which it said something. */
function lastProgress({ progress, rounds }: Plan): (measure: Measure) => readonly Progress[] {
  const order = new Map(rounds.map(({ name }, index) => [name, index]));
  function placeOf({ round }: Progress): number {
    return order.get(round ?? '') ?? -1;
  }
  const byMeasure = new Map<string, Map<string | null, Progress>>();
  for (const row of progress) {
    if (row.measure === null || (row.status === null && row.text === null)) continue;
    const ofMeasure = byMeasure.get(row.measure) ?? new Map<string | null, Progress>();
    byMeasure.set(row.measure, ofMeasure);
    const known = ofMeasure.get(row.department);
    if (known === undefined || placeOf(row) >= placeOf(known)) ofMeasure.set(row.department, row);
  }
  return ({ number }) => [...(byMeasure.get(number ?? '')?.values() ?? [])];
}
