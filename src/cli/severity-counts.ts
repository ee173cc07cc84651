import { countSeverities } from '../application/count-severities';
import type { Severity } from '../domain/check/finding';
import type { CommandContext } from './command-context';

export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** "4 fouten, 20 waarschuwingen, 9 tips", or that nothing was found. */
export function severityCounts(
  findings: readonly { readonly severity: Severity | 'accepted' }[],
  text: CommandContext['text'],
): string {
  if (findings.length === 0) return text('count.nothing');
  const counts = countSeverities(findings);
  return severities
    .map((severity) => text(`count.${severity}`, { count: counts[severity] }))
    .join(', ');
}
