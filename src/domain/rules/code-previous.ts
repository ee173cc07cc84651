import type { CheckIndex } from '../check/check-index';
import { fieldOf } from '../check/finding';
import { isTraced } from '../check/traced-measures';
import type { CodeRole, Measure, Plan } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * The codes agree with what became of the previous plan: a measure in which a previous action goes on
 * is not new, and one that existed or was strengthened comes from somewhere. A previous action that
 * goes on in a whole action says nothing about one measure. Where nothing goes on in most of the older
 * measures, the plan does not trace them, and that is said once. A code that is not listed is
 * `code-known`.
 */
export const codePrevious = defineRule({
  meta: {
    id: 'code-previous',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures', 'codes', 'previousActions', 'actions'],
    columns: ['measures.code', 'previousActions.referenceText'],
    messages: {
      'not-new': ['code', 'previous', 'codes'],
      untraced: ['code'],
      'many-untraced': ['measures'],
    },
  },

  *check({ plan }, index) {
    const { traced } = index;
    if (traced.byMeasure.size === 0 && traced.actions.size === 0) return;
    const older = codesOf(plan, ['existing', 'strengthened']);
    let tracedCount = 0;
    const untraced: { measure: Measure; number: string }[] = [];
    for (const measure of plan.measures) {
      const number = index.numbers.get(measure.key)?.meant ?? null;
      const role = roleOf(measure, index);
      if (number === null || role === null) continue;
      if (role !== 'new') {
        if (isTraced(number, traced)) tracedCount += 1;
        else untraced.push({ measure, number });
        continue;
      }
      const previous = traced.byMeasure.get(number) ?? [];
      if (previous.length > 0 && older.length > 0) yield notNew(measure, previous, older);
    }
    if (untraced.length > 1 && untraced.length > tracedCount) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      const data = { measures: untraced.map(({ number }) => number) };
      yield { message: 'many-untraced', severity: 'hint', data, at };
      return;
    }
    for (const { measure } of untraced) {
      const at = fieldOf('measure', measure, 'code');
      yield { message: 'untraced', data: { code: measure.code ?? '' }, at };
    }
  },
});

function notNew(
  measure: Measure,
  previous: readonly { readonly number: string | null }[],
  older: readonly string[],
) {
  const at = fieldOf('measure', measure, 'code');
  const data = {
    code: measure.code ?? '',
    previous: previous.flatMap(({ number }) => number ?? []),
    codes: older,
  };
  const [only, another] = older;
  if (only === undefined || another !== undefined) return { message: 'not-new', data, at } as const;
  const fix = { kind: 'ask', edits: [{ at, value: only }] } as const;
  return { message: 'not-new', data, at, suggestion: only, fix } as const;
}

function roleOf({ code }: Measure, { codes }: CheckIndex): CodeRole | null {
  return code === null ? null : (codes.get(code)?.role ?? null);
}

function codesOf(plan: Plan, roles: readonly CodeRole[]): readonly string[] {
  return roles.flatMap((role) =>
    plan.codes.filter((one) => one.role === role).map(({ code }) => code),
  );
}
