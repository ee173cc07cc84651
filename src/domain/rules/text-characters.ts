import { excerpt } from '../check/excerpt';
import { fixOfText } from '../check/plan-texts';
import { oddCharacters, withoutControl } from '../parse/odd-characters';
import { tidySpaces } from '../parse/tidy-spaces';
import { defineRule } from './define-rule';

/**
 * Texts hold no characters that do not belong in a text: leftovers of another program, or letters that
 * were lost or garbled on the way. Those that show nothing can go, and the spaces of the same cell are
 * put right with them: two fixes of one cell would undo each other.
 */
export const textCharacters = defineRule({
  meta: {
    id: 'text-characters',
    severity: 'warning',
    fix: 'safe',
    needs: [],
    messages: { control: ['text'], lost: ['text'], garbled: ['text'] },
  },

  *check(_input, { texts }) {
    for (const text of texts) {
      const message = text.characters;
      if (message === null) continue;
      const fix = message === 'control' ? fixOfText(text, 'safe', tidied) : {};
      const shown = text.entries.find((entry) => oddCharacters([entry]) === message) ?? '';
      const data = { text: excerpt(withoutControl(shown)) };
      yield { message, data, at: text.at, ...fix };
    }
  },
});

function tidied(text: string): string {
  return tidySpaces(withoutControl(text));
}
