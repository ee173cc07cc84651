import { sumCents, type Cents } from '../money/cents';
import { isRegularMeans } from '../parse/regular-means';
import type { Plan } from '../plan/plan';
import { countCodes } from './count-codes';
import { measuresWithAmount, planAmounts, type PlanAmount } from './plan-amounts';
import { summariseActions } from './summarise-actions';
import { summariseMinisters } from './summarise-ministers';
import { summarisePeriods } from './summarise-periods';
import type { FundAmount, MinisterSummary, Summary, SummaryTotals } from './summary';

/** The figures of a plan: the same whatever the order of its measures. */
export function summarise(plan: Plan): Summary {
  const amounts = planAmounts(plan);
  const ministers = summariseMinisters(plan, amounts);
  return {
    totals: totalsOf(plan, amounts, ministers.byMinister),
    ...ministers,
    byCode: countCodes(plan.measures, plan.codes),
    byAction: summariseActions(plan, amounts),
    ...summarisePeriods(amounts),
    byFund: sumFunds(amounts),
  };
}

function totalsOf(
  plan: Plan,
  amounts: readonly PlanAmount[],
  byMinister: readonly MinisterSummary[],
): SummaryTotals {
  return {
    measures: plan.measures.length,
    mentions: byMinister.reduce((sum, { measures }) => sum + measures, 0),
    withAmount: measuresWithAmount(amounts).size,
    regular: plan.measures.filter(({ budgetText }) => isRegularMeans(budgetText ?? '')).length,
    printed: sumCents(amounts.map(({ amount }) => amount)),
    fte: sumFte(plan),
  };
}

/** In thousandths, so that 0.1 and 0.2 make 0.3. */
function sumFte(plan: Plan): number {
  const thousandths = plan.budgetLines.map(({ fte }) => Math.round((fte ?? 0) * 1000));
  return thousandths.reduce((sum, part) => sum + part, 0) / 1000;
}

/** In the order in which the budget lines first name them. */
function sumFunds(amounts: readonly PlanAmount[]): readonly FundAmount[] {
  const funds = new Map<string, Cents[]>();
  for (const { amount, line } of amounts) {
    if (line.fund === null) continue;
    funds.set(line.fund, [...(funds.get(line.fund) ?? []), amount]);
  }
  return [...funds].map(([fund, parts]) => ({ fund, amount: sumCents(parts) }));
}
