import type { Finding, Severity } from '../../src/domain/check/finding';
import type { KnownFault } from './known-faults';
import { scoreOf } from './score-report';

function finding(rule: string, number: string, severity: Severity, named = ''): Finding {
  const at = { kind: 'measure', key: null, number, field: 'code' } as const;
  return { rule, message: 'any', severity, data: { named }, at, suggestion: null, fix: null };
}

function fault(rule: string, place: string, grade: Severity, named = ''): KnownFault {
  return {
    fault: `fault of ${rule}`,
    rules: [rule],
    grade,
    sure: true,
    places: { [place]: named },
  };
}

const known = [
  fault('rule-a', 'measure 1.1 code', 'error', 'Q'),
  fault('rule-b', 'measure 2.1 code', 'warning'),
  fault('rule-c', 'measure 3.1 code', 'hint'),
];

test('counts the faults that are found, and what is found and is a fault', () => {
  const found = [finding('rule-a', '1.1', 'error', 'Q'), finding('rule-b', '9.9', 'warning')];
  expect(scoreOf(found, known, [])).toEqual({
    recall: 0.5,
    precision: 0.5,
    missed: ['measure 2.1 code (): fault of rule-b'],
    gradedLower: [],
    unlisted: ['measure 9.9 code: rule-b {"named":""}'],
  });
});

test.each([
  ['of another rule', finding('rule-b', '1.1', 'error', 'Q')],
  ['that names something else', finding('rule-a', '1.1', 'error', 'R')],
])('a finding %s does not tell of a fault', (_what, found) => {
  expect(scoreOf([found], known.slice(0, 1), []).recall).toBe(0);
});

test('a fault that is only a hint for the check is not found, but not missed either', () => {
  const found = [finding('rule-a', '1.1', 'hint', 'Q'), finding('rule-b', '2.1', 'warning')];
  expect(scoreOf(found, known, [])).toMatchObject({
    recall: 0.5,
    missed: [],
    gradedLower: ['measure 1.1 code (Q): fault of rule-a'],
  });
});

test('what was looked at afterwards is true, and what is a hint for readers is none for the check', () => {
  const found = [finding('rule-b', '2.1', 'warning'), finding('rule-d', '4.1', 'warning')];
  const looked = [fault('rule-d', 'measure 4.1 code', 'warning')];
  expect(scoreOf(found, known.slice(1), looked)).toMatchObject({ recall: 1, precision: 1 });
  expect(scoreOf([finding('rule-c', '3.1', 'warning')], known, []).precision).toBe(0);
});
