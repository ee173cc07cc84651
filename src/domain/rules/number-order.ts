import { fieldOf } from '../check/finding';
import { longestAscent } from '../check/longest-ascent';
import { compareNumbers } from '../plan/numbering';
import { defineRule } from './define-rule';

/** More rows out of place than this were not moved one by one: somebody sorted the table. */
const MOVED_AT_MOST = 3;

/**
 * Measures stand in the order of their numbers. A few rows out of place are reported each; a table that
 * was sorted by something else is reported once. Rows without a readable number are left out.
 */
export const numberOrder = defineRule({
  meta: {
    id: 'number-order',
    severity: 'hint',
    fix: 'none',
    needs: ['measures'],
    messages: { moved: ['number'], sorted: ['count'] },
  },

  *check({ plan }, { numbers }) {
    const rows = plan.measures.flatMap((measure) => {
      const number = numbers.get(measure.key)?.meant ?? null;
      return number === null ? [] : [{ measure, number }];
    });
    const inOrder = longestAscent(rows, (a, b) => compareNumbers(a.number, b.number));
    const moved = rows.filter((_, place) => !inOrder.has(place));
    if (moved.length > MOVED_AT_MOST) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      yield { message: 'sorted', data: { count: moved.length }, at };
      return;
    }
    for (const { measure, number } of moved) {
      yield { message: 'moved', data: { number }, at: fieldOf('measure', measure, 'number') };
    }
  },
});
