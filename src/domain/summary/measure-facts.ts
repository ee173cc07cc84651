import { departmentsByActor } from '../plan/department-of-actor';
import type { Measure, Minister, Plan } from '../plan/plan';
import { holdersOf, ministerOfTitle, type Claim } from './claims';
import { coordinatingMinister } from './coordinating-minister';
import type { LongTableRow } from './long-table-row';

/** What all rows of a measure in the long table have in common. */
export interface MeasureFacts {
  readonly shown: Pick<
    LongTableRow,
    'measure' | 'measureKey' | 'code' | 'action' | 'policyLine' | 'shared' | 'departments'
  >;
  /** In the order of the plan's list. */
  readonly ministers: readonly Minister[];
  /** One of the ministers, when there are any. */
  readonly coordinating: Minister | null;
}

/** Gives the facts of the measures of a plan, each worked out once. */
export function measureFacts(plan: Plan): (measure: Measure) => MeasureFacts {
  const holders = ministerOfTitle(plan.ministers);
  const coordinatingOf = coordinatingMinister(plan);
  const departmentOf = departmentsByActor(plan);
  const policyLines = new Map(plan.actions.map(({ number, policyLine }) => [number, policyLine]));
  const known = new Map<Measure, MeasureFacts>();

  function factsOf(measure: Measure): MeasureFacts {
    const { number, key, code, action, actors } = measure;
    const named = holdersOf(measure.ministers, holders);
    const departments = actors.map(({ name }) => departmentOf(name));
    return {
      shown: {
        ...{ measure: number, measureKey: key, code, action },
        policyLine: action === null ? null : (policyLines.get(action) ?? null),
        shared: named.size > 1,
        departments: distinct(departments.filter((one) => one !== null)),
      },
      ministers: plan.ministers.filter((minister) => named.has(minister)),
      coordinating: coordinatingOf(measure, [...named]),
    };
  }

  return (measure) => {
    const facts = known.get(measure) ?? factsOf(measure);
    known.set(measure, facts);
    return facts;
  };
}

/**
 * The facts of the measure that an amount pays. Of measures that share its number, what they agree on, and
 * of who coordinates one of them, the first in the plan's list: their order does not matter.
 */
export function factsOfPaid(
  { line, measures, ofMeasure, parts }: Claim,
  factsOf: (measure: Measure) => MeasureFacts,
): Pick<MeasureFacts, 'shown' | 'coordinating'> {
  const all = measures.map((measure) => factsOf(measure));
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const coordinators = new Set(all.map(({ coordinating }) => coordinating));
  return {
    shown: {
      measure: line.measure,
      measureKey: null,
      code: agreed(all.map(({ shown }) => shown.code)),
      action: agreed(all.map(({ shown }) => shown.action)),
      policyLine: agreed(all.map(({ shown }) => shown.policyLine)),
      shared: ofMeasure.size > 1,
      departments: distinct(all.flatMap(({ shown }) => shown.departments)),
    },
    coordinating: [...parts.keys()].find((payer) => coordinators.has(payer)) ?? null,
  };
}

function agreed(values: readonly (string | null)[]): string | null {
  const [value = null, ...others] = distinct(values);
  return others.length === 0 ? value : null;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
