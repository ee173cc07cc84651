import type { Severity } from '../../domain/check/finding';
import type { PaneServices } from '../shared/pane-services';
import { severities } from './group-findings';

/** "3 fouten, 1 waarschuwing en 2 tips"; what there is none of is left out. */
export function countsText(
  counts: Readonly<Record<Severity, number>>,
  text: PaneServices['text'],
): string {
  const some = severities.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return text('check.nothing');
  const parts = some.map((severity) => text(`count.${severity}`, { count: counts[severity] }));
  return text('count.all', { parts });
}
