import { fixToJson } from '../../src/application/fix-to-json';
import { fixText } from '../../src/cli/fix-text';
import { cliText } from '../../src/i18n/cli-text';
import type { RuleEdit } from '../../src/application/fix-rounds';

function edit(before: string, after: RuleEdit['edit']['after']): RuleEdit {
  const numberFormat = typeof after === 'number' ? '#,##0.00' : '@';
  return { rule: 'proef', edit: { sheet: 'Budget', cell: 'B5', before, after, numberFormat } };
}

const made = [edit('', 'B'), edit('12,5', 2.25), edit('x', null)];

test('a blank cell is null in JSON, and an amount a number', () => {
  const { fixed } = fixToJson(made, [], 'plan.xlsx');
  expect(fixed.map(({ before, after }) => [before, after])).toEqual([
    [null, 'B'],
    ['12,5', 2.25],
    ['x', null],
  ]);
});

test('before and after are in one notation in text', () => {
  const said = fixText(made, [], 'uit.xlsx', {
    text: (key, data) => cliText('nl', key, data),
    width: 80,
  });
  expect(said).toContain('“12,5” → “2,25”');
  expect(said).toContain('“” → “B”');
  expect(said).toContain('“x” → “”');
});
