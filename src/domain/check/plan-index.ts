import type { Action, CodeDefinition, Measure, Plan, PolicyLine } from '../plan/plan';

/** Look-ups that many rules need, built once per check so that every rule stays linear. */
export interface PlanIndex {
  readonly codes: ReadonlyMap<string, CodeDefinition>;
  readonly policyLines: ReadonlyMap<string, PolicyLine>;
  readonly actions: ReadonlyMap<string, Action>;
  /** By number; more than one where a number is used twice. */
  readonly measures: ReadonlyMap<string, readonly Measure[]>;
}

export function indexCodes(plan: Plan): PlanIndex['codes'] {
  return new Map(plan.codes.map((code) => [code.code, code]));
}

export function indexPolicyLines(plan: Plan): PlanIndex['policyLines'] {
  return new Map(plan.policyLines.map((line) => [line.number, line]));
}

export function indexActions(plan: Plan): PlanIndex['actions'] {
  return new Map(plan.actions.map((action) => [action.number, action]));
}

export function indexMeasures(plan: Plan): PlanIndex['measures'] {
  const measures = new Map<string, Measure[]>();
  for (const measure of plan.measures) {
    if (measure.number === null) continue;
    const same = measures.get(measure.number);
    if (same === undefined) measures.set(measure.number, [measure]);
    else same.push(measure);
  }
  return measures;
}
