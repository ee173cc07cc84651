import { actorKind } from './actor-kind';
import type { Plan } from './plan';

/** Gives the department that an actor is, by its short name. Actors return in many measures. */
export function departmentsByActor({
  departments,
}: Pick<Plan, 'departments'>): (actor: string) => string | null {
  const known = new Map<string, string | null>();
  return (actor) => {
    const before = known.get(actor);
    if (before !== undefined) return before;
    const found = departments.find((each) => actorKind(actor, [each]) === 'department');
    known.set(actor, found?.name ?? null);
    return found?.name ?? null;
  };
}
