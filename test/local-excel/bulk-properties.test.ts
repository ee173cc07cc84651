import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test('looks of cells are set and read in one call', async () => {
  const excel = openExcel();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    range.setCellProperties([
      [
        {
          format: {
            fill: { color: 'red' },
            font: { bold: true },
            wrapText: true,
            protection: { locked: false },
            borders: { bottom: { style: 'Double', color: 'blue' } },
          },
        },
        {},
      ],
      [{ hyperlink: { address: 'https://example.org', textToDisplay: 'hier' } }, {}],
    ]);
    const read = range.getCellProperties({
      address: true,
      hyperlink: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { style: true },
        protection: true,
        wrapText: true,
      },
    });
    await context.sync();
    expect(read.value[0]![0]).toMatchObject({
      address: 'Sheet1!A1',
      hyperlink: null,
      format: {
        fill: { color: '#FF0000' },
        font: { bold: true },
        borders: { bottom: { style: 'Double' }, top: { style: 'None' } },
        protection: { locked: false, formulaHidden: false },
        wrapText: true,
      },
    });
    expect(read.value[1]![0]).toMatchObject({ hyperlink: { textToDisplay: 'hier' } });
    expect(read.value[1]![1]).toMatchObject({ format: { fill: { color: '#FFFFFF' } } });
  });
  expect(excel.syncCount).toBe(1);
});

test('so are those of rows and columns', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B3');
    range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }, {}]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const heights = range.getRow(0).getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    expect(rows.value).toEqual([
      { rowIndex: 0, rowHidden: false },
      { rowIndex: 1, rowHidden: true },
      { rowIndex: 2, rowHidden: false },
    ]);
    expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
    expect(heights.value).toEqual([{ format: { rowHeight: 30 } }]);
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  [
    'fewer rows',
    (range) => {
      range.setRowProperties([{}]);
    },
  ],
  [
    'more columns',
    (range) => {
      range.setColumnProperties([{}, {}, {}]);
    },
  ],
  [
    'a matrix of another size',
    (range) => {
      range.setCellProperties([[{}], [{}]]);
    },
  ],
  [
    'a text its type does not have',
    (range) => {
      range.setRowProperties([{ format: { verticalAlignment: 'Middle' as 'Top' } }, {}]);
    },
  ],
])('%s is refused', async (_name, set) => {
  openExcel();
  const code = await refusal(async (context) => {
    set(sheetOf(context).getRange('A1:B2'));
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('what is not known is named', async () => {
  const excel = openExcel();
  const code = await refusal(async (context) => {
    sheetOf(context)
      .getRange('A1')
      .setCellProperties([[{ format: { fill: { pattern: 'Checker' } } }]]);
    await context.sync();
  });
  expect(code).toBe('HostNotImplemented');
  expect(gapsMet(excel)).toEqual([expect.stringContaining('RangeFill.pattern')]);
});

describe('page breaks', () => {
  test('are kept in order, and move along', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const { horizontalPageBreaks, verticalPageBreaks } = sheet;
      horizontalPageBreaks.add('A20');
      horizontalPageBreaks.add(sheet.getRange('A10'));
      horizontalPageBreaks.add('B20');
      verticalPageBreaks.add('E1');
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').delete('Left');
      horizontalPageBreaks.load('items/rowIndex,items/columnIndex');
      verticalPageBreaks.load('items/rowIndex,items/columnIndex');
      const after = horizontalPageBreaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      const places = [...horizontalPageBreaks.items, ...verticalPageBreaks.items];
      expect(places.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
        [11, 0],
        [21, 0],
        [0, 3],
      ]);
      expect(after.address).toBe('Sheet1!A12');
      horizontalPageBreaks.getItem(0).delete();
      verticalPageBreaks.removePageBreaks();
      const counts = [horizontalPageBreaks.getCount(), verticalPageBreaks.getCount()];
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([1, 0]);
    });
  });

  test('go with the rows and columns they are before', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.horizontalPageBreaks.add('A5');
      sheet.verticalPageBreaks.add('C1');
      sheet.getRange('5:5').delete('Up');
      sheet.getRange('C:C').delete('Left');
      const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([0, 0]);
    });
  });

  test('are not before the first row', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).horizontalPageBreaks.add('A1');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
