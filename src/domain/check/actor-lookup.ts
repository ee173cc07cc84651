import { departmentFinder } from '../plan/actor-kind';
import { bareText } from '../plan/bare-text';
import type { Plan } from '../plan/plan';
import { listMatcher } from './nearest-listed';

/** What the lists of departments and abbreviations say about the name of an actor. */
export type ActorMatch =
  | { readonly kind: 'listed' }
  | { readonly kind: 'variant' | 'near'; readonly listed: string }
  | { readonly kind: 'unlisted' };

export interface ActorLookup {
  match(name: string): ActorMatch;
  /** The name of the department that an actor is, also where it is misspelt. */
  departmentOf(name: string): string | null;
}

/** Looks up names of actors; the same name is worked out once. */
export function actorLookup(plan: Plan): ActorLookup {
  // Read now, and not when a name is looked up: whoever keeps the look-up must know what it is made of.
  const departments = plan.departments.map(({ name, meaning }) => ({ name, meaning }));
  const departmentNames = new Set(departments.map(({ name }) => name));
  const terms = plan.abbreviations.map(({ term }) => term);
  const listed = new Set([...departmentNames, ...terms]);
  const matchOf = listMatcher([...listed]);
  const departmentNamed = departmentFinder(departments);
  const match = remember((name: string): ActorMatch => {
    if (listed.has(name)) return { kind: 'listed' };
    const found = matchOf(name);
    if (found.kind === 'variant') return found;
    if (departmentNamed(name) !== null) return { kind: 'listed' };
    return found.kind === 'near' &&
      isClearlyNear(name, found.listed, departmentNames.has(found.listed))
      ? found
      : { kind: 'unlisted' };
  });
  const departmentOf = remember((name: string): string | null => {
    const found = match(name);
    return departmentNamed('listed' in found ? found.listed : name);
  });
  return { match, departmentOf };
}

/**
 * Among names of three letters one changed letter says nothing: many partners have such names. Two that
 * changed places do, and so does a department, of which there are few.
 */
function isClearlyNear(name: string, listed: string, isDepartment: boolean): boolean {
  const [a, b] = [bareText(name), bareText(listed)];
  if (a.length > 3 || (isDepartment && a.length === b.length)) return true;
  return a.length === b.length && Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

function remember<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = work(name);
    known.set(name, value);
    return value;
  };
}
