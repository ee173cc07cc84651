import type { PlanFinding } from '../../application/plan-check';
import type { Severity } from '../../domain/check/finding';

/** The findings of one rule that weigh the same. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly findings: readonly PlanFinding[];
  /** How many measures it is about. */
  readonly measures: number;
  /** How many findings are about no measure. */
  readonly otherPlaces: number;
  readonly fixable: readonly PlanFinding[];
}

export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** By grade, the gravest first, and then by rule in the order of the findings. */
export function groupFindings(findings: readonly PlanFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, PlanFinding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [finding]);
    else same.push(finding);
  }
  return [...groups]
    .map(([key, same]) => groupOf(key, same))
    .filter((group) => group !== null)
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function groupOf(key: string, findings: readonly PlanFinding[]): FindingGroup | null {
  const [first] = findings;
  if (first === undefined) return null;
  const { rule, severity, title } = first;
  return {
    ...{ key, rule, severity, title, findings },
    measures: countMeasures(findings),
    otherPlaces: findings.filter(({ measure }) => measure === null).length,
    fixable: findings.filter(({ fix }) => fix !== null),
  };
}

/** How many measures findings are about, each once. */
function countMeasures(findings: readonly PlanFinding[]): number {
  return new Set(findings.flatMap(({ measure }) => measure ?? [])).size;
}
