import { LONGEST_CELL_TEXT } from '../plan/longest-cell-text';
import { defineRule } from './define-rule';

/** Every text fits in a cell: of a longer one Excel cuts off the end, or it cannot open the file. */
export const textLength = defineRule({
  meta: {
    id: 'text-length',
    severity: 'error',
    fix: 'none',
    needs: [],
    messages: { 'too-long': ['length'] },
  },

  *check(_input, { texts }) {
    for (const { at, entries } of texts) {
      // A line break between each two.
      const length = entries.reduce((sum, entry) => sum + entry.length + 1, -1);
      if (length > LONGEST_CELL_TEXT) yield { message: 'too-long', data: { length }, at };
    }
  },
});
