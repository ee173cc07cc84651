import type { IrregularCell } from './check-input';
import { fieldIdOf, type Finding } from './finding';

/**
 * Without the findings about a cell that shows an error value, such as `#N/A`. The structure of the
 * workbook tells it; that the field is blank in the plan is not another fault.
 */
export function leaveOutErrorValues(
  findings: readonly Finding[],
  irregular: readonly IrregularCell[],
): readonly Finding[] {
  const errors = new Set(
    irregular.flatMap(({ at, found }) => (found.type === 'error' ? [fieldIdOf(at)] : [])),
  );
  if (errors.size === 0) return findings;
  return findings.filter(({ at }) => at.field === null || !errors.has(fieldIdOf(at)));
}
