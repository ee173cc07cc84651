import { departmentsByActor } from '../domain/plan/department-of-actor';
import type { Place } from '../domain/plan/place';
import type { Measure, Plan } from '../domain/plan/plan';

/** Whom a place of a plan concerns. */
export interface PlaceOwners {
  /** What identifies the measure. */
  readonly measure: string | null;
  readonly departments: readonly string[];
  readonly ministers: readonly string[];
}

const nobody: PlaceOwners = { measure: null, departments: [], ministers: [] };

/** Tells for the places of a plan which measure they belong to, and whose that is. */
export function ownersOf(plan: Plan): (at: Place | null) => PlaceOwners {
  const measures = new Map<string | null, Measure>(plan.measures.map((row) => [row.key, row]));
  const byNumber = new Map(plan.measures.map((row) => [row.number, row]));
  const measureOfLine = new Map<string | null, string | null>(
    plan.budgetLines.map(({ key, measure }) => [key, measure]),
  );
  const departmentOf = departmentsByActor(plan);
  const ministerOf = new Map(
    plan.ministers.flatMap(({ name, titles }) => titles.map((title) => [title, name] as const)),
  );

  function measureAt(at: Place): Measure | undefined {
    if (at.kind === 'measure') return measures.get(at.key);
    if (at.kind === 'budgetLine') return byNumber.get(measureOfLine.get(at.key) ?? null);
    return undefined;
  }

  return (at) => {
    const measure = at === null ? undefined : measureAt(at);
    if (measure === undefined) return nobody;
    return {
      measure: measure.key,
      departments: distinct(measure.actors.map(({ name }) => departmentOf(name))),
      ministers: distinct(measure.ministers.map((title) => ministerOf.get(title) ?? title)),
    };
  };
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
