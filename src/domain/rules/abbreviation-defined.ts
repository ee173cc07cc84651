import type { CheckIndex } from '../check/check-index';
import { capitalWords, isAbbreviation } from '../parse/capital-words';
import type { Plan } from '../plan/plan';
import { defineRule } from './define-rule';

/** More abbreviations than this are told in one finding. */
const EACH_AT_MOST = 3;

/** Abbreviations that every reader knows, and those that are part of the name of a company. */
const KNOWN = ['EU', 'VN', 'UN', 'VS', 'VK', 'UK', 'US', 'USA', 'BTW', 'TVA', 'VAT', 'NV', 'SA']
  .concat(['BV', 'VZW', 'ASBL', 'ICT', 'IT', 'TV', 'PC', 'PDF', 'ID', 'CD', 'DVD', 'GPS', 'OK'])
  .concat(['VTE', 'FTE', 'ETP', 'EUR', 'NR', 'QR', 'SMS', 'FAQ', 'NB', 'PS', 'TL']);

/**
 * An abbreviation that the plan uses is explained: in the list, in the glossary, among the departments,
 * or by the text itself. In a heading that is all capitals every word looks like one. A word that only looks like a listed one was typed or read wrongly. A misspelt
 * one that stands among the actors is `actor-known`.
 */
export const abbreviationDefined = defineRule({
  meta: {
    id: 'abbreviation-defined',
    severity: 'hint',
    fix: 'none',
    needs: ['abbreviations', 'measures'],
    messages: { undefined: ['term'], several: ['terms'], misread: ['term', 'listed'] },
  },

  *check({ plan }, index) {
    if (plan.abbreviations.length === 0) return;
    for (const { term, listed, at } of misread(plan, index)) {
      yield { message: 'misread', data: { term, listed }, at, suggestion: listed };
    }
    const terms = unexplained(plan, index);
    if (terms.length > EACH_AT_MOST) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      yield { message: 'several', data: { terms: terms.map((term) => placed(term, index)) }, at };
      return;
    }
    for (const term of terms) {
      const use = index.capitals.get(term);
      if (use !== undefined) yield { message: 'undefined', data: { term }, at: use.first };
    }
  },
});

/** From this length a word that looks like another is hardly a word of its own. */
const MISREAD_FROM = 4;

/** Words that differ from a listed abbreviation in letters that look alike, in reading order. */
function* misread({ abbreviations }: Plan, { capitals }: CheckIndex) {
  const byLook = new Map(abbreviations.map(({ term }) => [looksLike(term), term]));
  for (const [term, { first }] of capitals) {
    // The name of an actor is held against the lists where it stands.
    if (first.field === 'actors') continue;
    const listed = term.length < MISREAD_FROM ? undefined : byLook.get(looksLike(term));
    if (listed === undefined || listed.toLowerCase() === term.toLowerCase()) continue;
    yield { term, listed, at: first };
  }
}

/** The same for words that look alike in print: the letter I, a small L and the figure 1; O and 0. */
function looksLike(word: string): string {
  return word.toLowerCase().replaceAll(/[l1]/g, 'i').replaceAll('0', 'o');
}

/** In reading order; a misread one is told apart. */
function unexplained(plan: Plan, index: CheckIndex): readonly string[] {
  const { capitals, actors } = index;
  const listed = [
    ...plan.abbreviations.map(({ term }) => term),
    ...plan.glossary.map(({ term }) => term),
    ...plan.departments.map(({ name }) => name),
    ...plan.codes.map(({ code }) => code),
  ];
  const known = new Set([...KNOWN, ...listed.flatMap((term) => capitalWords(term).map(wordOf))]);
  for (const term of listed) known.add(term.replaceAll(/\s/g, ''));
  for (const { term } of misread(plan, index)) known.add(term);
  const names = new Set(plan.measures.flatMap((row) => row.actors.map(({ name }) => name)));
  return [...capitals].flatMap(([word, { explained, onlyInHeadings }]) => {
    if (explained || onlyInHeadings || known.has(word) || !isAbbreviation(word)) return [];
    return names.has(word) && actors.match(word).kind !== 'unlisted' ? [] : [word];
  });
}

/** With the first measure that uses it, to look it up: "VLOR (4.7)". */
function placed(term: string, { capitals }: CheckIndex): string {
  const first = capitals.get(term)?.first;
  return first?.kind !== 'measure' || first.number === null ? term : `${term} (${first.number})`;
}

function wordOf({ word }: { readonly word: string }): string {
  return word;
}
