import { readMeasureNumbers } from '../check/measure-numbers';
import { sumCents, type Cents } from '../money/cents';
import { parseReferences, type TextReference } from '../parse/references';
import { compareNumbers } from '../plan/numbering';
import type { Measure, Plan } from '../plan/plan';
import { measuresByNumber, type Irregular } from './measures-by-number';
import type { PlanAmount } from './plan-amounts';
import type { ActionSummary } from './summary';

/** Counts and money per action. Every measure and every amount stands in exactly one row. */
export function summariseActions(
  plan: Plan,
  amounts: readonly PlanAmount[],
  irregular: Irregular,
): readonly ActionSummary[] {
  const actionsOfReference = actionsReferredTo(plan, irregular);
  const measures = count(plan.measures.map(({ action }) => action));
  const recommendations = count(plan.recommendations.flatMap(({ actions }) => distinct(actions)));
  const previousActions = count(
    plan.previousActions.flatMap(({ referenceText }) =>
      distinct(parseReferences(referenceText ?? '').flatMap(actionsOfReference)),
    ),
  );
  const money = moneyByAction(amounts);

  const order = actionsInOrder(plan, [...measures.keys(), ...money.keys()]);
  return order.map((action) => ({
    action,
    measures: measures.get(action) ?? 0,
    recommendations: recommendations.get(action) ?? 0,
    previousActions: previousActions.get(action) ?? 0,
    printed: sumCents(money.get(action) ?? []),
  }));
}

function moneyByAction(amounts: readonly PlanAmount[]): ReadonlyMap<string | null, Cents[]> {
  const money = new Map<string | null, Cents[]>();
  for (const { amount, measures } of amounts) {
    const action = actionOf(measures);
    const same = money.get(action);
    if (same === undefined) money.set(action, [amount]);
    else same.push(amount);
  }
  return money;
}

/** The action of an amount; none where its measure is unknown, or its number used under two actions. */
function actionOf(paid: readonly Measure[]): string | null {
  const [action = null, ...others] = distinct(paid.map((measure) => measure.action));
  return others.length === 0 ? action : null;
}

/** The actions of what a reference names. What it calls it is tried first: "actie 6.1" is a measure. */
function actionsReferredTo(
  plan: Plan,
  irregular: Irregular,
): (reference: TextReference) => readonly string[] {
  const actions = new Set(plan.actions.map(({ number }) => number));
  const measures = measuresByNumber(plan, readMeasureNumbers(plan, irregular));
  return ({ kind, target }) => {
    const asAction = actions.has(target) ? [target] : [];
    const asMeasure = (measures.get(target) ?? [])
      .map(({ action }) => action)
      .filter((action) => action !== null);
    const [first, second] = kind === 'action' ? [asAction, asMeasure] : [asMeasure, asAction];
    return first.length > 0 ? first : second;
  };
}

function actionsInOrder(plan: Plan, used: readonly (string | null)[]): readonly (string | null)[] {
  const listed = distinct(plan.actions.map(({ number }) => number));
  const known = new Set(listed);
  const unlisted = distinct(used.filter((action) => action !== null && !known.has(action)));
  const none = used.includes(null) ? [null] : [];
  return [...listed, ...unlisted.filter((action) => action !== null).sort(compareNumbers), ...none];
}

function count(values: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
