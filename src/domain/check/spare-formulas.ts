import type { IrregularCell } from './check-input';
import { fieldIdOf, type Edit, type Finding } from './finding';

/**
 * Findings whose fix would put a value over a formula ask first: what the formula is for is lost by it,
 * also when it shows the right value afterwards.
 */
export function spareFormulas(
  findings: readonly Finding[],
  irregular: readonly IrregularCell[],
): readonly Finding[] {
  const formulas = new Set(
    irregular.flatMap(({ at, found }) => (found.type === 'formula' ? [fieldIdOf(at)] : [])),
  );
  if (formulas.size === 0) return findings;
  function overwritesFormula({ at }: Edit): boolean {
    return formulas.has(fieldIdOf(at));
  }
  return findings.map((finding) => {
    const { fix } = finding;
    return fix?.kind === 'safe' && fix.edits.some(overwritesFormula)
      ? { ...finding, fix: { kind: 'ask', edits: fix.edits } }
      : finding;
  });
}
