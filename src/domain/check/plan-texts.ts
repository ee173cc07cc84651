import { oddCharacters, type OddCharacters } from '../parse/odd-characters';
import { oddSpaces, type OddSpaces } from '../parse/tidy-spaces';
import type { Plan } from '../plan/plan';
import { fieldOf, type Edit, type Fix, type Place } from './finding';
import { onceForEachRow, type EachRow } from './row-results';

/** A cell of running text: one text, or a list of texts that stand one per line. */
export interface PlanText {
  readonly at: Place;
  readonly entries: readonly string[];
  readonly isList: boolean;
  /** No other row goes by the same key, number or term, so that an edit finds it. */
  readonly isUnique: boolean;
  /** What is odd about its characters and about its spaces; `null` where nothing is. */
  readonly characters: OddCharacters | null;
  readonly spaces: OddSpaces | null;
}

/**
 * Every running text of the plan, in plan order. Names, titles of ministers and numbers are none: the
 * rules that look them up in a list judge how they are written.
 */
export function planTexts(plan: Plan, eachRow: EachRow = onceForEachRow): readonly PlanText[] {
  return [
    ...eachRow('texts', plan.measures, (row) => {
      const texts: PlanText[] = [];
      addText(texts, fieldOf('measure', row, 'description'), row.description);
      addList(texts, fieldOf('measure', row, 'initiatives'), row.initiatives);
      addText(texts, fieldOf('measure', row, 'budgetText'), row.budgetText);
      return texts;
    }),
    ...eachRow('texts of budget lines', plan.budgetLines, (row) => {
      const texts: PlanText[] = [];
      addText(texts, fieldOf('budgetLine', row, 'fund'), row.fund);
      addText(texts, fieldOf('budgetLine', row, 'beneficiary'), row.beneficiary);
      addText(texts, fieldOf('budgetLine', row, 'note'), row.note);
      return texts;
    }),
    ...eachRow('texts of recommendations', plan.recommendations, (row) => {
      const texts: PlanText[] = [];
      addText(texts, fieldOf('recommendation', row, 'text'), row.text);
      addText(texts, fieldOf('recommendation', row, 'remark'), row.remark);
      return texts;
    }),
    ...eachRow('texts of previous actions', plan.previousActions, (row) => {
      const texts: PlanText[] = [];
      addText(texts, fieldOf('previousAction', row, 'text'), row.text);
      addText(texts, fieldOf('previousAction', row, 'remark'), row.remark);
      return texts;
    }),
    textsOfLists(plan),
  ].flat();
}

function addText(texts: PlanText[], at: Place, text: string | null, isUnique = true): void {
  if (text === null || text === '') return;
  const entries = [text];
  const [characters, spaces] = [oddCharacters(entries), oddSpaces(text)];
  texts.push({ at, entries, isList: false, isUnique, characters, spaces });
}

function addList(texts: PlanText[], at: Place, entries: readonly string[]): void {
  if (entries.length === 0) return;
  const [characters, spaces] = [oddCharacters(entries), oddSpacesOf(entries)];
  texts.push({ at, entries, isList: true, isUnique: true, characters, spaces });
}

function oddSpacesOf(entries: readonly string[]): OddSpaces | null {
  const found = entries.map(oddSpaces);
  return found.includes('invisible') ? 'invisible' : (found.find((one) => one !== null) ?? null);
}

/** Rows of lists have no key: their number or term tells them apart, as long as it is used once. */
function textsOfLists(plan: Plan): readonly PlanText[] {
  const texts: PlanText[] = [];
  const terms = [...plan.abbreviations, ...plan.glossary].map(({ term }) => term);
  const isOnlyTerm = usedOnce(terms);
  for (const { term, meaning } of plan.abbreviations) {
    const at = { kind: 'abbreviation', key: null, number: term, field: 'meaning' } as const;
    addText(texts, at, meaning, isOnlyTerm(term));
  }
  for (const { term, definition } of plan.glossary) {
    const at = { kind: 'abbreviation', key: null, number: term, field: 'definition' } as const;
    addText(texts, at, definition, isOnlyTerm(term));
  }
  for (const kind of ['policyLine', 'action'] as const) {
    const rows = kind === 'action' ? plan.actions : plan.policyLines;
    const isOnlyNumber = usedOnce(rows.map(({ number }) => number));
    for (const { number, title } of rows) {
      addText(texts, { kind, key: null, number, field: 'title' }, title, isOnlyNumber(number));
    }
  }
  return texts;
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
