import { fieldOf } from '../../../src/domain/check/finding';
import { runCheck } from '../../../src/domain/check/run-check';
import { defineRule } from '../../../src/domain/rules/define-rule';
import { checkInput, measure, planWith } from '../../support/plan-builders';

const plan = planWith({ measures: [measure(), measure({ number: '1.2' })] });

const everyMeasure = defineRule({
  meta: {
    id: 'every-measure',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures', 'budgetLines'],
    messages: { found: ['number'] },
  },
  *check({ plan: { measures } }) {
    for (const row of measures.toReversed()) {
      const at = fieldOf('measure', row, 'code');
      yield { message: 'found', data: { number: row.number ?? '' }, at };
    }
  },
});

const firstMeasure = defineRule({
  meta: { id: 'first-measure', severity: 'hint', fix: 'ask', needs: [], messages: { found: [] } },
  *check({ plan: { measures } }) {
    const [row] = measures;
    if (row === undefined) return;
    const at = fieldOf('measure', row, 'code');
    const fix = { kind: 'ask', edits: [{ at, value: 'N' }] } as const;
    yield { message: 'found', data: {}, at, severity: 'error', suggestion: 'N', fix };
  },
});

const broken = defineRule({
  meta: { id: 'broken', severity: 'hint', fix: 'none', needs: [], messages: {} },
  check() {
    throw new RangeError('inside');
  },
});

test('findings get their rule and grade, by place and then by rule', () => {
  const report = runCheck(checkInput(plan), [everyMeasure, firstMeasure]);
  expect(report.findings.map(({ rule, severity, at }) => [rule, severity, at.number])).toEqual([
    ['every-measure', 'warning', '1.1'],
    ['first-measure', 'error', '1.1'],
    ['every-measure', 'warning', '1.2'],
  ]);
  expect(report.findings[0]).toMatchObject({ suggestion: null, fix: null });
  expect(report.findings[1]).toMatchObject({ suggestion: 'N', fix: { kind: 'ask' } });
  expect(report.checked).toEqual(['every-measure', 'first-measure']);
});

test('a rule whose part of the plan is missing is not run, and that is said', () => {
  const input = checkInput(plan, { missing: ['budgetLines', 'measures'] });
  const report = runCheck(input, [everyMeasure, firstMeasure]);
  expect(report.checked).toEqual(['first-measure']);
  expect(report.notChecked).toEqual([{ rule: 'every-measure', missing: 'measures' }]);
});

test('a rule that throws is a bug, and is named', () => {
  let thrown: unknown;
  try {
    runCheck(checkInput(plan), [broken]);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ message: 'Rule broken failed' });
  expect((thrown as Error).cause).toBeInstanceOf(RangeError);
});
