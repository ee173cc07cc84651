import type { Plan } from '../plan/plan';
import { fieldOf, type Edit, type Fix, type Place } from './finding';

/** A cell of running text: one text, or a list of texts that stand one per line. */
export interface PlanText {
  readonly at: Place;
  readonly entries: readonly string[];
  readonly isList: boolean;
  /** No other row goes by the same key, number or term, so that an edit finds it. */
  readonly isUnique: boolean;
}

/**
 * Every running text of the plan, in plan order. Names, titles of ministers and numbers are none: the
 * rules that look them up in a list judge how they are written.
 */
export function planTexts(plan: Plan): readonly PlanText[] {
  const texts: PlanText[] = [];
  function add(at: Place, text: string | null, isUnique = true): void {
    if (text !== null && text !== '') texts.push({ at, entries: [text], isList: false, isUnique });
  }

  for (const row of plan.measures) {
    add(fieldOf('measure', row, 'description'), row.description);
    if (row.initiatives.length > 0) {
      const at = fieldOf('measure', row, 'initiatives');
      texts.push({ at, entries: row.initiatives, isList: true, isUnique: true });
    }
    add(fieldOf('measure', row, 'budgetText'), row.budgetText);
  }
  for (const row of plan.budgetLines) {
    add(fieldOf('budgetLine', row, 'fund'), row.fund);
    add(fieldOf('budgetLine', row, 'beneficiary'), row.beneficiary);
    add(fieldOf('budgetLine', row, 'note'), row.note);
  }
  for (const row of plan.recommendations) {
    add(fieldOf('recommendation', row, 'text'), row.text);
    add(fieldOf('recommendation', row, 'remark'), row.remark);
  }
  for (const row of plan.previousActions) {
    add(fieldOf('previousAction', row, 'text'), row.text);
    add(fieldOf('previousAction', row, 'remark'), row.remark);
  }
  addLists(plan, add);
  return texts;
}

/** Rows of lists have no key: their number or term tells them apart, as long as it is used once. */
function addLists(
  plan: Plan,
  add: (at: Place, text: string | null, isUnique: boolean) => void,
): void {
  const terms = [...plan.abbreviations, ...plan.glossary].map(({ term }) => term);
  const isOnlyTerm = usedOnce(terms);
  for (const { term, meaning } of plan.abbreviations) {
    const at = { kind: 'abbreviation', key: null, number: term, field: 'meaning' } as const;
    add(at, meaning, isOnlyTerm(term));
  }
  for (const { term, definition } of plan.glossary) {
    const at = { kind: 'abbreviation', key: null, number: term, field: 'definition' } as const;
    add(at, definition, isOnlyTerm(term));
  }
  for (const kind of ['policyLine', 'action'] as const) {
    const rows = kind === 'action' ? plan.actions : plan.policyLines;
    const isOnlyNumber = usedOnce(rows.map(({ number }) => number));
    for (const { number, title } of rows) {
      add({ kind, key: null, number, field: 'title' }, title, isOnlyNumber(number));
    }
  }
}

function usedOnce(values: readonly string[]): (value: string) => boolean {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return (value) => !twice.has(value);
}

/** The fix that changes every entry of a text; none where the row cannot be told from another. */
export function fixOfText(
  { at, entries, isList, isUnique }: PlanText,
  kind: Fix['kind'],
  change: (entry: string) => string,
): { readonly fix?: Fix } {
  if (!isUnique) return {};
  const changed = entries.map(change).filter((entry) => entry !== '');
  const value = isList ? changed : (changed[0] ?? null);
  // The value has the type of the field: each text came from it.
  return { fix: { kind, edits: [{ at, value } as Edit] } };
}
