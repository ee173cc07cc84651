import { sumCents } from '../money/cents';
import { parseReferences, type TextReference } from '../parse/references';
import { compareNumbers } from '../plan/numbering';
import type { Measure, Plan } from '../plan/plan';
import type { PlanAmount } from './plan-amounts';
import type { ActionSummary } from './summary';

/** Counts and money per action. Every measure and every amount stands in exactly one row. */
export function summariseActions(
  plan: Plan,
  amounts: readonly PlanAmount[],
): readonly ActionSummary[] {
  const actionsOfReference = actionsReferredTo(plan);
  const measures = count(plan.measures.map(({ action }) => action));
  const recommendations = count(plan.recommendations.flatMap(({ actions }) => distinct(actions)));
  const previousActions = count(
    plan.previousActions.flatMap(({ referenceText }) =>
      distinct(parseReferences(referenceText ?? '').flatMap(actionsOfReference)),
    ),
  );
  const money = amounts.map(({ amount, measures: paid }) => ({ amount, action: actionOf(paid) }));

  const order = actionsInOrder(plan, [...measures.keys(), ...money.map(({ action }) => action)]);
  return order.map((action) => ({
    action,
    measures: measures.get(action) ?? 0,
    recommendations: recommendations.get(action) ?? 0,
    previousActions: previousActions.get(action) ?? 0,
    printed: sumCents(money.filter((one) => one.action === action).map(({ amount }) => amount)),
  }));
}

/** The action of an amount; none where its measure is unknown, or its number used under two actions. */
function actionOf(paid: readonly Measure[]): string | null {
  const [action = null, ...others] = distinct(paid.map((measure) => measure.action));
  return others.length === 0 ? action : null;
}

/** The actions of what a reference names. What it calls it is tried first: "actie 6.1" is a measure. */
function actionsReferredTo(plan: Plan): (reference: TextReference) => readonly string[] {
  const actions = new Set(plan.actions.map(({ number }) => number));
  const ofMeasures = new Map<string, string[]>();
  for (const { number, action } of plan.measures) {
    if (number === null || action === null) continue;
    ofMeasures.set(number, [...(ofMeasures.get(number) ?? []), action]);
  }
  return ({ kind, target }) => {
    const asAction = actions.has(target) ? [target] : [];
    const asMeasure = ofMeasures.get(target) ?? [];
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
