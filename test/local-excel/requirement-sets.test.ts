import { readFileSync } from 'node:fs';
import { compareVersions, memberSet, readApiSets } from '../../local-excel/api-sets';
import { openExcel, refusal } from './support/open-excel';

const types = require
  .resolve('@types/office-js/package.json')
  .replace('package.json', 'index.d.ts');
const sets = readApiSets(readFileSync(types, 'utf8'));

describe("the marks in Microsoft's types", () => {
  test.each([
    ['Range', 'values', 'ExcelApi', '1.1'],
    ['Range', 'getResizedRange', 'ExcelApi', '1.2'],
    ['Table', 'resize', 'ExcelApi', '1.13'],
    ['PivotTable', 'getDataSourceString', 'ExcelApi', '1.15'],
    ['Range', 'valuesAsJson', 'ExcelApi', '1.16'],
    ['Worksheet', 'notes', 'ExcelApi', '1.18'],
    ['TableRowCollection', 'deleteRows', 'ExcelApiOnline', '1.1'],
    ['WorksheetProtection', 'protect', 'ExcelApi', '1.2'],
    ['DataValidation', 'rule', 'ExcelApi', '1.8'],
  ])('%s.%s needs %s %s', (className, member, set, version) => {
    expect(memberSet(sets, className, member)).toMatchObject({ set, version });
  });

  test('are on nearly every member', () => {
    const members = Object.values(sets).map((each) => Object.keys(each).length);
    expect(members.length).toBeGreaterThan(180);
    expect(members.reduce((one, other) => one + other)).toBeGreaterThan(2000);
  });

  test('tell which texts a property takes, and when it can be set', () => {
    expect(memberSet(sets, 'Worksheet', 'visibility')).toEqual({
      set: 'ExcelApi',
      version: '1.1',
      setVersion: '1.2',
      values: ['Visible', 'Hidden', 'VeryHidden'],
    });
  });

  test.each(['constructor', 'toString', '__proto__'])('%s is no member', (member) => {
    expect(memberSet(sets, 'Range', member)).toBeUndefined();
  });
});

test('versions are compared as numbers', () => {
  expect(['1.14', '1.9', '1.1'].sort(compareVersions)).toEqual(['1.1', '1.9', '1.14']);
});

describe('a member of a later set', () => {
  test.each([
    ['1.14', 'ApiNotFound'],
    ['1.17', 'none'],
  ])('in ExcelApi %s: %s', async (requirementSet, expected) => {
    openExcel({ requirementSet });
    let code = 'none';
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Code', 'Bedrag'],
        ['N', 5],
      ];
      const pivot = sheet.pivotTables.add('Overzicht', sheet.getRange('A1:B2'), 'D1');
      const source = pivot.getDataSourceString();
      await context.sync();
      expect(source.value).toBe('Sheet1!A1:B2');
    }).catch((error: unknown) => {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      code = error.code;
    });
    expect(code).toBe(expected);
  });

  test('is not in an answer with everything either', async () => {
    openExcel({ requirementSet: '1.1' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load();
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(() => sheet.showGridlines).toThrow('showGridlines');
    });
  });

  test('can be one to set only', async () => {
    openExcel({ requirementSet: '1.1' });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.add('Lijsten').visibility = 'Hidden';
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  test('of one platform only', async () => {
    openExcel({ platform: 'PC' });
    const code = await refusal(async (context) => {
      const rows = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A3', true).rows;
      rows.deleteRowsAt(0, 1);
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});

test("Microsoft's client knows nothing of sets after 1.15: what is later cannot be tested here", () => {
  openExcel({ requirementSet: '1.20' });
  const context = new Excel.RequestContext();
  expect('notes' in context.workbook).toBe(false);
  expect('valuesAsJson' in context.workbook.getSelectedRange()).toBe(false);
});
