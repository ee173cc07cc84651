import type { PlanFinding } from '../../application/plan-check';
import type { Severity } from '../../domain/check/finding';

/** Which findings are shown; `null` is all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly department: string | null;
  readonly minister: string | null;
  readonly sheet: string | null;
}

export const noFilter: FindingFilter = {
  ...{ severity: null, department: null, minister: null, sheet: null },
};

/** What can be chosen in a filter: what the findings have. */
export type FilterField = 'department' | 'minister' | 'sheet';

export function filterFindings(
  findings: readonly PlanFinding[],
  filter: FindingFilter,
): readonly PlanFinding[] {
  return findings.filter(
    (finding) =>
      (filter.severity === null || filter.severity === finding.severity) &&
      fields.every((field) => {
        const wanted = filter[field];
        return wanted === null || valuesOf(finding, field).includes(wanted);
      }),
  );
}

export const fields: readonly FilterField[] = ['department', 'minister', 'sheet'];

/**
 * The values of a field that the findings have, in alphabetical order; with the one that is chosen, also
 * when its last finding is gone.
 */
export function choicesOf(
  findings: readonly PlanFinding[],
  field: FilterField,
  chosen: string | null,
): readonly string[] {
  const values = new Set(findings.flatMap((finding) => valuesOf(finding, field)));
  if (chosen !== null) values.add(chosen);
  return [...values].sort((a, b) => a.localeCompare(b, 'nl'));
}

function valuesOf(finding: PlanFinding, field: FilterField): readonly string[] {
  switch (field) {
    case 'department':
      return finding.departments;
    case 'minister':
      return finding.ministers;
    case 'sheet':
      return finding.sheet === null ? [] : [finding.sheet];
  }
}
