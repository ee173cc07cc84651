import { fixToJson } from '../../src/application/fix-to-json';
import { fixText, type FixedFile } from '../../src/cli/fix-text';
import { cliText } from '../../src/i18n/cli-text';
import type { RuleEdit } from '../../src/application/fix-rounds';

function edit(before: string, after: RuleEdit['edit']['after']): RuleEdit {
  const numberFormat = typeof after === 'number' ? '#,##0.00' : '@';
  return { rule: 'proef', edit: { sheet: 'Budget', cell: 'B5', before, after, numberFormat } };
}

const made = [edit('', 'B'), edit('12,5', 2.25), edit('x', null)];

test('a blank cell is null in JSON, and an amount a number', () => {
  const { fixed } = fixToJson(made, [], {
    workbook: 'plan.xlsx',
    renewed: [],
    notRenewed: [],
    accepted: 0,
  });
  expect(fixed.map(({ before, after }) => [before, after])).toEqual([
    [null, 'B'],
    ['12,5', 2.25],
    ['x', null],
  ]);
});

function said(sheets: Partial<Pick<FixedFile, 'renewed' | 'notRenewed'>> = {}): string {
  return fixText(
    made,
    [],
    { output: 'uit.xlsx', renewed: [], notRenewed: [], ...sheets },
    {
      text: (key, data) => cliText('nl', key, data),
      width: 200,
    },
  );
}

test('before and after are in one notation in text', () => {
  expect(said()).toContain('“12,5” → “2,25”');
  expect(said()).toContain('“” → “B”');
  expect(said()).toContain('“x” → “”');
});

test('sheets that follow are named, and those that do not with the reason', () => {
  expect(said({ renewed: ['Controle', 'Overzicht'] })).toContain(
    'De bladen Controle en Overzicht zijn bijgewerkt.',
  );
  const notRenewed = [{ sheet: 'Controle', why: 'Het blad Controle is beveiligd.' }];
  expect(said({ notRenewed })).toContain('Het blad Controle is beveiligd.');
  expect(said()).not.toContain('bijgewerkt');
  const json = fixToJson(made, [], {
    workbook: 'p.xlsx',
    renewed: ['Overzicht'],
    notRenewed,
    accepted: 2,
  });
  expect(json).toMatchObject({ renewed: ['Overzicht'], notRenewed, summary: { accepted: 2 } });
});
