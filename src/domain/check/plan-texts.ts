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
    ...eachRow('texts', plan.measures, (row) => [
      ...textOf(fieldOf('measure', row, 'description'), row.description),
      ...listOf(fieldOf('measure', row, 'initiatives'), row.initiatives),
      ...textOf(fieldOf('measure', row, 'budgetText'), row.budgetText),
    ]),
    ...eachRow('texts of budget lines', plan.budgetLines, (row) => [
      ...textOf(fieldOf('budgetLine', row, 'fund'), row.fund),
      ...textOf(fieldOf('budgetLine', row, 'beneficiary'), row.beneficiary),
      ...textOf(fieldOf('budgetLine', row, 'note'), row.note),
    ]),
    ...eachRow('texts of recommendations', plan.recommendations, (row) => [
      ...textOf(fieldOf('recommendation', row, 'text'), row.text),
      ...textOf(fieldOf('recommendation', row, 'remark'), row.remark),
    ]),
    ...eachRow('texts of previous actions', plan.previousActions, (row) => [
      ...textOf(fieldOf('previousAction', row, 'text'), row.text),
      ...textOf(fieldOf('previousAction', row, 'remark'), row.remark),
    ]),
    textsOfLists(plan),
  ].flat();
}

const NO_TEXTS: readonly PlanText[] = [];

function textOf(at: Place, text: string | null, isUnique = true): readonly PlanText[] {
  if (text === null || text === '') return NO_TEXTS;
  return [{ at, entries: [text], isList: false, isUnique, ...oddities([text]) }];
}

function listOf(at: Place, entries: readonly string[]): readonly PlanText[] {
  if (entries.length === 0) return NO_TEXTS;
  return [{ at, entries, isList: true, isUnique: true, ...oddities(entries) }];
}

function oddities(entries: readonly string[]): Pick<PlanText, 'characters' | 'spaces'> {
  const characters = oddCharacters(entries);
  return { characters, spaces: oddSpacesOf(entries) };
}

function oddSpacesOf(entries: readonly string[]): OddSpaces | null {
  let odd: OddSpaces | null = null;
  for (const entry of entries) {
    const found = oddSpaces(entry);
    if (found === 'invisible') return found;
    odd ??= found;
  }
  return odd;
}

/** Rows of lists have no key: their number or term tells them apart, as long as it is used once. */
function textsOfLists(plan: Plan): readonly PlanText[] {
  const terms = [...plan.abbreviations, ...plan.glossary].map(({ term }) => term);
  const isOnlyTerm = usedOnce(terms);
  const found = [
    ...plan.abbreviations.flatMap(({ term, meaning }) => {
      const at = { kind: 'abbreviation', key: null, number: term, field: 'meaning' } as const;
      return textOf(at, meaning, isOnlyTerm(term));
    }),
    ...plan.glossary.flatMap(({ term, definition }) => {
      const at = { kind: 'abbreviation', key: null, number: term, field: 'definition' } as const;
      return textOf(at, definition, isOnlyTerm(term));
    }),
  ];
  for (const kind of ['policyLine', 'action'] as const) {
    const rows = kind === 'action' ? plan.actions : plan.policyLines;
    const isOnlyNumber = usedOnce(rows.map(({ number }) => number));
    for (const { number, title } of rows) {
      const at = { kind, key: null, number, field: 'title' } as const;
      found.push(...textOf(at, title, isOnlyNumber(number)));
    }
  }
  return found;
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
