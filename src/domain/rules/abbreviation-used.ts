import { capitalWords } from '../parse/capital-words';
import type { Plan } from '../plan/plan';
import { defineRule } from './define-rule';

/** More abbreviations than this are told in one finding. */
const EACH_AT_MOST = 3;

/** Every abbreviation of the list is used somewhere in the plan. Of a term without a capital it is not looked up. */
export const abbreviationUsed = defineRule({
  meta: {
    id: 'abbreviation-used',
    severity: 'hint',
    fix: 'none',
    needs: ['abbreviations', 'measures', 'recommendations', 'previousActions'],
    columns: ['measures.description', 'measures.initiatives', 'measures.actors'],
    messages: { unused: ['term'], several: ['terms'] },
  },

  *check({ plan }, index) {
    if (plan.measures.length === 0) return;
    const terms = plan.abbreviations.map(({ term }) => term);
    const words = new Set([...index.capitals.keys(), ...wordsBesideTexts(plan)]);
    const unused = [...new Set(terms)].filter((term) => !isUsed(term, words));
    if (unused.length > EACH_AT_MOST) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      yield { message: 'several', data: { terms: unused }, at };
      return;
    }
    for (const term of unused) {
      const at = { kind: 'abbreviation', key: null, number: term, field: 'term' } as const;
      yield { message: 'unused', data: { term }, at };
    }
  },
});

/** The words with a capital that people read elsewhere: in what explains other words, and in the previous plan. */
function wordsBesideTexts({ glossary, previousHeadings, previousActions }: Plan) {
  const texts = [
    ...glossary.map(({ definition }) => definition),
    ...previousHeadings.map(({ title }) => title),
    ...previousActions.map(({ referenceText }) => referenceText),
  ];
  const read = new Set(texts);
  return [...read].flatMap((text) => capitalWords(text ?? '').map(({ word }) => word));
}

/** What may stand behind an abbreviation of more than one: "NGOs", "CLBen". */
const ENDINGS = ['', 's', 'en'];

/** A term of several words is used where its words are, also when they are written as one. */
function isUsed(term: string, used: ReadonlySet<string>): boolean {
  const words = capitalWords(term).map(({ word }) => word);
  return (
    used.has(term.replaceAll(/\s/g, '')) ||
    words.every((word) => ENDINGS.some((ending) => used.has(word + ending)))
  );
}
