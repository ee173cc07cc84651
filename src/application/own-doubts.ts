import { fieldIdOf, type Finding } from '../domain/check/finding';
import type { DoubtKind, ImportDoubt, ImportedPlan } from '../domain/document/imported-plan';

/** The rules that say of a place what a doubt says of it too. */
const ruleOfDoubt: Partial<Readonly<Record<DoubtKind, string>>> = {
  'code-unexplained': 'code-known',
  'budget-unsure': 'budget-understood',
};

/**
 * The doubts that tell something the findings do not: what a rule reports at the same place is not
 * said twice. A budget text that the measure does not have itself, but shares with others, is told.
 */
export function ownDoubts(
  { plan, doubts }: ImportedPlan,
  findings: readonly Finding[],
): readonly ImportDoubt[] {
  const said = new Set(findings.map(({ rule, at }) => saidAt(rule, at)));
  const texts = new Map<string | null, string | null>(
    plan.measures.map(({ key, budgetText }) => [key, budgetText]),
  );
  return doubts.filter(({ what, at, source }) => {
    const rule = ruleOfDoubt[what];
    if (rule === undefined || !said.has(saidAt(rule, at))) return true;
    return what === 'budget-unsure' && texts.get(at.key) !== source;
  });
}

function saidAt(rule: string, at: Finding['at']): string {
  return `${rule} ${fieldIdOf(at)}`;
}
