import type { Severity } from '../domain/check/finding';

/** How many findings there are of each grade. */
export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) count[severity] += 1;
  return count;
}
