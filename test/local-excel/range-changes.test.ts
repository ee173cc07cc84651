import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

async function valuesOf(context: Excel.RequestContext, address: string): Promise<unknown[][]> {
  const range = sheetOf(context).getRange(address).load('values');
  await context.sync();
  return range.values;
}

const numbers = [
  ['a', 1],
  ['b', 2],
  ['c', 3],
];

describe('insert and delete', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
    [
      'whole rows',
      (sheet) => sheet.getRange('2:2').insert('Down'),
      [
        ['a', 1],
        ['', ''],
        ['b', 2],
        ['c', 3],
      ],
    ],
    [
      'cells, the others of the row stay',
      (sheet) => sheet.getRange('A2').insert('Down'),
      [
        ['a', 1],
        ['', 2],
        ['b', 3],
        ['c', ''],
      ],
    ],
    [
      'cells to the right',
      (sheet) => sheet.getRange('A2').insert('Right'),
      [
        ['a', 1],
        ['', 'b'],
        ['c', 3],
        ['', ''],
      ],
    ],
    [
      'whole columns',
      (sheet) => sheet.getRange('A:A').insert('Right'),
      [
        ['', 'a'],
        ['', 'b'],
        ['', 'c'],
        ['', ''],
      ],
    ],
    [
      'rows that go',
      (sheet) => {
        sheet.getRange('1:2').delete('Up');
      },
      [
        ['c', 3],
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'cells that go',
      (sheet) => {
        sheet.getRange('A1').delete('Up');
      },
      [
        ['b', 1],
        ['c', 2],
        ['', 3],
        ['', ''],
      ],
    ],
    [
      'cells that go from the left',
      (sheet) => {
        sheet.getRange('A1').delete('Left');
      },
      [
        [1, ''],
        ['b', 2],
        ['c', 3],
        ['', ''],
      ],
    ],
  ])('%s', async (_name, change, expected) => {
    openExcel();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1:B3').values = numbers;
      change(sheetOf(context));
      expect(await valuesOf(context, 'A1:B4')).toEqual(expected);
    });
  });

  test('new rows look as the row above them', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2').format.fill.color = 'red';
      sheet.getRange('A3').format.fill.color = 'blue';
      const made = sheet.getRange('3:3').insert('Down').load('address');
      const cells = ['A2', 'A3', 'A4'].map((address) =>
        sheet.getRange(address).load('format/fill/color'),
      );
      await context.sync();
      expect(made.address).toBe('Sheet1!3:3');
      expect(cells.map((cell) => cell.format.fill.color)).toEqual([
        '#FF0000',
        '#FF0000',
        '#0000FF',
      ]);
    });
  });

  test('nothing is pushed off the sheet', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1048576').values = [['laatste']];
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(code).toBe('NonBlankCellOffSheet');
  });

  test('what stands on cells moves along', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const cell = sheet.getRange('B5');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$9' } };
      cell.conditionalFormats.add('Custom').custom.rule.formula = '=B5>$A$5';
      cell.hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'naar boven' };
      context.workbook.names.add('Plaats', cell);
      sheet.comments.add('B5', 'kijk hier');
      sheet.pageLayout.setPrintArea('A1:D9');
      sheet.pageLayout.setPrintTitleRows('$4:$5');
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    const [sheet] = excel.workbook.sheets;
    const place = { top: 6, left: 1, bottom: 6, right: 1 };
    expect(sheet!.validations).toMatchObject([
      { areas: [place], rule: { list: { source: '=$D$3:$D$11' } } },
    ]);
    expect(sheet!.conditionalFormats).toMatchObject([
      { areas: [place], rule: { formula: '=B7>$A$7' } },
    ]);
    expect(sheet!.hyperlinks).toMatchObject([{ area: place }]);
    expect(sheet!.comments).toMatchObject([{ cell: place }]);
    expect(excel.workbook.names).toMatchObject([{ formula: '=Sheet1!$B$7' }]);
    expect(sheet!.pageLayout).toMatchObject({
      printAreas: [{ top: 2, bottom: 10 }],
      titleRows: { top: 5, bottom: 6 },
    });
  });

  test('what stood on deleted cells is gone with them', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const cell = sheet.getRange('B5');
      cell.dataValidation.rule = { textLength: { operator: 'LessThan', formula1: 9 } };
      cell.conditionalFormats.add('Custom');
      cell.hyperlink = { address: 'https://example.org' };
      context.workbook.names.add('Plaats', cell);
      sheet.comments.add('B5', 'kijk hier');
      cell.delete('Up');
      await context.sync();
    });
    expect(excel.workbook.sheets[0]).toMatchObject({
      validations: [],
      conditionalFormats: [],
      hyperlinks: [],
      comments: [],
    });
    expect(excel.workbook.names).toMatchObject([{ formula: '=Sheet1!#REF!' }]);
  });
});

describe('clear', () => {
  const look = { fill: '#FF0000', values: [['x']] };

  test.each<['All' | 'Contents' | 'Formats' | 'Hyperlinks', object]>([
    ['Contents', { fill: look.fill, value: '', links: 1, rules: 1 }],
    ['Formats', { fill: '#FFFFFF', value: 'x', links: 1, rules: 1 }],
    ['Hyperlinks', { fill: look.fill, value: 'x', links: 0, rules: 1 }],
    ['All', { fill: '#FFFFFF', value: '', links: 0, rules: 0 }],
  ])('%s', async (applyTo, expected) => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.values = look.values;
      range.format.fill.color = look.fill;
      range.hyperlink = { address: 'https://example.org' };
      range.dataValidation.rule = { textLength: { operator: 'LessThan', formula1: 9 } };
      range.clear(applyTo);
      range.load('values,format/fill/color');
      await context.sync();
      const [sheet] = excel.workbook.sheets;
      expect({
        fill: range.format.fill.color,
        value: range.values[0]![0] as string,
        links: sheet!.hyperlinks.length,
        rules: sheet!.validations.length,
      }).toEqual(expected);
    });
  });
});

describe('sort', () => {
  test('numbers, texts, true and false, errors; blanks last either way', async () => {
    openExcel();
    const values = [['b'], [true], [''], [10], ['#N/A'], ['A'], [9]];
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:A7');
      range.values = values;
      range.sort.apply([{ key: 0 }]);
      expect((await valuesOf(context, 'A1:A7')).flat()).toEqual([
        9,
        10,
        'A',
        'b',
        true,
        '#N/A',
        '',
      ]);
      range.sort.apply([{ key: 0, ascending: false }]);
      expect((await valuesOf(context, 'A1:A7')).flat()).toEqual([
        '#N/A',
        true,
        'b',
        'A',
        10,
        9,
        '',
      ]);
    });
  });

  test('by several columns, under a header', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B4');
      range.values = [
        ['Kop', 'Nr'],
        ['b', 1],
        ['a', 1],
        ['a', 2],
      ];
      range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
      expect(await valuesOf(context, 'A1:B4')).toEqual([
        ['Kop', 'Nr'],
        ['a', 2],
        ['a', 1],
        ['b', 1],
      ]);
    });
  });

  test('of formulas is not known', async () => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      const range = sheetOf(context).getRange('A1:A2');
      range.values = [['=B1'], [1]];
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});

describe('hyperlinks', () => {
  test('show their text, or where they lead', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const link = { documentReference: 'Sheet1!A9', textToDisplay: '5.10', screenTip: 'ga' };
      sheet.getRange('A1').hyperlink = link;
      sheet.getRange('B1').hyperlink = { address: 'https://example.org' };
      const range = sheet.getRange('A1:B1').load('values');
      const read = sheet.getRange('A1').load('hyperlink');
      const none = sheet.getRange('C1').load('hyperlink');
      await context.sync();
      expect(range.values).toEqual([['5.10', 'https://example.org']]);
      expect(read.hyperlink).toEqual(link);
      expect(none.hyperlink).toBeNull();
    });
  });
});

describe('merging', () => {
  test('keeps the first value only', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      expect(await valuesOf(context, 'A1:B2')).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect(excel.workbook.sheets[0]!.merges).toHaveLength(1);
      range.unmerge();
      range.merge(true);
      await context.sync();
      expect(excel.workbook.sheets[0]!.merges).toHaveLength(2);
    });
  });

  test('cells of a table is refused', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).tables.add('A1:B3', true);
      sheetOf(context).getRange('B3:C3').merge();
      await context.sync();
    });
    expect(code).toBe('MergedRangeConflict');
  });

  test('hides cells, which cannot be written then', async () => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B1').values = [['x']];
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});

test('the selection, and the sheet in front', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Lijsten').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([selected.address, cell.address, active.name]).toEqual([
      'Lijsten!B2:C3',
      'Lijsten!B2',
      'Lijsten',
    ]);
  });
});
