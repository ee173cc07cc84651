import type { Edit } from '../../src/domain/check/finding';
import { euroFromCents, type Cents } from '../../src/domain/money/cents';
import type { Actor, Plan } from '../../src/domain/plan/plan';

/** What a cell holds before an edit and after it: "`CISM` wordt `CJSM`". */
export function shownEdit({ at, value }: Edit, plan: Plan): string {
  const row = rowsOf(plan, at.kind).find((one) =>
    at.key === null ? (one['number'] ?? one['term']) === at.number : one['key'] === at.key,
  );
  const before = shown(row?.[at.field], at.field);
  return `${before} wordt ${shown(value, at.field)}`;
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(plan: Plan, kind: Edit['at']['kind']): readonly Row[] {
  const lists: Readonly<Record<Edit['at']['kind'], readonly object[]>> = {
    policyLine: plan.policyLines,
    action: plan.actions,
    measure: plan.measures,
    budgetLine: plan.budgetLines,
    progress: plan.progress,
    recommendation: plan.recommendations,
    previousAction: plan.previousActions,
    abbreviation: [...plan.abbreviations, ...plan.glossary],
  };
  // The rows of a plan are plain objects.
  return lists[kind] as readonly Row[];
}

function shown(value: unknown, field: string): string {
  if (value === null || value === undefined || value === '') return '(leeg)';
  if (Array.isArray(value)) return value.map((one) => shown(one, field)).join(', ');
  if (field === 'amount') return `\`${String(euroFromCents(value as Cents))}\``;
  if (typeof value === 'object') return shown((value as Actor).name, field);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Inside marks of code a line break would end the item.
  return `\`${text.replaceAll('\n', '↵')}\``;
}
