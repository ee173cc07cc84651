import { bareText } from './bare-text';
import type { Department } from './plan';

/** What may stand before the name of a department without changing who is meant. */
export const DEPARTMENT_WORD =
  /^(?:het |the |le |l['’])?(?:beleidsdomein|d[eé]partement|department|dep\.?|domaine politique|policy (?:domain|area))\s+(?:(?:de )?l['’]|d['’]|(?:of|for|de la|du|des|de|van|voor)(?: the)? )?/iu;

/**
 * A department is who stands in the plan's list of departments, by its short name (`OV`), its full
 * name, or with "departement" before either; a remark behind it (`OV (Agentschap Talen)`) changes
 * nothing. Everyone else is a partner.
 */
export function actorKind(
  name: string,
  departments: readonly Department[],
): 'department' | 'partner' {
  return departmentFinder(departments)(name) === null ? 'partner' : 'department';
}

/** Tells of names which department each is; `null` for a partner. The first of two that go by one name. */
export function departmentFinder(
  departments: readonly Department[],
): (name: string) => string | null {
  const places = new Map<string, number>();
  for (const [place, { name, meaning }] of departments.entries()) {
    for (const known of meaning === null ? [name] : [name, meaning]) {
      const bare = comparable(known);
      if (!places.has(bare)) places.set(bare, place);
    }
  }
  return (name) => {
    const found = [name, withoutRemark(name)].map((one) => places.get(comparable(one)) ?? Infinity);
    return departments[Math.min(...found)]?.name ?? null;
  };
}

function comparable(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ').normalize('NFC');
  return bareText(text.replace(DEPARTMENT_WORD, '').replace(/ (?:&|en|and|et) /giu, ' '));
}

function withoutRemark(name: string): string {
  const text = name.trim();
  const opening = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return opening > 0 ? text.slice(0, opening) : text;
}
