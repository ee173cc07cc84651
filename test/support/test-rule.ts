import { applyEdits } from '../../src/domain/check/apply-edits';
import type { CheckInput } from '../../src/domain/check/check-input';
import type { Edit, Finding, Fix } from '../../src/domain/check/finding';
import { runCheck } from '../../src/domain/check/run-check';
import type { Plan } from '../../src/domain/plan/plan';
import { rules } from '../../src/domain/rules';
import type { Rule } from '../../src/domain/rules/define-rule';
import { deepFreeze } from './deep-freeze';
import { checkInput } from './plan-builders';

/** A finding as a test expects it: the grade only where it is not the rule's. */
export type ExpectedFinding = Pick<Finding, 'message' | 'data' | 'at'> &
  Partial<Pick<Finding, 'severity' | 'suggestion'>>;

export interface InvalidCase {
  readonly input: Plan | CheckInput;
  readonly findings: readonly ExpectedFinding[];
  /** The kind of every fix that is offered, and the plan after all of them. */
  readonly fix?: Fix['kind'];
  readonly fixed?: Plan;
}

const STRENGTH: readonly Rule['meta']['fix'][] = ['none', 'ask', 'safe'];

/** The table of one rule, and what holds for every rule. */
export function testRule(
  rule: Rule,
  cases: {
    readonly valid: Readonly<Record<string, Plan | CheckInput>>;
    readonly invalid: Readonly<Record<string, InvalidCase>>;
  },
): void {
  const { id, severity, messages, fix: declaredFix } = rule.meta;

  describe(id, () => {
    test.each(Object.entries(cases.valid))('accepts %s', (_name, input) => {
      expect(findingsOf(rule, frozen(input))).toEqual([]);
    });

    test.each(Object.entries(cases.invalid))('reports %s', (_name, { input, findings }) => {
      const found = findingsOf(rule, frozen(input));
      expect(found.map(withoutFix)).toEqual(
        findings.map((expected) => ({ rule: id, severity, suggestion: null, ...expected })),
      );
    });

    test.each(Object.entries(cases.invalid))('fixes %s', (_name, { input, fix, fixed }) => {
      const before = frozen(input);
      const fixes = findingsOf(rule, before).flatMap((finding) => finding.fix ?? []);
      expect([...new Set(fixes.map(({ kind }) => kind))]).toEqual(fix === undefined ? [] : [fix]);
      expect(fixes.length > 0).toBe(fixed !== undefined);
      for (const one of fixes) expect(newErrors(before, one)).toEqual([]);
      if (fixed === undefined) return;

      const after = afterEdits(
        before,
        fixes.flatMap(({ edits }) => edits),
      );
      expect(after.plan).toEqual(fixed);
      // One round is enough.
      expect(findingsOf(rule, after).filter((finding) => finding.fix !== null)).toEqual([]);
    });

    test('its cases use every message, with exactly the data it declares', () => {
      const found = Object.values(cases.invalid).flatMap(({ input }) =>
        findingsOf(rule, frozen(input)),
      );
      expect([...new Set(found.map(({ message }) => message))].sort()).toEqual(
        Object.keys(messages).sort(),
      );
      for (const { message, data } of found) {
        expect([message, Object.keys(data).sort()]).toEqual([
          message,
          [...(messages[message] ?? [])].sort(),
        ]);
      }
    });

    test('the strongest fix of its cases is the one it declares, and it has cases without a finding', () => {
      const kinds = Object.values(cases.invalid).map(({ fix }) => STRENGTH.indexOf(fix ?? 'none'));
      expect(STRENGTH[Math.max(...kinds)]).toBe(declaredFix);
      expect(Object.keys(cases.valid)).not.toHaveLength(0);
    });
  });
}

function frozen(input: Plan | CheckInput): CheckInput {
  return deepFreeze('plan' in input ? input : checkInput(input));
}

function findingsOf(rule: Rule, input: CheckInput): readonly Finding[] {
  return runCheck(input, [rule]).findings;
}

function withoutFix(finding: Finding): Omit<Finding, 'fix'> {
  const { rule, message, severity, data, at, suggestion } = finding;
  return { rule, message, severity, data, at, suggestion };
}

/** A cell that was edited holds what belongs there. */
function afterEdits(input: CheckInput, edits: readonly Edit[]): CheckInput {
  const changed = new Set(edits.map(({ at }) => JSON.stringify([at.kind, at.key, at.field])));
  return {
    ...input,
    plan: applyEdits(input.plan, edits),
    irregular: input.irregular.filter(
      ({ at }) => !changed.has(JSON.stringify([at.kind, at.key, at.field])),
    ),
  };
}

/** The errors that any rule finds after a fix and did not find before. */
function newErrors(before: CheckInput, fix: Fix): readonly Finding[] {
  const known = new Set(errorsOf(before).map(identityOf));
  return errorsOf(afterEdits(before, fix.edits)).filter((error) => !known.has(identityOf(error)));
}

function errorsOf(input: CheckInput): readonly Finding[] {
  return runCheck(input, rules).findings.filter(({ severity }) => severity === 'error');
}

/** Without its number, which a fix may change. */
function identityOf({ rule, message, at }: Finding): string {
  return JSON.stringify([
    rule,
    message,
    at.kind,
    at.key,
    at.field,
    at.key === null ? at.number : null,
  ]);
}
