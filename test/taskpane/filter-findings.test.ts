import type { PlanFinding } from '../../src/application/plan-check';
import {
  choicesOf,
  filterFindings,
  noFilter,
  type FindingFilter,
} from '../../src/taskpane/check/filter-findings';
import { groupFindings } from '../../src/taskpane/check/group-findings';

function finding(parts: Partial<PlanFinding>): PlanFinding {
  return {
    ...{ id: 'x', rule: 'code-known', title: 'Titel', severity: 'error', what: '', todo: '' },
    ...{ cell: null, sheet: 'Maatregelen', measure: null, number: null, fix: null },
    ...{ departments: [], ministers: [] },
    ...parts,
  };
}

const findings = [
  finding({ id: 'a', measure: 'm1', departments: ['OV', 'WVG'], ministers: ['Sport'] }),
  finding({ id: 'b', measure: 'm1', severity: 'hint', sheet: 'Budget', departments: ['OV'] }),
  finding({ id: 'c', sheet: null, rule: 'structure', severity: 'warning' }),
  finding({ id: 'd', measure: 'm2', departments: ['KB'], ministers: ['Sport', 'Natuur'] }),
];

test.each<[Partial<FindingFilter>, string]>([
  [{}, 'abcd'],
  [{ severity: 'error' }, 'ad'],
  [{ department: 'OV' }, 'ab'],
  [{ minister: 'Sport' }, 'ad'],
  [{ sheet: 'Budget' }, 'b'],
  [{ department: 'OV', severity: 'hint' }, 'b'],
  [{ department: 'OV', minister: 'Natuur' }, ''],
])('%j leaves %s', (filter, left) => {
  const shown = filterFindings(findings, { ...noFilter, ...filter });
  expect(shown.map(({ id }) => id).join('')).toBe(left);
});

test('what can be chosen is what the findings have, and what was chosen', () => {
  expect(choicesOf(findings, 'department', null)).toEqual(['KB', 'OV', 'WVG']);
  expect(choicesOf(findings, 'sheet', 'Lijsten')).toEqual(['Budget', 'Lijsten', 'Maatregelen']);
});

test('groups come gravest first, and count a measure once', () => {
  const groups = groupFindings([...findings, finding({ id: 'e', measure: 'm1' })]);
  expect(
    groups.map(({ rule, severity, measures, otherPlaces }) => [
      ...[severity, rule, measures, otherPlaces],
    ]),
  ).toEqual([
    ['error', 'code-known', 2, 0],
    ['warning', 'structure', 0, 1],
    ['hint', 'code-known', 1, 0],
  ]);
});
