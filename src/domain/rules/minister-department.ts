import type { ActorLookup } from '../check/actor-lookup';
import { departmentPortfolios, type DepartmentPortfolios } from '../check/department-portfolios';
import { fieldOf } from '../check/finding';
import type { Measure } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * The departments and the ministers of a measure go together, as far as their names in the lists tell:
 * the department "Onderwijs en Vorming" and the "Minister van Onderwijs". Where one actor coordinates
 * and its minister is there, the others may have been left out on purpose: a hint, in a plan that does
 * so for most of such measures. No minister at all, and titles that are not in the list, are
 * `minister-known`.
 */
export const ministerDepartment = defineRule({
  meta: {
    id: 'minister-department',
    severity: 'warning',
    fix: 'none',
    needs: ['measures', 'departments', 'ministers'],
    columns: ['measures.actors', 'measures.ministers'],
    messages: { 'no-minister': ['departments'], 'no-department': ['title', 'departments'] },
  },

  *check({ plan }, index) {
    const portfolios = departmentPortfolios(plan);
    const shared = plan.measures.map((measure) => divide(measure, portfolios, index.actors));
    const mayLeaveOut = leavesOutOften(shared);
    for (const { measure, acting, without, isCoordinated } of shared) {
      const { ministers } = measure;
      if (ministers.length === 0 || acting.length === 0) continue;
      const at = fieldOf('measure', measure, 'ministers');
      if (without.length > 0) {
        const severity = isCoordinated && mayLeaveOut ? 'hint' : 'warning';
        yield { message: 'no-minister', severity, data: { departments: without }, at };
      }
      for (const title of new Set(ministers)) {
        const departments = portfolios.departmentsOfTitle(title);
        if (departments.length === 0 || departments.some((one) => acting.includes(one))) continue;
        yield { message: 'no-department', data: { title, departments }, at };
      }
    }
  },
});

/** A measure, with the departments that carry it out and those of them whose minister is not named. */
interface Divided {
  readonly measure: Measure;
  readonly acting: readonly string[];
  readonly without: readonly string[];
  /** Somebody coordinates, and is not among the departments whose minister is missing. */
  readonly isCoordinated: boolean;
}

function divide(measure: Measure, portfolios: DepartmentPortfolios, actors: ActorLookup): Divided {
  const acting = actingDepartments(measure, actors);
  const without = acting.filter((name) => lacksMinister(name, measure.ministers, portfolios));
  return { measure, acting, without, isCoordinated: coordinatorIsLed(measure, without, actors) };
}

/** Whether most coordinated measures of several departments leave ministers out. */
function leavesOutOften(measures: readonly Divided[]): boolean {
  const shared = measures.filter(
    ({ measure, acting, isCoordinated }) =>
      isCoordinated && acting.length > 1 && measure.ministers.length > 0,
  );
  return shared.filter(({ without }) => without.length > 0).length * 2 > shared.length;
}

function actingDepartments({ actors }: Measure, lookup: ActorLookup): readonly string[] {
  const names = actors.map(({ name }) => lookup.departmentOf(name));
  return [...new Set(names.filter((name) => name !== null))];
}

function lacksMinister(
  department: string,
  titles: readonly string[],
  portfolios: DepartmentPortfolios,
): boolean {
  return (
    portfolios.isLed(department) && !titles.some((title) => portfolios.leads(title, department))
  );
}

/** Whether somebody coordinates, and is not among the departments whose minister is missing. */
function coordinatorIsLed(
  { actors }: Measure,
  without: readonly string[],
  lookup: ActorLookup,
): boolean {
  const coordinators = actors.filter(({ coordinating }) => coordinating);
  return coordinators.some(({ name }) => !without.includes(lookup.departmentOf(name) ?? ''));
}
