import { fieldOf, type Edit, type Fix } from '../check/finding';
import { titleLookup, type TitleMatch } from '../check/title-lookup';
import type { Measure } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * Every measure has a minister, and every portfolio title, also that of a budget line, belongs to one
 * minister of the list. An empty list is `list-filled`. Whether it is the right minister for the
 * departments of the measure is not judged here.
 */
export const ministerKnown = defineRule({
  meta: {
    id: 'minister-known',
    severity: 'error',
    fix: 'safe',
    needs: ['measures', 'ministers'],
    columns: ['measures.ministers'],
    messages: {
      missing: [],
      unknown: ['title'],
      nobody: ['title', 'portfolios'],
      held: ['title', 'holder'],
      divided: ['title', 'holders'],
      variant: ['title', 'listed'],
      near: ['title', 'listed'],
      twice: ['title'],
    },
  },

  *check({ plan }) {
    if (plan.ministers.length === 0) return;
    const lookUp = titleLookup(plan.ministers);
    for (const measure of plan.measures) {
      const at = fieldOf('measure', measure, 'ministers');
      if (measure.ministers.length === 0) yield { message: 'missing', data: {}, at };
      const titles = new Set(measure.ministers);
      const tidied = { at, value: tidyTitles(measure, lookUp) };
      if (titles.size < measure.ministers.length) yield repeatedTitle(measure, tidied);
      for (const title of titles) {
        const match = lookUp(title);
        yield* judge(title, match, at, editsOfTitle(measure, title, match, tidied));
      }
    }
    for (const line of plan.budgetLines) {
      if (line.minister === null) continue;
      const at = fieldOf('budgetLine', line, 'minister');
      const match = lookUp(line.minister);
      const edits = 'listed' in match ? [{ at, value: match.listed }] : [];
      yield* judge(line.minister, match, at, edits);
    }
  },
});

function* judge<At>(title: string, match: TitleMatch, at: At, edits: readonly Edit[]) {
  switch (match.kind) {
    case 'known':
      return;
    case 'unknown':
      yield { message: 'unknown' as const, data: { title }, at };
      return;
    case 'nobody':
      yield { message: 'nobody' as const, data: { title, portfolios: match.portfolios }, at };
      return;
    case 'held': {
      const data = { title, holder: match.holder };
      yield { message: 'held' as const, severity: 'warning' as const, data, at };
      return;
    }
    case 'divided':
      yield { message: 'divided' as const, data: { title, holders: match.holders }, at };
      return;
    case 'variant':
    case 'near': {
      const { kind, listed } = match;
      const fix: Fix = { kind: kind === 'variant' ? 'safe' : 'ask', edits };
      const data = { title, listed };
      yield { message: kind, severity: 'warning' as const, data, at, suggestion: listed, fix };
    }
  }
}

/** Nothing is lost when a title that stands there twice is left once. */
function repeatedTitle(measure: Measure, tidied: Edit) {
  const at = fieldOf('measure', measure, 'ministers');
  const [title = ''] = measure.ministers.filter((one, place, all) => all.indexOf(one) !== place);
  const fix: Fix = { kind: 'safe', edits: [tidied] };
  return { message: 'twice', severity: 'warning', data: { title }, at, fix } as const;
}

/** What is safe puts all titles of the cell right at once: two fixes of one cell would undo each other. */
function editsOfTitle(
  measure: Measure,
  title: string,
  match: TitleMatch,
  tidied: Edit,
): readonly Edit[] {
  if (match.kind === 'variant') return [tidied];
  if (match.kind !== 'near') return [];
  const { listed } = match;
  const value = [...new Set(measure.ministers.map((one) => (one === title ? listed : one)))];
  return [{ at: fieldOf('measure', measure, 'ministers'), value }];
}

function tidyTitles(
  { ministers }: Measure,
  lookUp: (title: string) => TitleMatch,
): readonly string[] {
  const titles = ministers.map((title) => {
    const match = lookUp(title);
    return match.kind === 'variant' ? match.listed : title;
  });
  return [...new Set(titles)];
}
