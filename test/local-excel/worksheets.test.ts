import { emptyWorkbook } from '../../local-excel/empty-workbook';
import { openExcel, refusal } from './support/open-excel';

const threeSheets = () => emptyWorkbook(['A', 'B', 'C']);

async function names(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

describe('sheets', () => {
  test('are added at the end, with a name or with one that is free', async () => {
    openExcel({ workbook: emptyWorkbook(['Sheet3']) });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Maatregelen');
      worksheets.add();
      worksheets.add();
      expect(await names(context)).toEqual(['Sheet3', 'Maatregelen', 'Sheet4', 'Sheet5']);
    });
  });

  test.each([
    ['a name that is taken, whatever its capitals', 'a', 'ItemAlreadyExists'],
    ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['nothing', '', 'InvalidArgument'],
    ["Excel's own name", 'History', 'InvalidArgument'],
  ])('%s is refused', async (_name, name, expected) => {
    openExcel({ workbook: threeSheets() });
    const added = await refusal(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const renamed = await refusal(async (context) => {
      context.workbook.worksheets.getItem('B').name = name;
      await context.sync();
    });
    expect([added, renamed]).toEqual([expected, expected]);
  });

  test('change the capitals of their own name', async () => {
    openExcel({ workbook: threeSheets() });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').name = 'a';
      expect(await names(context)).toEqual(['a', 'B', 'C']);
    });
  });

  test('move', async () => {
    openExcel({ workbook: threeSheets() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('C');
      sheet.position = 0;
      sheet.load('position');
      expect(await names(context)).toEqual(['C', 'A', 'B']);
      expect(sheet.position).toBe(0);
    });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('A').position = 3;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('are found first, last, next and before, hidden ones or not', async () => {
    openExcel({ workbook: threeSheets() });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('A').visibility = 'Hidden';
      worksheets.getItem('B').visibility = 'VeryHidden';
      const found = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getItem('A').getNext(),
        worksheets.getItem('A').getNext(true),
        worksheets.getItem('C').getPrevious(),
      ].map((sheet) => sheet.load('name'));
      const none = worksheets.getItem('C').getPreviousOrNullObject(true).load('name');
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect(found.map((sheet) => sheet.name)).toEqual(['A', 'C', 'C', 'B', 'C', 'B']);
      expect(none.isNullObject).toBe(true);
      expect(counts.map((count) => count.value)).toEqual([3, 1]);
    });
  });

  test('that were found by another can be used in later batches', async () => {
    openExcel({ workbook: threeSheets() });
    await Excel.run(async (context) => {
      const next = context.workbook.worksheets.getItem('A').getNext();
      await context.sync();
      next.tabColor = '#123456';
      next.load('name,tabColor');
      await context.sync();
      expect([next.name, next.tabColor]).toEqual(['B', '#123456']);
    });
  });

  test('have a colour, lines and headings', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(['', true, true]);
      sheet.tabColor = 'ffaa00';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual([
        '#FFAA00',
        false,
        false,
      ]);
    });
  });

  test('that are deleted take their tables and names along', async () => {
    const excel = openExcel({ workbook: threeSheets() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      sheet.tables.add('A1:B2', true).name = 'tblWeg';
      context.workbook.names.add('Weg', sheet.getRange('A1'));
      sheet.delete();
      const table = context.workbook.tables.getItemOrNullObject('tblWeg').load('name');
      expect(await names(context)).toEqual(['A', 'C']);
      expect(table.isNullObject).toBe(true);
    });
    expect(excel.workbook.names[0]!.formula).toBe('=B!#REF!');
  });
});

describe('visibility', () => {
  test('a hidden sheet is not in front', async () => {
    openExcel({ workbook: threeSheets() });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('B').activate();
      worksheets.getItem('B').visibility = 'Hidden';
      const active = worksheets.getActiveWorksheet().load('name');
      const hidden = worksheets.getItem('B').load('visibility,tabColor');
      await context.sync();
      expect([active.name, hidden.visibility, hidden.tabColor]).toEqual(['C', 'Hidden', null]);
    });
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['hiding the last visible sheet', (sheets) => (sheets.getItem('C').visibility = 'Hidden')],
    [
      'deleting the last visible sheet',
      (sheets) => {
        sheets.getItem('C').delete();
      },
    ],
    [
      'deleting a very hidden sheet',
      (sheets) => {
        sheets.getItem('B').delete();
      },
    ],
    [
      'activating a hidden sheet',
      (sheets) => {
        sheets.getItem('A').activate();
      },
    ],
  ])('%s is refused', async (_name, change) => {
    openExcel({ workbook: threeSheets() });
    const code = await refusal(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('A').visibility = 'Hidden';
      worksheets.getItem('B').visibility = 'VeryHidden';
      change(worksheets);
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });
});

describe('a workbook with a protected structure', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['adds no sheets', (sheet) => sheet.context.workbook.worksheets.add()],
    [
      'deletes none',
      (sheet) => {
        sheet.delete();
      },
    ],
    ['renames none', (sheet) => (sheet.name = 'Z')],
    ['moves none', (sheet) => (sheet.position = 1)],
    ['hides none', (sheet) => (sheet.visibility = 'Hidden')],
  ])('%s', async (_name, change) => {
    openExcel({ workbook: threeSheets() });
    const code = await refusal(async (context) => {
      context.workbook.protection.protect('geheim');
      await context.sync();
      change(context.workbook.worksheets.getItem('A'));
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  test('is opened with its password only', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      context.workbook.protection.protect('geheim');
      context.workbook.protection.unprotect('anders');
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.unprotect('geheim');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

describe('panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    [
      'rows',
      (panes) => {
        panes.freezeRows(2);
      },
      'Sheet1!1:2',
    ],
    [
      'columns',
      (panes) => {
        panes.freezeColumns(1);
      },
      'Sheet1!A:A',
    ],
    [
      'a corner',
      (panes) => {
        panes.freezeAt('A1:B3');
      },
      'Sheet1!A1:B3',
    ],
  ])('%s are frozen', async (_name, freeze, address) => {
    openExcel();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      freeze(freezePanes);
      const location = freezePanes.getLocation().load('address');
      await context.sync();
      expect(location.address).toBe(address);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('the page', () => {
  test('is what was set', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 9 };
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1 });
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,paperSize,centerHorizontally,zoom,topMargin');
      const area = pageLayout.getPrintArea().load('address,areaCount');
      const rows = pageLayout.getPrintTitleRows().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.load('centerFooter,leftHeader');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 9 },
        topMargin: 72,
      });
      expect([area.address, area.areaCount]).toEqual(['Sheet1!A1:D20', 1]);
      expect([rows.address, columns.address]).toEqual(['Sheet1!1:3', 'Sheet1!A:B']);
      expect([defaultForAllPages.centerFooter, defaultForAllPages.leftHeader]).toEqual([
        '&P / &N',
        '',
      ]);
    });
  });

  test('has no print area or titles at first', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      const none = [
        pageLayout.getPrintAreaOrNullObject().load('address'),
        pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
      ];
      await context.sync();
      expect(none.map((each) => each.isNullObject)).toEqual([true, true, true]);
    });
  });

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    [
      'title rows that are no rows',
      (layout) => {
        layout.setPrintTitleRows('A1:B2');
      },
    ],
    [
      'title columns that are no columns',
      (layout) => {
        layout.setPrintTitleColumns('1:2');
      },
    ],
    ['a scale of 5', (layout) => (layout.zoom = { scale: 5 })],
    ['a margin below 0', (layout) => (layout.topMargin = -1)],
    ['a paper that is none', (layout) => (layout.orientation = 'Dwars' as 'Portrait')],
  ])('%s is refused', async (_name, set) => {
    openExcel();
    const code = await refusal(async (context) => {
      set(context.workbook.worksheets.getItem('Sheet1').pageLayout);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
