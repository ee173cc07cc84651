import { excerpt } from '../check/excerpt';
import type { Edit } from '../check/finding';
import { fixOfText, type PlanText } from '../check/plan-texts';
import { oddSpaces, tidySpaces, type OddSpaces } from '../parse/tidy-spaces';
import { defineRule } from './define-rule';

/** More cells than this are told, and mended, in one finding. */
const EACH_AT_MOST = 5;

/**
 * Texts have single, plain spaces. Others do not show, but keep a search or a filter from finding the
 * words. Names and titles are held against their lists: `actor-known`, `minister-known`. A cell with
 * control characters is told by `text-characters`, which mends its spaces too.
 */
export const textSpaces = defineRule({
  meta: {
    id: 'text-spaces',
    severity: 'hint',
    fix: 'safe',
    needs: [],
    messages: { double: ['text'], invisible: ['text'], many: ['cells'] },
  },

  *check(_input, index) {
    const texts = index.texts.filter((text) => oddSpacesOf(text) !== null);
    if (texts.length > EACH_AT_MOST) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      const edits = texts.flatMap(editsOf);
      const fix = edits.length > 0 ? { fix: { kind: 'safe', edits } as const } : {};
      yield { message: 'many', data: { cells: texts.length }, at, ...fix };
      return;
    }
    for (const text of texts) {
      const message = oddSpacesOf(text) ?? 'double';
      const shown = text.entries.find((entry) => oddSpaces(entry) === message) ?? '';
      const data = { text: excerpt(shown) };
      yield { message, data, at: text.at, ...fixOfText(text, 'safe', tidySpaces) };
    }
  },
});

function oddSpacesOf({ characters, spaces }: PlanText): OddSpaces | null {
  return characters === 'control' ? null : spaces;
}

function editsOf(text: PlanText): readonly Edit[] {
  return fixOfText(text, 'safe', tidySpaces).fix?.edits ?? [];
}
