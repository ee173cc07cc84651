import { departmentPortfolios } from '../check/department-portfolios';
import { departmentsByActor } from '../plan/department-of-actor';
import type { Measure, Minister, Plan } from '../plan/plan';

/**
 * Tells which of its ministers coordinates a measure: the one in charge of the department that coordinates
 * it, where the names of the two tell and there is one such minister; otherwise the one it names first.
 */
export function coordinatingMinister(plan: Plan): (
  measure: Measure,
  /** The ministers of the measure, in the order in which it names them. */
  ministers: readonly Minister[],
) => Minister | null {
  const portfolios = departmentPortfolios(plan);
  const departmentOf = departmentsByActor(plan);
  return ({ actors }, ministers) => {
    const [first = null, ...others] = ministers;
    if (others.length === 0) return first;
    const departments = actors
      .filter(({ coordinating }) => coordinating)
      .map(({ name }) => departmentOf(name))
      .filter((department) => department !== null);
    const [leader = null, another] = ministers.filter(({ name }) =>
      departments.some((department) => portfolios.leads(name, department)),
    );
    return another === undefined ? (leader ?? first) : first;
  };
}
