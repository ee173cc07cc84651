import { portfoliosOf } from '../parse/minister-titles';
import { bareText } from '../plan/bare-text';
import type { Plan } from '../plan/plan';

/** What the lists tell about which minister is over which department: no more than their names say. */
export interface DepartmentPortfolios {
  /** The names of the departments whose full name has a portfolio of the title; none where no name tells. */
  departmentsOfTitle(title: string): readonly string[];
  /** Whether any listed minister has a portfolio of the department. */
  isLed(department: string): boolean;
  /** Whether a title, or another title of its minister, has a portfolio of the department. */
  leads(title: string, department: string): boolean;
}

/**
 * Matches the subjects in the full names of departments ("Onderwijs en Vorming") with portfolios of
 * ministers ("Minister van Onderwijs"). A subject of two departments tells nothing.
 */
export function departmentPortfolios({ departments, ministers }: Plan): DepartmentPortfolios {
  const bySubject = new Map<string, string | null>();
  for (const { name, meaning } of departments) {
    for (const subject of new Set(portfoliosOf(meaning ?? '').map(bareText))) {
      bySubject.set(subject, bySubject.has(subject) ? null : name);
    }
  }
  function departmentsOf(titles: readonly string[]): readonly string[] {
    const subjects = titles.flatMap(portfoliosOf).map(bareText);
    return [...new Set(subjects.flatMap((subject) => bySubject.get(subject) ?? []))];
  }

  const ofMinister = new Map<string, readonly string[]>();
  for (const { name, titles } of ministers) {
    const led = departmentsOf(titles);
    for (const title of [name, ...titles]) ofMinister.set(title, led);
  }
  const ofTitle = new Map<string, readonly string[]>();
  function departmentsOfTitle(title: string): readonly string[] {
    const found = ofTitle.get(title) ?? departmentsOf([title]);
    ofTitle.set(title, found);
    return found;
  }
  const led = new Set([...ofMinister.values()].flat());
  return {
    departmentsOfTitle,
    isLed: (department) => led.has(department),
    leads: (title, department) =>
      (ofMinister.get(title) ?? departmentsOfTitle(title)).includes(department),
  };
}
