import { departmentsByActor } from '../plan/department-of-actor';
import type { BudgetLine, Department, Measure, Minister, Plan } from '../plan/plan';

/** The measures of every department, by its name; in the order of the plan. */
export interface MeasuresByDepartment {
  /** Every department of the plan, also one that carries nothing out. */
  readonly departments: ReadonlyMap<string, readonly Measure[]>;
  /** Measures that no department of the plan is named for: nobody is asked about them. */
  readonly nobodys: readonly Measure[];
}

/** A measure that several departments carry out goes to each of them. */
export function measuresByDepartment(plan: Plan): MeasuresByDepartment {
  const departmentOf = departmentsByActor(plan);
  const departments = new Map<string, Measure[]>(plan.departments.map(({ name }) => [name, []]));
  const nobodys: Measure[] = [];
  for (const measure of plan.measures) {
    const own = new Set(measure.actors.map(({ name }) => departmentOf(name)));
    own.delete(null);
    if (own.size === 0) nobodys.push(measure);
    for (const name of own) if (name !== null) departments.get(name)?.push(measure);
  }
  return { departments, nobodys };
}

/**
 * What a department may see of a plan in a round: its own measures with their budget lines and its own
 * progress in this round, and of the lists only what these use. Nothing of other rows, of other rounds, of
 * the resolution or of the previous plan is left in it.
 */
export function partOfDepartment(
  plan: Plan,
  department: string,
  round: string,
  own: readonly Measure[],
): Plan {
  const numbers = new Set(own.map(({ number }) => number));
  const actionNumbers = new Set(own.map(({ action }) => action));
  const actions = plan.actions.filter(({ number }) => actionNumbers.has(number));
  const policyLines = new Set(actions.map(({ policyLine }) => policyLine));
  const budgetLines = plan.budgetLines.filter(
    ({ measure }) => measure !== null && numbers.has(measure),
  );
  return {
    ...plan,
    measures: own,
    budgetLines,
    progress: plan.progress.filter((row) => row.department === department && row.round === round),
    rounds: plan.rounds.filter(({ name }) => name === round),
    actions,
    policyLines: plan.policyLines.filter(({ number }) => policyLines.has(number)),
    departments: departmentsOf(plan, own),
    ministers: ministersOf(plan, own, budgetLines),
    ...{ recommendations: [], previousHeadings: [], previousActions: [], previousStatuses: [] },
    ...{ abbreviations: [], glossary: [] },
  };
}

/** Those that are named in the measures: it itself, and whom it shares them with. */
function departmentsOf(plan: Plan, own: readonly Measure[]): readonly Department[] {
  const { departments } = measuresByDepartment({ ...plan, measures: own });
  return plan.departments.filter(({ name }) => (departments.get(name) ?? []).length > 0);
}

function ministersOf(
  { ministers }: Plan,
  own: readonly Measure[],
  lines: readonly BudgetLine[],
): readonly Minister[] {
  const named = new Set<string | null>([
    ...own.flatMap((measure) => measure.ministers),
    ...lines.map(({ minister }) => minister),
  ]);
  return ministers.flatMap(({ name, titles }) => {
    const [first, ...others] = titles.filter((title) => named.has(title));
    if (first === undefined) return [];
    // The name of a minister is one of the titles, perhaps one that nothing here uses.
    return [{ name: named.has(name) ? name : first, titles: [first, ...others] }];
  });
}
