import { fieldsOf } from '../../../src/domain/merge/merge-policy';
import { BLANK_CELL, type MergeCell, type MergeRow } from '../../../src/domain/merge/merge-row';
import { columnsOf } from '../../../src/workbook/describe-table';
import {
  isOpenField,
  ROUND_TABLES,
  roundPolicies,
} from '../../../src/workbook/rounds/round-tables';
import { planTables } from '../../../src/workbook/tables/plan-tables';
import { actor, measure, planWith } from '../../support/plan-builders';

const plan = planWith({
  departments: [
    { name: 'OV', meaning: 'Onderwijs en Vorming' },
    { name: 'WVG', meaning: null },
  ],
  measures: [
    measure({ number: '1.1', actors: [actor('OV')] }),
    measure({ number: '1.2', actors: [actor('WVG'), actor('Onderwijs en Vorming')] }),
    measure({ number: '1.3', actors: [actor('WVG')] }),
  ],
});
const policies = roundPolicies(plan);

function cell(value: string | number): MergeCell {
  return { ...BLANK_CELL, value, meaning: String(value) };
}

function row(cells: Readonly<Record<string, string>>): MergeRow {
  const entries = Object.entries(cells).map(([field, text]) => [field, cell(text)]);
  return { key: null, name: null, cells: Object.fromEntries(entries) };
}

test.each(ROUND_TABLES)('every field of %s is in one group, its key in none', (name) => {
  const fields = columnsOf(planTables[name]).flatMap(({ field, column }) =>
    column.form.type === 'key' ? [] : [field],
  );
  expect([...fieldsOf(policies[name])].sort()).toEqual([...fields].sort());
  for (const group of policies[name].groups) {
    expect(group.fields.map((field) => isOpenField(name, field))).toEqual(
      group.fields.map(() => !group.isFixed),
    );
  }
});

test.each([
  ['a measure that names the department', 'measures', { actors: 'KB\nOV (coördinatie)' }, true],
  ['one that names it in full', 'measures', { actors: 'Onderwijs en Vorming' }, true],
  ['a measure of others', 'measures', { actors: 'WVG' }, false],
  ['a measure of nobody', 'measures', {}, false],
  ['a line of an own measure', 'budgetLines', { measure: '1.2' }, true],
  ['a line of another measure', 'budgetLines', { measure: '1.3' }, false],
  ['a line of a measure that is new', 'budgetLines', { measure: '1.9' }, true],
] as const)('%s: its own is %s %o %s', (_, name, cells, isOwn) => {
  expect(policies[name].isOwn('OV', row(cells))).toBe(isOwn);
});

test.each([
  ['ten times as much', 'amount', cell(1000), cell(10_000), true],
  ['a tenth', 'spent', cell(10_000), cell(1000), true],
  ['nothing any more', 'amount', cell(10_000), cell(0), true],
  ['nine times as much', 'amount', cell(1000), cell(9999), false],
  ['the same', 'amount', cell(0.1), cell(0.1), false],
  ['a first amount', 'amount', BLANK_CELL, cell(1_000_000), false],
  ['an amount after zero', 'amount', cell(0), cell(1_000_000), false],
  ['taken out', 'amount', cell(1_000_000), BLANK_CELL, false],
  ['full-time equivalents', 'fte', cell(1), cell(20), false],
])('%s in %s is a large change: %#', (_, field, base, theirs, isLarge) => {
  expect(policies.budgetLines.isLargeChange(field, base, theirs)).toBe(isLarge);
});
