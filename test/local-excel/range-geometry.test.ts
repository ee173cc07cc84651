import { openExcel, refusal } from './support/open-excel';

const rangeOf = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

describe('from B2:D5', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getCell outside of it', (range) => range.getCell(9, 0), 'B11'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D5'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C6'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B2:B6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B6:D7'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A5'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E2:F5'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F5'],
    ['getIntersection', (range) => range.getIntersection('C1:C9'), 'C2:C5'],
    ['getUsedRange of an empty one', (range) => range.getUsedRange(), 'B2'],
  ])('%s', async (_name, go, address) => {
    openExcel();
    await Excel.run(async (context) => {
      const range = go(rangeOf(context, 'B2:D5')).load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ['getOffsetRange', (range) => range.getOffsetRange(-2, 0)],
    ['getRowsAbove', (range) => range.getRowsAbove(2)],
    ['getResizedRange', (range) => range.getResizedRange(0, -3)],
    ['getColumn', (range) => range.getColumn(16_383)],
  ])('%s off the sheet is refused', async (_name, go) => {
    openExcel();
    const code = await refusal(async (context) => {
      go(rangeOf(context, 'B2:D5'));
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('what does not overlap is a null object, or an error', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const none = rangeOf(context, 'B2:D5').getIntersectionOrNullObject('F1').load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const code = await refusal(async (context) => {
      rangeOf(context, 'B2:D5').getIntersection('F1').load('address');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test('its numbers and its sheet', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = rangeOf(context, 'B2:D5');
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,worksheet/name');
      await context.sync();
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([
        1, 1, 4, 3,
      ]);
      expect([range.cellCount, range.isEntireRow, range.worksheet.name]).toEqual([
        12,
        false,
        'Sheet1',
      ]);
    });
  });
});

describe('getRange', () => {
  test.each([
    ['$B$2', 'Sheet1!B2'],
    ['Sheet1!B2', 'Sheet1!B2'],
    ["'sheet1'!B2:A1", 'Sheet1!A1:B2'],
    ['B:B', 'Sheet1!B:B'],
    ['Kop', 'Sheet1!A1:C1'],
    [undefined, 'Sheet1!1:1048576'],
  ])('%j', async (address, expected) => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Kop', sheet.getRange('A1:C1'));
      const range = sheet.getRange(address).load('address');
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  test.each(['A1,B2', 'Weg', 'Lijsten!A1', 'A0', 'A1048577'])('%j is refused', async (address) => {
    openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.add('Lijsten');
      rangeOf(context, address).load('address');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('by indexes', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRangeByIndexes(1, 2, 3, 4).load('address');
      const cell = sheet.getCell(0, 25).load('address');
      await context.sync();
      expect([range.address, cell.address]).toEqual(['Sheet1!C2:F4', 'Sheet1!Z1']);
    });
  });
});

describe('the used range', () => {
  test('is what has values, or formats as well', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('C4').values = [[5]];
      sheet.getRange('F9').format.fill.color = 'red';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      const part = sheet.getRange('C:C').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([values.address, all.address, part.address]).toEqual([
        'Sheet1!B2:C4',
        'Sheet1!B2:F9',
        'Sheet1!C4',
      ]);
    });
  });

  test('of an empty sheet is its first cell, or a null object', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  test('around a cell goes up to blank rows and columns', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').values = [
        ['a', 'b'],
        ['c', ''],
      ];
      sheet.getRange('D4').values = [['schuin']];
      sheet.getRange('F4').values = [['apart']];
      const region = sheet.getRange('B3').getSurroundingRegion().load('address');
      await context.sync();
      expect(region.address).toBe('Sheet1!B2:D4');
    });
  });
});
