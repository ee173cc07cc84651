import type { CodeDefinition, Measure } from '../plan/plan';
import type { CodeCount } from './summary';

/**
 * How many measures have each code, as printed: the plan's codes that occur, in the plan's order,
 * then the unlisted ones by letter, and last the measures without a code.
 */
export function countCodes(
  measures: readonly Measure[],
  codes: readonly CodeDefinition[],
): readonly CodeCount[] {
  const counts = new Map<string | null, number>();
  for (const { code } of measures) counts.set(code, (counts.get(code) ?? 0) + 1);

  const listed = new Set<string | null>(codes.map(({ code }) => code));
  const unlisted = [...counts.keys()].filter((code) => code !== null && !listed.has(code)).sort();
  return [...listed, ...unlisted, null].flatMap((code) => {
    const count = counts.get(code);
    return count === undefined ? [] : [{ code, measures: count }];
  });
}
