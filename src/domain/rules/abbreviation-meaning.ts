import { bareText } from '../plan/bare-text';
import type { Abbreviation } from '../plan/plan';
import { defineRule } from './define-rule';

/** Every abbreviation of the list has one meaning. */
export const abbreviationMeaning = defineRule({
  meta: {
    id: 'abbreviation-meaning',
    severity: 'warning',
    fix: 'none',
    needs: ['abbreviations'],
    messages: { missing: ['term'], several: ['term', 'meanings'], twice: ['term'] },
  },

  *check({ plan }) {
    for (const [term, rows] of byTerm(plan.abbreviations)) {
      const at = { kind: 'abbreviation', key: null, number: term, field: 'meaning' } as const;
      const meanings = new Map<string, string>();
      for (const { meaning } of rows) {
        if (meaning === null || meaning.trim() === '') continue;
        if (!meanings.has(bareText(meaning))) meanings.set(bareText(meaning), meaning);
      }
      if (meanings.size === 0) {
        yield { message: 'missing', data: { term }, at };
      } else if (meanings.size > 1) {
        yield { message: 'several', data: { term, meanings: [...meanings.values()] }, at };
      } else if (rows.length > 1) {
        yield { message: 'twice', severity: 'hint', data: { term }, at };
      }
    }
  },
});

function byTerm(
  abbreviations: readonly Abbreviation[],
): ReadonlyMap<string, readonly Abbreviation[]> {
  const terms = new Map<string, Abbreviation[]>();
  for (const row of abbreviations) {
    if (row.term.trim() === '') continue;
    const same = terms.get(row.term);
    if (same === undefined) terms.set(row.term, [row]);
    else same.push(row);
  }
  return terms;
}
