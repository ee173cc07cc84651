import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const tableOf = (context: Excel.RequestContext) => context.workbook.tables.getItem('tblA');

/** tblA in B2:C4 with Nr and Bedrag, and a remark two rows below it. */
async function makeTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B2:C4').values = [
      ['Nr', 'Bedrag'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('B6').values = [['opmerking']];
    sheet.tables.add('B2:C4', true).name = 'tblA';
    await context.sync();
  });
}

async function read(context: Excel.RequestContext, range: Excel.Range) {
  range.load('address,values');
  await context.sync();
  return { address: range.address.replace('Sheet1!', ''), values: range.values };
}

describe('a new table', () => {
  test('has the looks that Excel gives it, and the headers of its first row', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:D1').values = [['Nr', 2017, '', 'nr']];
      const table = sheet.tables.add(sheet.getRange('A1:D2'), true);
      table.load(
        'name,style,showHeaders,showTotals,showBandedRows,showFilterButton,worksheet/name',
      );
      const columns = table.columns.load('items/name,items/index,items/id,count');
      const header = table.getHeaderRowRange().load('values,address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Table1',
        style: 'TableStyleMedium2',
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      expect(table.worksheet.name).toBe('Sheet1');
      expect(header.values).toEqual([['Nr', '2017', 'Column1', 'nr2']]);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Nr', 0],
        ['2017', 1],
        ['Column1', 2],
        ['nr2', 3],
      ]);
      expect([columns.count, header.address, body.address]).toEqual([
        4,
        'Sheet1!A1:D1',
        'Sheet1!A2:D2',
      ]);
    });
  });

  test('of a header alone gets a row', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:B1', true);
      expect((await read(context, table.getRange())).address).toBe('A1:B2');
    });
  });

  test.each([
    ['over another table', 'C4:D9'],
    ['over merged cells', 'F1:G2'],
  ])('%s is refused', async (_name, address) => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      sheetOf(context).getRange('F2:F3').merge();
      sheetOf(context).tables.add(address, true);
      await context.sync();
    });
    expect(code).toBe('MergedRangeConflict');
  });

  test('without headers is not known', async () => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).tables.add('A1:B3', false);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});

test('its looks are what was set', async () => {
  openExcel();
  await makeTable();
  await Excel.run(async (context) => {
    const looks = {
      style: 'TableStyleLight9',
      showBandedRows: false,
      showBandedColumns: true,
      showFilterButton: false,
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showHeaders: true,
    };
    const table = tableOf(context);
    table.set(looks);
    table.load(Object.keys(looks));
    table.autoFilter.load('enabled');
    await context.sync();
    expect(table.toJSON()).toMatchObject(looks);
    expect(table.autoFilter.enabled).toBe(false);
  });
});

describe('its name', () => {
  test.each([
    ['a b', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['TBLB', 'ItemAlreadyExists'],
    ['Codes', 'ItemAlreadyExists'],
  ])('cannot be %s', async (name, expected) => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      const sheet = sheetOf(context);
      sheet.tables.add('E1:F2', true).name = 'tblB';
      context.workbook.names.add('Codes', sheet.getRange('H1'));
      tableOf(context).name = name;
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  test('is followed by the formulas that use it', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange('E1');
      cell.values = [['=SUM(tblA[Bedrag])&"tblA"']];
      tableOf(context).name = 'tblBedragen';
      cell.load('formulas');
      const table = context.workbook.tables.getItem('TBLBEDRAGEN').load('name');
      await context.sync();
      expect([cell.formulas, table.name]).toEqual([
        [['=SUM(tblBedragen[Bedrag])&"tblA"']],
        'tblBedragen',
      ]);
    });
  });
});

describe('headers', () => {
  test('are the names of the columns, both ways', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('B2:C2').values = [['Nummer', '']];
      const columns = tableOf(context).columns.load('items/name');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Nummer', 'Column1']);
      columns.getItem('Column1').name = '5.10';
      expect((await read(context, tableOf(context).getHeaderRowRange())).values).toEqual([
        ['Nummer', '5.10'],
      ]);
    });
  });

  test('that a formula names are not known to be renamed', async () => {
    const excel = openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      sheetOf(context).getRange('E1').values = [['=SUM(tblA[Bedrag])']];
      sheetOf(context).getRange('C2').values = [['EUR']];
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});

describe('rows', () => {
  test('are added at the end; what stands below moves down', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const row = tableOf(context)
        .rows.add(undefined, [
          ['c', 3],
          ['d', 4],
          ['e', 5],
        ])
        .load('index');
      expect(await read(context, tableOf(context).getRange())).toEqual({
        address: 'B2:C7',
        values: [
          ['Nr', 'Bedrag'],
          ['a', 1],
          ['b', 2],
          ['c', 3],
          ['d', 4],
          ['e', 5],
        ],
      });
      expect(row.index).toBe(2);
      expect((await read(context, sheetOf(context).getRange('B9'))).values).toEqual([
        ['opmerking'],
      ]);
    });
  });

  test('are added between others', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      tableOf(context).rows.add(1, [['tussen', 9]]);
      expect((await read(context, tableOf(context).getDataBodyRange())).values).toEqual([
        ['a', 1],
        ['tussen', 9],
        ['b', 2],
      ]);
    });
  });

  test('new ones look and behave as the one above', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const body = tableOf(context).getDataBodyRange();
      body.getColumn(0).numberFormat = [['@'], ['@']];
      body.getColumn(1).dataValidation.rule = { decimal: { operator: 'GreaterThan', formula1: 0 } };
      tableOf(context).rows.add(undefined, [['5.10', 3]]);
      const added = sheetOf(context).getRange('B5').load('values,numberFormat');
      const validation = sheetOf(context).getRange('C3:C5').dataValidation.load('type');
      await context.sync();
      expect([added.values, added.numberFormat]).toEqual([[['5.10']], [['@']]]);
      expect(validation.type).toBe('Decimal');
    });
  });

  test('are deleted; the last one is emptied', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const { rows } = tableOf(context);
      rows.getItemAt(0).delete();
      expect(await read(context, tableOf(context).getDataBodyRange())).toEqual({
        address: 'B3:C3',
        values: [['b', 2]],
      });
      rows.getItemAt(0).delete();
      expect(await read(context, tableOf(context).getDataBodyRange())).toEqual({
        address: 'B3:C3',
        values: [['', '']],
      });
      expect((await read(context, sheetOf(context).getRange('B5'))).values).toEqual([
        ['opmerking'],
      ]);
    });
  });

  test('are read and written one by one', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const { rows } = tableOf(context);
      rows.getItemAt(1).values = [['z', 26]];
      rows.load('items/values,items/index,count');
      await context.sync();
      expect(rows.items.map(({ index, values }) => [index, values])).toEqual([
        [0, [['a', 1]]],
        [1, [['z', 26]]],
      ]);
      expect(rows.count).toBe(2);
    });
  });

  test.each<[string, (rows: Excel.TableRowCollection) => void, string]>([
    ['of another width', (rows) => rows.add(undefined, [['c', 3, 4]]), 'InvalidArgument'],
    ['past the end', (rows) => rows.add(3, [['c', 3]]), 'InvalidArgument'],
    [
      'that are not there',
      (rows) => {
        rows.getItemAt(2).delete();
      },
      'InvalidArgument',
    ],
  ])('%s are refused', async (_name, change, expected) => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      change(tableOf(context).rows);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  test('cannot push a part of another table down', async () => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      sheetOf(context).tables.add('C8:D9', true);
      tableOf(context).rows.add(undefined, [['c', 3]]);
      await context.sync();
    });
    expect(code).toBe('InsertDeleteConflict');
  });
});

describe('columns', () => {
  test.each<[string, number | undefined, unknown[][]]>([
    [
      'at the end',
      undefined,
      [
        ['Nr', 'Bedrag', 'Per'],
        ['a', 1, 'x'],
        ['b', 2, 'y'],
      ],
    ],
    [
      'at the front',
      0,
      [
        ['Per', 'Nr', 'Bedrag'],
        ['x', 'a', 1],
        ['y', 'b', 2],
      ],
    ],
    [
      'between',
      1,
      [
        ['Nr', 'Per', 'Bedrag'],
        ['a', 'x', 1],
        ['b', 'y', 2],
      ],
    ],
  ])('are added %s', async (_name, index, expected) => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const column = tableOf(context).columns.add(index, [['Per'], ['x'], ['y']]);
      column.load('name');
      expect((await read(context, tableOf(context).getRange())).values).toEqual(expected);
      expect(column.name).toBe('Per');
    });
  });

  test('are added without values, with a name', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      tableOf(context).columns.add(undefined, undefined, 'Van');
      tableOf(context).columns.add();
      expect((await read(context, tableOf(context).getHeaderRowRange())).values).toEqual([
        ['Nr', 'Bedrag', 'Van', 'Column1'],
      ]);
    });
  });

  test('are deleted', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      tableOf(context).columns.getItem('Nr').delete();
      expect(await read(context, tableOf(context).getRange())).toEqual({
        address: 'B2:B4',
        values: [['Bedrag'], [1], [2]],
      });
    });
  });

  test('are found by name or id, in later batches too', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const { columns } = tableOf(context);
      const column = columns.getItem('bedrag').load('id,index,values');
      const none = columns.getItemOrNullObject('Weg').load('name');
      await context.sync();
      expect([column.index, column.values]).toEqual([1, [['Bedrag'], [1], [2]]]);
      expect(none.isNullObject).toBe(true);
      column.values = [['EUR'], [10], [20]];
      const body = column.getDataBodyRange();
      expect(await read(context, body)).toEqual({ address: 'C3:C4', values: [[10], [20]] });
    });
  });
});

describe('size', () => {
  test('more rows and columns, fewer rows and columns', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const table = tableOf(context);
      table.resize('B2:D5');
      expect((await read(context, table.getRange())).values).toEqual([
        ['Nr', 'Bedrag', 'Column1'],
        ['a', 1, ''],
        ['b', 2, ''],
        ['', '', ''],
      ]);
      table.resize(sheetOf(context).getRange('B2:B3'));
      expect((await read(context, table.getRange())).address).toBe('B2:B3');
    });
  });

  test.each([
    ['another header row', 'B3:C5'],
    ['no row of data', 'B2:C2'],
    ['cells elsewhere', 'F2:G5'],
  ])('%s is refused', async (_name, address) => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      tableOf(context).resize(address);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('over another table is refused', async () => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      sheetOf(context).tables.add('E2:F4', true);
      tableOf(context).resize('B2:E4');
      await context.sync();
    });
    expect(code).toBe('MergedRangeConflict');
  });
});

describe('rows written right below', () => {
  const writeBelow = (context: Excel.RequestContext, address: string, values: unknown[][]) => {
    sheetOf(context).getRange('B6').clear();
    sheetOf(context).getRange(address).values = values;
    return read(context, tableOf(context).getRange());
  };

  test('become part of the table', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const { address } = await writeBelow(context, 'B5:C6', [
        ['c', 3],
        ['d', ''],
      ]);
      expect(address).toBe('B2:C6');
    });
  });

  test.each<[string, string, unknown[][], boolean]>([
    [
      'with a blank one, up to that',
      'B5:C7',
      [
        ['c', 3],
        ['', ''],
        ['e', 5],
      ],
      true,
    ],
    [
      'of which the first is blank',
      'B5:C6',
      [
        ['', ''],
        ['d', 4],
      ],
      false,
    ],
    ['that reach beside it', 'B5:D5', [['c', 3, 'x']], false],
    ['one row lower', 'B6:C6', [['c', 3]], false],
  ])('%s', async (_name, address, values, grows) => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      expect((await writeBelow(context, address, values)).address).toBe(grows ? 'B2:C5' : 'B2:C4');
    });
  });

  test('do not where validation rules stand, nor when Excel is told not to', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const rule = { decimal: { operator: 'GreaterThan' as const, formula1: 0 } };
      sheetOf(context).getRange('C5:C9').dataValidation.rule = rule;
      expect((await writeBelow(context, 'B5:C5', [['c', 3]])).address).toBe('B2:C4');
    });
    openExcel({ tablesGrow: false });
    await makeTable();
    await Excel.run(async (context) => {
      expect((await writeBelow(context, 'B5:C5', [['c', 3]])).address).toBe('B2:C4');
    });
  });
});

describe('cells around a table', () => {
  test('whole rows inserted in it make it longer', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('4:4').insert('Down');
      expect((await read(context, tableOf(context).getRange())).address).toBe('B2:C5');
      sheetOf(context).getRange('1:1').insert('Down');
      expect((await read(context, tableOf(context).getRange())).address).toBe('B3:C6');
    });
  });

  test('whole columns inserted in it make it wider', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('C:C').insert('Right');
      expect((await read(context, tableOf(context).getRange())).values[0]).toEqual([
        'Nr',
        'Column1',
        'Bedrag',
      ]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['cells above a part of it', (sheet) => sheet.getRange('B1').insert('Down')],
    [
      'cells of a part of it',
      (sheet) => {
        sheet.getRange('B3').delete('Up');
      },
    ],
    ['cells left of a part of it', (sheet) => sheet.getRange('A3').insert('Right')],
  ])('%s cannot shift', async (_name, shift) => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      shift(sheetOf(context));
      await context.sync();
    });
    expect(code).toBe('InsertDeleteConflict');
  });

  test('cells that shift in other rows leave it alone', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('C1').insert('Right');
      sheetOf(context).getRange('C9').delete('Left');
      const columns = tableOf(context).columns.load('items/name');
      await context.sync();
      expect(columns.items.map((column) => column.name)).toEqual(['Nr', 'Bedrag']);
    });
  });

  test('deleting all of its rows deletes it', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('2:4').delete('Up');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('deleting its header alone is not known', async () => {
    const excel = openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      sheetOf(context).getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
    expect(excel.workbook.sheets[0]!.tables[0]!.area.top).toBe(1);
  });
});

describe('totals', () => {
  test('are a row of their own', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const table = tableOf(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('formulas,address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(totals.formulas).toEqual([['Total', '=SUBTOTAL(109,[Bedrag])']]);
      expect([totals.address, body.address]).toEqual(['Sheet1!B5:C5', 'Sheet1!B3:C4']);
      table.rows.add(undefined, [['c', 3]]);
      expect((await read(context, table.getRange())).address).toBe('B2:C6');
      table.showTotals = false;
      expect((await read(context, table.getRange())).address).toBe('B2:C5');
    });
  });

  test('are not there at first', async () => {
    openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      tableOf(context).getTotalRowRange().load('address');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('filters', () => {
  const hiddenRows = async (context: Excel.RequestContext) => {
    const rows = [3, 4].map((row) =>
      sheetOf(context)
        .getRange(`${String(row)}:${String(row)}`)
        .load('rowHidden'),
    );
    await context.sync();
    return rows.map((row) => row.rowHidden);
  };

  test.each<[string, (filter: Excel.Filter) => void, boolean[]]>([
    [
      'by values',
      (filter) => {
        filter.applyValuesFilter(['2']);
      },
      [true, false],
    ],
    [
      'by a comparison',
      (filter) => {
        filter.applyCustomFilter('>1');
      },
      [true, false],
    ],
    [
      'by two',
      (filter) => {
        filter.applyCustomFilter('=1', '=2', 'Or');
      },
      [false, false],
    ],
    [
      'up to a number',
      (filter) => {
        filter.applyCustomFilter('<=1');
      },
      [false, true],
    ],
    [
      'by two comparisons',
      (filter) => {
        filter.applyCustomFilter('<2', '>=1');
      },
      [false, true],
    ],
    [
      'by a pattern',
      (filter) => {
        filter.applyCustomFilter('<>1*');
      },
      [true, false],
    ],
  ])('%s hide rows, and show them again', async (_name, apply, expected) => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const { filter } = tableOf(context).columns.getItem('Bedrag');
      apply(filter);
      filter.load('criteria');
      expect(await hiddenRows(context)).toEqual(expected);
      expect(filter.criteria).not.toBeNull();
      tableOf(context).clearFilters();
      filter.load('criteria');
      expect(await hiddenRows(context)).toEqual([false, false]);
      expect(filter.criteria).toBeNull();
    });
  });

  test('on a range of a sheet', async () => {
    openExcel();
    await makeTable();
    await Excel.run(async (context) => {
      const { autoFilter } = sheetOf(context);
      sheetOf(context).getRange('E2:E4').values = [['Kop'], ['x'], ['y']];
      autoFilter.apply('E2:E4', 0, { filterOn: 'Values', values: ['y'] });
      autoFilter.load('enabled,isDataFiltered');
      const range = autoFilter.getRange().load('address');
      expect(await hiddenRows(context)).toEqual([true, false]);
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(range.address).toBe('Sheet1!E2:E4');
      autoFilter.remove();
      const none = autoFilter.getRangeOrNullObject().load('address');
      expect(await hiddenRows(context)).toEqual([false, false]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('by colours are not known', async () => {
    const excel = openExcel();
    await makeTable();
    const code = await refusal(async (context) => {
      tableOf(context).columns.getItem('Bedrag').filter.applyTopItemsFilter(1);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});

test('sorting a table leaves its header and totals', async () => {
  openExcel();
  await makeTable();
  await Excel.run(async (context) => {
    tableOf(context).sort.apply([{ key: 1, ascending: false }]);
    expect((await read(context, tableOf(context).getRange())).values).toEqual([
      ['Nr', 'Bedrag'],
      ['b', 2],
      ['a', 1],
    ]);
  });
});

test('a table turned into a range leaves its cells', async () => {
  openExcel();
  await makeTable();
  await Excel.run(async (context) => {
    const range = tableOf(context).convertToRange();
    const count = context.workbook.tables.getCount();
    expect((await read(context, range)).values[0]).toEqual(['Nr', 'Bedrag']);
    expect(count.value).toBe(0);
  });
});

test('a deleted table leaves empty cells', async () => {
  openExcel();
  await makeTable();
  await Excel.run(async (context) => {
    tableOf(context).delete();
    const used = sheetOf(context).getUsedRange(true).load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!B6');
  });
});

test('the tables under a range', async () => {
  openExcel();
  await makeTable();
  await Excel.run(async (context) => {
    const touched = sheetOf(context).getRange('C4:D9').getTables().load('items/name');
    const inside = sheetOf(context).getRange('C4:D9').getTables(true).getCount();
    const first = sheetOf(context).getRange('A1:D9').getTables(true).getFirst().load('name');
    await context.sync();
    expect([touched.items.map((table) => table.name), inside.value, first.name]).toEqual([
      ['tblA'],
      0,
      'tblA',
    ]);
  });
});
