import { sumCents, type Cents } from '../money/cents';
import { isRegularMeans } from '../parse/regular-means';
import type { Plan } from '../plan/plan';
import type { Irregular } from './measures-by-number';
import { countCodes } from './count-codes';
import { measuresWithAmount, planAmounts, type PlanAmount } from './plan-amounts';
import { summariseActions } from './summarise-actions';
import { summariseMinisters } from './summarise-ministers';
import { summarisePeriods } from './summarise-periods';
import type { FundAmount, MinisterSummary, Summary, SummaryTotals } from './summary';

/**
 * The figures of a plan: the same whatever the order of its measures. `irregular` are the cells that
 * hold something else than they should; they tell what damaged numbers were.
 */
export function summarise(plan: Plan, irregular: Irregular = []): Summary {
  const amounts = planAmounts(plan, irregular);
  const ministers = summariseMinisters(plan, amounts);
  return {
    totals: totalsOf(plan, amounts, ministers.byMinister),
    ...ministers,
    byCode: countCodes(plan.measures, plan.codes),
    byAction: summariseActions(plan, amounts, irregular),
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
    const same = funds.get(line.fund);
    if (same === undefined) funds.set(line.fund, [amount]);
    else same.push(amount);
  }
  return [...funds].map(([fund, parts]) => ({ fund, amount: sumCents(parts) }));
}
