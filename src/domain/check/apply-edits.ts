import type { Plan, RowKey } from '../plan/plan';
import type { Edit } from './finding';

/**
 * The plan with the edits made, in their order; the plan that went in stays as it was. A row is found
 * by its key, and where it has none by its number or term. Edits come from findings about this very
 * plan, so one whose row is not there, or not the only one of its number, is a bug and throws.
 */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Plan {
  const [glossary, abbreviations] = partition(ofKind(edits, 'abbreviation'), inGlossary(plan));
  return {
    ...plan,
    policyLines: edited(plan.policyLines, ofKind(edits, 'policyLine'), unkeyed),
    actions: edited(plan.actions, ofKind(edits, 'action'), unkeyed),
    measures: edited(plan.measures, ofKind(edits, 'measure'), keyed),
    budgetLines: edited(plan.budgetLines, ofKind(edits, 'budgetLine'), keyed),
    progress: edited(plan.progress, ofKind(edits, 'progress'), keyed),
    recommendations: edited(plan.recommendations, ofKind(edits, 'recommendation'), keyed),
    previousActions: edited(plan.previousActions, ofKind(edits, 'previousAction'), keyed),
    abbreviations: edited(plan.abbreviations, abbreviations, termed),
    glossary: edited(plan.glossary, glossary, termed),
  };
}

/** What a row can be found by. */
interface RowId {
  readonly key: RowKey | null;
  readonly number: string | null;
}

function keyed(row: {
  readonly key: RowKey;
  readonly number?: string | null;
  readonly measure?: string | null;
}): RowId {
  return { key: row.key, number: row.number ?? row.measure ?? null };
}

function unkeyed(row: { readonly number: string }): RowId {
  return { key: null, number: row.number };
}

function termed(row: { readonly term: string }): RowId {
  return { key: null, number: row.term };
}

function edited<Row extends object>(
  rows: readonly Row[],
  edits: readonly Edit[],
  idOf: (row: Row) => RowId,
): readonly Row[] {
  if (edits.length === 0) return rows;
  const byKey = placesBy(rows, (row) => idOf(row).key);
  const byNumber = placesBy(rows, (row) => idOf(row).number);
  const after = [...rows];
  for (const { at, value } of edits) {
    const places = at.key === null ? byNumber.get(at.number) : byKey.get(at.key);
    const [place, another] = places ?? [];
    const row = place === undefined ? undefined : after[place];
    if (place === undefined || row === undefined || another !== undefined) {
      throw new Error(`No single row for an edit of ${JSON.stringify(at)}`);
    }
    after[place] = { ...row, [at.field]: value };
  }
  return after;
}

function placesBy<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string | null,
): ReadonlyMap<string | null, readonly number[]> {
  const places = new Map<string | null, number[]>();
  for (const [place, row] of rows.entries()) {
    const id = idOf(row);
    if (id === null) continue;
    const same = places.get(id);
    if (same === undefined) places.set(id, [place]);
    else same.push(place);
  }
  return places;
}

function ofKind(edits: readonly Edit[], kind: Edit['at']['kind']): readonly Edit[] {
  return edits.filter((edit) => edit.at.kind === kind);
}

/** Abbreviations and terms share a kind of place; a term that is in both lists is an abbreviation. */
function inGlossary(plan: Plan): (edit: Edit) => boolean {
  const terms = new Set(plan.glossary.map(({ term }) => term));
  for (const { term } of plan.abbreviations) terms.delete(term);
  return ({ at }) => at.number !== null && terms.has(at.number);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
}
