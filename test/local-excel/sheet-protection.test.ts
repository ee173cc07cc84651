import { openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** A sheet with a table in A1:B3 and one unlocked cell, D1; then protected. */
async function protectSheet(options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.tables.add('A1:B3', true).name = 'tblA';
    sheet.getRange('D1').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
}

describe('a protected sheet', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values in locked cells', (sheet) => (sheet.getRange('E1').values = [[1]])],
    [
      'values in cells of which some are locked',
      (sheet) => (sheet.getRange('D1:E1').values = [[1, 2]]),
    ],
    [
      'clearing',
      (sheet) => {
        sheet.getRange('E1').clear('Contents');
      },
    ],
    ['formats', (sheet) => (sheet.getRange('D1').format.fill.color = 'red')],
    ['unlocking', (sheet) => (sheet.getRange('E1').format.protection.locked = false)],
    ['number formats', (sheet) => (sheet.getRange('D1').numberFormat = [['@']])],
    ['borders', (sheet) => (sheet.getRange('D1').format.borders.getItem('EdgeTop').style = 'Dash')],
    ['widths', (sheet) => (sheet.getRange('D:D').format.columnWidth = 50)],
    ['heights', (sheet) => (sheet.getRange('9:9').format.rowHeight = 50)],
    ['hiding', (sheet) => (sheet.getRange('9:9').rowHidden = true)],
    ['new rows', (sheet) => sheet.getRange('9:9').insert('Down')],
    [
      'rows that go',
      (sheet) => {
        sheet.getRange('9:9').delete('Up');
      },
    ],
    ['new cells', (sheet) => sheet.getRange('D9').insert('Down')],
    [
      'sorting',
      (sheet) => {
        sheet.getRange('D1:D1').sort.apply([{ key: 0 }]);
      },
    ],
    ['links', (sheet) => (sheet.getRange('D1').hyperlink = { address: 'https://example.org' })],
    [
      'validation',
      (sheet) => {
        sheet.getRange('D1').dataValidation.clear();
      },
    ],
    ['conditional formats', (sheet) => sheet.getRange('D1').conditionalFormats.add('Custom')],
    [
      'merging',
      (sheet) => {
        sheet.getRange('D1:E1').merge();
      },
    ],
    ['new tables', (sheet) => sheet.tables.add('D1:E2', true)],
    ['rows of a table', (sheet) => sheet.tables.getItem('tblA').rows.add(undefined, [[1, 2]])],
    ['columns of a table', (sheet) => sheet.tables.getItem('tblA').columns.add()],
    [
      'the size of a table',
      (sheet) => {
        sheet.tables.getItem('tblA').resize('A1:B9');
      },
    ],
    ['the name of a table', (sheet) => (sheet.tables.getItem('tblA').name = 'tblB')],
    [
      'filters',
      (sheet) => {
        sheet.tables.getItem('tblA').columns.getItemAt(0).filter.clear();
      },
    ],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B3'))],
    ['comments', (sheet) => sheet.comments.add('D1', 'x')],
    ['PivotTables', (sheet) => sheet.pivotTables.add('P', 'tblA', 'F1')],
  ])('refuses %s', async (_name, change) => {
    openExcel();
    await protectSheet();
    const code = await refusal(async (context) => {
      change(sheetOf(context));
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  test.each<[keyof Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => void]>([
    ['allowFormatCells', (sheet) => (sheet.getRange('E1').format.fill.color = 'red')],
    ['allowFormatColumns', (sheet) => (sheet.getRange('D:D').format.columnWidth = 50)],
    ['allowFormatRows', (sheet) => (sheet.getRange('9:9').rowHidden = true)],
    ['allowInsertRows', (sheet) => sheet.getRange('9:9').insert('Down')],
    ['allowInsertColumns', (sheet) => sheet.getRange('F:F').insert('Right')],
    [
      'allowSort',
      (sheet) => {
        sheet.getRange('D1:D1').sort.apply([{ key: 0 }]);
      },
    ],
    [
      'allowInsertHyperlinks',
      (sheet) => (sheet.getRange('D1').hyperlink = { address: 'https://example.org' }),
    ],
    [
      'allowAutoFilter',
      (sheet) => {
        sheet.tables.getItem('tblA').columns.getItemAt(0).filter.clear();
      },
    ],
    ['allowEditObjects', (sheet) => sheet.comments.add('D1', 'x')],
    ['allowPivotTables', (sheet) => sheet.pivotTables.add('P', 'tblA', 'F1')],
  ])('with %s lets that through', async (option, change) => {
    openExcel();
    await protectSheet({ [option]: true });
    await Excel.run(async (context) => {
      change(sheetOf(context));
      await context.sync();
    });
  });

  test('lets unlocked cells be filled in', async () => {
    openExcel();
    await protectSheet();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('D1');
      range.values = [['ingevuld']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['ingevuld']]);
    });
  });

  test('lets cells be left as they are', async () => {
    openExcel();
    await protectSheet();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('D1:E1').values = [['ingevuld', null]];
      await context.sync();
    });
  });

  test('tells that it is, and what it allows', async () => {
    openExcel();
    await protectSheet({ allowSort: true });
    await Excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    });
  });

  test('cannot be protected again', async () => {
    openExcel();
    await protectSheet();
    expect(
      await refusal(async (context) => {
        sheetOf(context).protection.protect();
        await context.sync();
      }),
    ).toBe('InvalidOperation');
  });

  test('opens with its password only', async () => {
    openExcel();
    await Excel.run(async (context) => {
      sheetOf(context).protection.protect({}, 'geheim');
      await context.sync();
    });
    expect(
      await refusal(async (context) => {
        sheetOf(context).protection.unprotect('anders');
        await context.sync();
      }),
    ).toBe('AccessDenied');
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.unprotect('geheim');
      sheet.getRange('A1').values = [[1]];
      sheet.protection.load('protected,options');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options]).toEqual([false, null]);
    });
  });
});

test('locking means nothing until the sheet is protected', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1');
    range.values = [['x']];
    range.load('values,format/protection/locked');
    await context.sync();
    expect([range.values, range.format.protection.locked]).toEqual([[['x']], true]);
  });
});

test('whole columns that are unlocked can be filled in anywhere', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B:B').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B7:B8').values = [[1], [2]];
    await context.sync();
  });
});
