import { actorKind } from '../plan/actor-kind';
import { bareText } from '../plan/bare-text';
import { portfoliosOfMinister } from '../plan/group-ministers';
import type { Department, Measure, Minister, Plan } from '../plan/plan';

/**
 * Tells which of its ministers coordinates a measure: the one whose portfolios the coordinating department
 * is about, where that is one and the same; otherwise the one the measure names first.
 */
export function coordinatingMinister({ departments }: Pick<Plan, 'departments'>): (
  measure: Measure,
  /** The ministers of the measure, in the order in which it names them. */
  ministers: readonly Minister[],
) => Minister | null {
  const subjects = new Map<Minister, ReadonlySet<string>>();
  function subjectsOf(minister: Minister): ReadonlySet<string> {
    const known =
      subjects.get(minister) ?? new Set(portfoliosOfMinister(minister).flatMap(wordsOf));
    subjects.set(minister, known);
    return known;
  }
  return (measure, ministers) => {
    const [first = null, ...others] = ministers;
    if (others.length === 0) return first;
    const about = coordinatingDepartments(measure, departments).flatMap(({ meaning }) =>
      wordsOf(meaning ?? ''),
    );
    const inCharge = ministers.filter((minister) => {
      const words = subjectsOf(minister);
      return about.some((word) => words.has(word));
    });
    const [one = null, another] = inCharge;
    return another === undefined ? (one ?? first) : first;
  };
}

function coordinatingDepartments(
  { actors }: Measure,
  departments: readonly Department[],
): readonly Department[] {
  return actors
    .filter(({ coordinating }) => coordinating)
    .flatMap(({ name }) =>
      departments.filter((department) => actorKind(name, [department]) === 'department'),
    );
}

/** Shorter words ("en", "van") are about nothing. */
const SHORTEST_SUBJECT = 4;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(bareText)
    .filter((word) => word.length >= SHORTEST_SUBJECT);
}
