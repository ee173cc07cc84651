import type { Action, CodeDefinition, Measure, Plan, PolicyLine } from '../plan/plan';

/** Look-ups that many rules need, built once per check so that every rule stays linear. */
export interface PlanIndex {
  readonly codes: ReadonlyMap<string, CodeDefinition>;
  readonly policyLines: ReadonlyMap<string, PolicyLine>;
  readonly actions: ReadonlyMap<string, Action>;
  /** By number; more than one where a number is used twice. */
  readonly measures: ReadonlyMap<string, readonly Measure[]>;
}

/** Rows without the code or number that they are looked up by are `list-named`. */
function filled<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(
    rows.flatMap((row) => (idOf(row).trim() === '' ? [] : [[idOf(row), row] as const])),
  );
}

export function indexCodes(plan: Plan): PlanIndex['codes'] {
  return filled(plan.codes, ({ code }) => code);
}

export function indexPolicyLines(plan: Plan): PlanIndex['policyLines'] {
  return filled(plan.policyLines, ({ number }) => number);
}

export function indexActions(plan: Plan): PlanIndex['actions'] {
  return filled(plan.actions, ({ number }) => number);
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
