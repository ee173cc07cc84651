import { gapsMet, openExcel, refusal } from './support/open-excel';

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}

describe('the format of one cell', () => {
  test('is copied to whole columns, for cells to come as well', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A:B').copyFrom(sheet.getRange('A1'), 'Formats');
      sheet.getRange('B9').values = [['5.10']];
      const far = sheet.getRange('B9').load('values,numberFormat,format/font/bold');
      const beside = sheet.getRange('C9').load('numberFormat');
      await context.sync();
      expect([far.values, far.numberFormat, far.format.font.bold]).toEqual([
        [['5.10']],
        [['@']],
        true,
      ]);
      expect(beside.numberFormat).toEqual([['General']]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'all of it',
      (sheet) => {
        sheet.getRange('B1').copyFrom('A1');
      },
    ],
    [
      'of several cells',
      (sheet) => {
        sheet.getRange('C1:D1').copyFrom('A1:B1', 'Formats');
      },
    ],
    [
      'with a conditional format',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        sheet.getRange('B1').copyFrom('A1', 'Formats');
      },
    ],
  ])('and nothing else is: %s', async (_what, copy) => {
    const excel = openExcel();
    await refusal(async (context) => {
      copy(sheetOf(context));
      await context.sync();
    });
    expect(gapsMet(excel).join()).toContain('Range.copyFrom');
  });

  test('is not copied on a protected sheet', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.protect();
      sheet.getRange('B1').copyFrom('A1', 'Formats');
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });
});

describe('merged areas', () => {
  test('are those that lie in the cells in part', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      for (const address of ['A1:B2', 'C5:C7', 'F1:G1']) sheet.getRange(address).merge();
      const some = sheet.getRange('B2:C5').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('D1:E9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(some.address).toBe('Sheet1!A1:B2,Sheet1!C5:C7');
      expect(none.isNullObject).toBe(true);
    });
  });

  test('of more than 512, what Excel does is not known', async () => {
    const excel = openExcel();
    await refusal(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B513').merge(true);
      sheet.getRange('A:B').getMergedAreasOrNullObject().load('address');
      await context.sync();
    });
    expect(gapsMet(excel).join()).toContain('512');
  });
});

test('a workbook that is open to read only is not changed', async () => {
  const excel = openExcel();
  excel.session.isReadOnly = true;
  const code = await refusal(async (context) => {
    const workbook = context.workbook.load('readOnly');
    await context.sync();
    expect(workbook.readOnly).toBe(true);
    sheetOf(context).getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(code).toBe('AccessDenied');
  expect(excel.workbook.sheets[0]!.rows.size).toBe(0);
});
