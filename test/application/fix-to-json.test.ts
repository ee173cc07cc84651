import { fixToJson } from '../../src/application/fix-to-json';
import { fixText } from '../../src/cli/fix-text';
import { sheetsOfBefore } from '../../src/workbook/tables/generated-sheets';
import { cliText } from '../../src/i18n/cli-text';
import type { RuleEdit } from '../../src/application/fix-rounds';

function edit(before: string, after: RuleEdit['edit']['after']): RuleEdit {
  const numberFormat = typeof after === 'number' ? '#,##0.00' : '@';
  return { rule: 'proef', edit: { sheet: 'Budget', cell: 'B5', before, after, numberFormat } };
}

const made = [edit('', 'B'), edit('12,5', 2.25), edit('x', null)];

test('a blank cell is null in JSON, and an amount a number', () => {
  const { fixed } = fixToJson(made, [], { workbook: 'plan.xlsx', stale: [] });
  expect(fixed.map(({ before, after }) => [before, after])).toEqual([
    [null, 'B'],
    ['12,5', 2.25],
    ['x', null],
  ]);
});

function said(stale: readonly string[]): string {
  return fixText(
    made,
    [],
    { output: 'uit.xlsx', stale },
    {
      text: (key, data) => cliText('nl', key, data),
      width: 200,
    },
  );
}

test('before and after are in one notation in text', () => {
  expect(said([])).toContain('“12,5” → “2,25”');
  expect(said([])).toContain('“” → “B”');
  expect(said([])).toContain('“x” → “”');
});

test('sheets that still show the plan as it was before are named, where there are any', () => {
  expect(said(['Controle', 'Overzicht'])).toContain(
    'Wat op Controle en Overzicht staat, is nog van vóór dit herstel: ',
  );
  expect(said([])).not.toContain('van vóór dit herstel');
  expect(fixToJson(made, [], { workbook: 'p.xlsx', stale: ['Controle'] }).stale).toEqual([
    'Controle',
  ]);
});

test.each([
  [
    ['Start', 'Controle', 'Maatregelen', 'Overzicht'],
    ['Controle', 'Overzicht'],
  ],
  [['Maatregelen', 'controle'], ['controle']],
  [['Maatregelen', 'Mijn overzicht'], []],
])('of the sheets %j, %j do not follow the cells', (names, expected) => {
  expect(sheetsOfBefore(names)).toEqual(expected);
});
