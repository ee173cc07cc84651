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
 * or by the text itself. A misspelt one that stands among the actors is `actor-known`.
 */
export const abbreviationDefined = defineRule({
  meta: {
    id: 'abbreviation-defined',
    severity: 'hint',
    fix: 'none',
    needs: ['abbreviations', 'measures'],
    messages: { undefined: ['term'], several: ['terms'] },
  },

  *check({ plan }, index) {
    if (plan.abbreviations.length === 0) return;
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

/** In reading order. */
function unexplained(plan: Plan, { capitals, actors }: CheckIndex): readonly string[] {
  const listed = [
    ...plan.abbreviations.map(({ term }) => term),
    ...plan.glossary.map(({ term }) => term),
    ...plan.departments.map(({ name }) => name),
    ...plan.codes.map(({ code }) => code),
  ];
  const known = new Set([...KNOWN, ...listed.flatMap((term) => capitalWords(term).map(wordOf))]);
  for (const term of listed) known.add(term.replaceAll(/\s/g, ''));
  const names = new Set(plan.measures.flatMap((row) => row.actors.map(({ name }) => name)));
  return [...capitals].flatMap(([word, { explained }]) => {
    if (explained || known.has(word) || !isAbbreviation(word)) return [];
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
