import { excerpt } from '../check/excerpt';
import { defineRule } from './define-rule';

/** A text that Excel takes for a formula when it is typed again, or pasted as it is. */
const FORMULA = /^[=@]|^\+(?=\S)|^-(?=[\p{L}\d(])/u;

/**
 * No text looks like a formula. In our cells, which are formatted as text, it stays a text; pasted
 * elsewhere it becomes an error or worse.
 */
export const textFormula = defineRule({
  meta: {
    id: 'text-formula',
    severity: 'hint',
    fix: 'none',
    needs: [],
    messages: { looks: ['text'] },
  },

  *check(_input, { texts }) {
    for (const { at, entries } of texts) {
      const [first = ''] = entries;
      if (!FORMULA.test(first)) continue;
      const severity = first.startsWith('=') ? 'warning' : 'hint';
      yield { message: 'looks', severity, data: { text: excerpt(first) }, at };
    }
  },
});
