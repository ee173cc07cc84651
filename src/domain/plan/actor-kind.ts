import type { Department } from './plan';

/** What may stand before the name of a department without changing who is meant. */
const DEPARTMENT_WORD =
  /^(?:het |the |le )?(?:beleidsdomein|departement|département|department(?: of| for)?|dep\.|domaine politique|policy (?:domain|area))\s+(?:(?:de la|de l['’]|du|des|de|van)\s*)?/i;

/**
 * A department is who stands in the plan's list of departments, by its short name (`OV`), its full
 * name, or with "departement" before either. Everyone else is a partner.
 */
export function actorKind(
  name: string,
  departments: readonly Department[],
): 'department' | 'partner' {
  const wanted = comparable(name);
  const listed = departments.some(
    (department) =>
      comparable(department.name) === wanted ||
      (department.meaning !== null && comparable(department.meaning) === wanted),
  );
  return listed ? 'department' : 'partner';
}

function comparable(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ').toLowerCase();
  const bare = text.replace(DEPARTMENT_WORD, '');
  return bare === '' ? text : bare;
}
