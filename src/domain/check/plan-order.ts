import type { Place, PlaceKind } from '../plan/place';
import type { Plan, RowKey } from '../plan/plan';

/** The order of the sheets: the plan itself first, the lists last. */
const KINDS: readonly PlaceKind[] = [
  'plan',
  'measure',
  'budgetLine',
  'progress',
  'recommendation',
  'previousAction',
  'abbreviation',
  'policyLine',
  'action',
  'list',
];

const AFTER_ALL = Number.MAX_SAFE_INTEGER;

/**
 * Sorts by place: sheet, then row. What is at the same row keeps its order, so that findings that
 * come rule by rule stay so. A row without a key, or that the plan does not have, comes after those.
 */
export function inPlanOrder<T extends { readonly at: Place }>(
  items: readonly T[],
  plan: Plan,
): readonly T[] {
  const rows = rowNumbers(plan);
  const placed = items.map((item) => ({
    item,
    sheet: KINDS.indexOf(item.at.kind),
    row: item.at.key === null ? AFTER_ALL : (rows.get(item.at.key) ?? AFTER_ALL),
  }));
  return placed.toSorted((a, b) => a.sheet - b.sheet || a.row - b.row).map(({ item }) => item);
}

/** Keys of different sheets begin with different letters, so one map holds them all. */
function rowNumbers(plan: Plan): ReadonlyMap<RowKey, number> {
  const rows = new Map<RowKey, number>();
  const sheets = [
    ...[plan.measures, plan.budgetLines, plan.progress],
    ...[plan.recommendations, plan.previousActions],
  ];
  for (const sheet of sheets) {
    for (const [row, { key }] of sheet.entries()) rows.set(key, row);
  }
  return rows;
}
