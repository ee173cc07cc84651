import { fieldOf } from '../check/finding';
import { listMatcher } from '../check/nearest-listed';
import { defineRule } from './define-rule';

/**
 * Every measure has a code, and it is in the list. An empty list is what `list-filled` reports; whether
 * the code is the right one is not judged here.
 */
export const codeKnown = defineRule({
  meta: {
    id: 'code-known',
    severity: 'error',
    fix: 'safe',
    needs: ['measures', 'codes'],
    columns: ['measures.code'],
    messages: {
      missing: ['codes'],
      unknown: ['code', 'codes'],
      variant: ['code', 'listed'],
    },
  },

  *check({ plan }, index) {
    const codes = [...index.codes.keys()];
    if (codes.length === 0) return;
    const matchOf = listMatcher(codes);
    for (const measure of plan.measures) {
      const { code } = measure;
      const at = fieldOf('measure', measure, 'code');
      if (code === null || code.trim() === '') {
        yield { message: 'missing', data: { codes }, at };
        continue;
      }
      if (index.codes.has(code)) continue;
      const match = matchOf(code);
      if (match.kind !== 'variant') {
        yield { message: 'unknown', data: { code, codes }, at };
        continue;
      }
      const { listed } = match;
      yield {
        message: 'variant',
        severity: 'warning',
        data: { code, listed },
        at,
        suggestion: listed,
        fix: { kind: 'safe', edits: [{ at, value: listed }] },
      };
    }
  },
});
