import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('looks', () => {
  test('are what was set', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { format } = sheetOf(context).getRange('A1:B2');
      format.set({
        wrapText: true,
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        indentLevel: 2,
        textOrientation: 45,
        shrinkToFit: true,
        readingOrder: 'LeftToRight',
        fill: { color: 'orange' },
        font: {
          bold: true,
          italic: true,
          underline: 'Single',
          strikethrough: true,
          color: '00ff00',
          name: 'Calibri',
          size: 14,
        },
      });
      format.protection.locked = false;
      format.load('wrapText,horizontalAlignment,verticalAlignment,indentLevel,textOrientation');
      format.load('shrinkToFit,readingOrder,fill/color');
      format.font.load('bold,italic,underline,strikethrough,color,name,size');
      format.protection.load('locked,formulaHidden');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        indentLevel: 2,
        textOrientation: 45,
        shrinkToFit: true,
        readingOrder: 'LeftToRight',
        fill: { color: '#FFA500' },
        font: {
          bold: true,
          italic: true,
          underline: 'Single',
          strikethrough: true,
          color: '#00FF00',
          name: 'Calibri',
          size: 14,
        },
        protection: { locked: false, formulaHidden: false },
      });
    });
  });

  test('that differ read as null', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:A2').load('format/fill/color,format/font/bold,numberFormat');
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, null]);
      expect(range.numberFormat).toEqual([['General'], ['General']]);
    });
  });

  test('of whole columns and rows hold for cells to come', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B5').format.font.italic = true;
      sheet.getRange('B:C').format.fill.color = 'red';
      sheet.getRange('2:3').format.font.bold = true;
      sheet.getRange().format.wrapText = true;
      const places = ['B2', 'B5', 'C9', 'D3', 'D9'];
      const cells = places.map((address) => sheet.getRange(address));
      for (const cell of cells) {
        cell.load('format/fill/color,format/font/bold,format/font/italic,format/wrapText');
      }
      const column = sheet.getRange('B:B').load('format/fill/color,format/font/bold');
      await context.sync();
      const looks = cells.map(({ format }) => [
        format.fill.color,
        format.font.bold,
        format.font.italic,
        format.wrapText,
      ]);
      expect(looks).toEqual([
        ['#FF0000', true, false, true],
        ['#FF0000', false, true, true],
        ['#FF0000', false, false, true],
        ['#FFFFFF', true, false, true],
        ['#FFFFFF', false, false, true],
      ]);
      expect([column.format.fill.color, column.format.font.bold]).toEqual(['#FF0000', null]);
    });
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour that is none', (format) => (format.fill.color = 'rood')],
    ['a font of 410 points', (format) => (format.font.size = 410)],
    ['an indent of 251', (format) => (format.indentLevel = 251)],
    ['an orientation of 100', (format) => (format.textOrientation = 100)],
    ['a column of 2000 points', (format) => (format.columnWidth = 2000)],
    ['a row of 410 points', (format) => (format.rowHeight = 410)],
  ])('%s is refused', async (_name, set) => {
    openExcel();
    const code = await refusal(async (context) => {
      set(sheetOf(context).getRange('A1').format);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('borders', () => {
  test('are drawn on the outer cells, and between them', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#808080';
      const read = (address: string, side: 'EdgeTop' | 'EdgeBottom' | 'InsideVertical') =>
        sheet.getRange(address).format.borders.getItem(side).load('style,color,sideIndex');
      const lines = [
        read('B2:C2', 'EdgeTop'),
        read('B3:C3', 'EdgeTop'),
        read('C2', 'EdgeBottom'),
        read('B1', 'EdgeBottom'),
        read('B3', 'EdgeBottom'),
        read('B2:C3', 'InsideVertical'),
        read('B1:B2', 'EdgeTop'),
      ];
      await context.sync();
      expect(lines.map(({ style, color }) => [style, color])).toEqual([
        ['Double', '#000000'],
        ['Continuous', '#808080'],
        ['Continuous', '#808080'],
        ['Double', '#000000'],
        ['None', '#000000'],
        ['None', '#000000'],
        ['None', '#000000'],
      ]);
    });
  });

  test('that differ read as null', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Dash';
      const line = sheet.getRange('A1:B1').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(line.style).toBeNull();
    });
  });
});

describe('sizes', () => {
  test('of columns and rows are what was set', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A:B').format.columnWidth = 120;
      sheet.getRange('C:C').format.columnWidth = 60;
      sheet.getRange('1:1').format.rowHeight = 30;
      const same = sheet.getRange('A1:B1').format.load('columnWidth,rowHeight');
      const other = sheet.getRange('B1:C1').format.load('columnWidth');
      await context.sync();
      expect([same.columnWidth, same.rowHeight, other.columnWidth]).toEqual([120, 30, null]);
    });
  });

  test.each(['columnWidth', 'rowHeight'] as const)('%s is not known before', async (member) => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).getRange('A1').format.load(member);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });

  test('made to fit are not known either', async () => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      const { format } = sheetOf(context).getRange('A1');
      format.columnWidth = 50;
      format.autofitColumns();
      format.autofitRows();
      format.load('columnWidth');
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
    expect(excel.workbook.sheets[0]!.columns.get(0)?.autofit).toBe(true);
  });

  test('rows and columns are hidden, shown, or differ', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const part = sheet.getRange('A2:B3').load('rowHidden,columnHidden,hidden');
      const mixed = sheet.getRange('A1:C3').load('rowHidden,columnHidden,hidden');
      await context.sync();
      expect([part.rowHidden, part.columnHidden, part.hidden]).toEqual([true, false, true]);
      expect([mixed.rowHidden, mixed.columnHidden, mixed.hidden]).toEqual([null, null, null]);
      sheet.getRange('2:3').rowHidden = false;
      mixed.load('rowHidden');
      await context.sync();
      expect(mixed.rowHidden).toBe(false);
    });
  });
});
