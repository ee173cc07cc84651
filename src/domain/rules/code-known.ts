import type { CheckIndex } from '../check/check-index';
import { fieldOf } from '../check/finding';
import { listMatcher } from '../check/nearest-listed';
import { openingRole } from '../parse/opening-role';
import type { CodeRole, Measure, Plan } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * Every measure has a code, and it is in the list. What the code of a measure probably is instead, its
 * description or the previous plan may tell. An empty list is what `list-filled` reports; whether a
 * listed code agrees with the previous plan is `code-previous`.
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
      'unknown-told': ['code', 'words', 'listed'],
      'unknown-traced': ['code', 'previous', 'codes'],
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
        yield unknownCode(measure, code, codes, plan, index);
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

function unknownCode(
  measure: Measure,
  code: string,
  codes: readonly string[],
  plan: Plan,
  index: CheckIndex,
) {
  const at = fieldOf('measure', measure, 'code');
  const told = openingRole(measure.description ?? '');
  const [listed, another] = told === null ? [] : codesOf(plan, told.role);
  if (told !== null && listed !== undefined && another === undefined) {
    const fix = { kind: 'ask', edits: [{ at, value: listed }] } as const;
    const data = { code, words: told.words, listed };
    return { message: 'unknown-told', data, at, suggestion: listed, fix } as const;
  }
  const number = index.numbers.get(measure.key)?.meant ?? '';
  const previous = (index.traced.byMeasure.get(number) ?? []).flatMap((row) => row.number ?? []);
  const older = [...codesOf(plan, 'existing'), ...codesOf(plan, 'strengthened')];
  if (previous.length > 0 && older.length > 0) {
    return { message: 'unknown-traced', data: { code, previous, codes: older }, at } as const;
  }
  return { message: 'unknown', data: { code, codes }, at } as const;
}

function codesOf(plan: Plan, role: CodeRole): readonly string[] {
  return plan.codes.filter((one) => one.role === role).map(({ code }) => code);
}
