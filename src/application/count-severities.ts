import type { Severity } from '../domain/check/finding';

/** How many findings there are of each grade; what was accepted has none. */
export function countSeverities(
  findings: readonly { readonly severity: Severity | 'accepted' }[],
): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) {
    if (severity !== 'accepted') count[severity] += 1;
  }
  return count;
}
