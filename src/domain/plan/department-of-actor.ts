import { departmentFinder } from './actor-kind';
import type { Plan } from './plan';

/** Gives the department that an actor is, by its short name. Actors return in many measures. */
export function departmentsByActor({
  departments,
}: Pick<Plan, 'departments'>): (actor: string) => string | null {
  const departmentOf = departmentFinder(departments);
  const known = new Map<string, string | null>();
  return (actor) => {
    const before = known.get(actor);
    if (before !== undefined) return before;
    const found = departmentOf(actor);
    known.set(actor, found);
    return found;
  };
}
