import { emptyWorkbook } from '../../local-excel/empty-workbook';
import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

interface Loadable {
  load(): unknown;
  toJSON(): unknown;
}

describe('an answer with everything', () => {
  test.each<[string, (context: Excel.RequestContext) => Loadable, object]>([
    [
      'a range',
      (context) => sheetOf(context).getRange('A1'),
      { values: [['']], address: 'Sheet1!A1' },
    ],
    ['a font', (context) => sheetOf(context).getRange('A1').format.font, { bold: false }],
    [
      'a border',
      (context) => sheetOf(context).getRange('A1').format.borders.getItemAt(0),
      { sideIndex: 'EdgeTop' },
    ],
    ['a page', (context) => sheetOf(context).pageLayout, { orientation: 'Portrait' }],
    ['properties', (context) => context.workbook.properties, { title: '' }],
    ['a workbook', (context) => context.workbook, { isDirty: false }],
    [
      'a group of headers',
      (context) => sheetOf(context).pageLayout.headersFooters,
      { state: 'Default' },
    ],
  ])('of %s', async (_name, object, expected) => {
    openExcel();
    await Excel.run(async (context) => {
      const found = object(context);
      found.load();
      await context.sync();
      expect(found.toJSON()).toMatchObject(expected);
    });
  });

  test('leaves out what is not known of a chart or a figure', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B2').values = [
        ['Code', 'Bedrag'],
        ['N', 1],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B2'));
      chart.left = 5;
      const pivot = sheet.pivotTables.add('P', 'Sheet1!A1:B2', 'D1');
      const figure = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Bedrag'));
      chart.load();
      figure.load();
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: 'Chart 1', chartType: 'Line', left: 5 });
      expect(figure.toJSON()).toMatchObject({ name: 'Sum of Bedrag', position: 0 });
    });
  });
});

describe('what cannot be set', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['the address of a range', (context) => sheetOf(context).getRange('A1'), 'address'],
    ['the id of a slicer', (context) => context.workbook.slicers.getItem('tblA'), 'id'],
  ])('%s, not even past the client', async (_name, object, member) => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).tables.add('A1:B2', true).name = 'tblA';
      context.workbook.slicers.add('tblA', 'Column1').name = 'tblA';
      const target = object(context) as { update(properties: object): void };
      target.update({ [member]: 'x' });
      await context.sync();
    });
    // The client itself refuses most of these before they are sent.
    expect(['HostNotImplemented', 'InvalidArgument']).toContain(code);
    gapsMet(excel);
  });
});

describe('several ranges', () => {
  test('are read one by one, and let go', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { wholeNumber: { operator: 'LessThan', formula1: 5 } };
      sheet.getRange('A1:A3').values = [[9], [1], [9]];
      const invalid = dataValidation.getInvalidCells();
      invalid.load('address,worksheet/name,areas/items/address');
      await context.sync();
      expect(invalid.address).toBe('Sheet1!A1,Sheet1!A3');
      expect(invalid.worksheet.name).toBe('Sheet1');
      expect(invalid.areas.items.map((range) => range.address)).toEqual(['Sheet1!A1', 'Sheet1!A3']);
    });
  });

  test('of which there are none are an error', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).getRange('A1').dataValidation.getInvalidCells().load('address');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

test('charts and PivotTables follow the cells they show, from other sheets too', async () => {
  const excel = openExcel({ workbook: emptyWorkbook(['Sheet1', 'Overzicht']) });
  await Excel.run(async (context) => {
    const source = sheetOf(context).getRange('A1:B2');
    source.values = [
      ['Code', 'Bedrag'],
      ['N', 1],
    ];
    const sheet = context.workbook.worksheets.getItem('Overzicht');
    sheet.charts.add('Line', source).setPosition('A10', 'C20');
    sheet.pivotTables.add('P', source, 'F5');
    sheetOf(context).getRange('1:1').insert('Down');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
    const found = sheet.getRange('F7').getPivotTables().load('items/name');
    const none = sheet.getRange('A1:B9').getPivotTables().getCount();
    await context.sync();
    expect([found.items.map((pivot) => pivot.name), none.value]).toEqual([['P'], 0]);
  });
  const [, overview] = excel.workbook.sheets;
  expect(overview!.charts).toMatchObject([
    { source: { area: { top: 1, bottom: 2 } }, position: { top: 11, bottom: 21 } },
  ]);
  expect(overview!.pivotTables).toMatchObject([
    { source: { range: { area: { top: 1 } } }, destination: { top: 6 } },
  ]);
});

describe('gaps that are named', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      'deleting cells of a PivotTable',
      (sheet) => {
        sheet.pivotTables.add('P', 'Sheet1!A1:B2', 'F5');
        sheet.getRange('5:5').delete('Up');
      },
    ],
    [
      'inserting or deleting through merged cells',
      (sheet) => {
        sheet.getRange('D1:E2').merge();
        sheet.getRange('2:2').insert('Down');
      },
    ],
    [
      'a formula in the header',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.getRange('A1').values = [['=B1']];
      },
    ],
    ['the cell style', (sheet) => (sheet.getRange('A1').style = 'Heading 1')],
    [
      "clear('ResetContents')",
      (sheet) => {
        sheet.getRange('A1').clear('ResetContents' as 'All');
      },
    ],
    [
      'several links',
      (sheet) => {
        sheet.getRange('A1').hyperlink = { address: 'https://example.org' };
        sheet.getRange('A2').hyperlink = { address: 'https://example.org' };
        sheet.getRange('A1:A2').load('hyperlink');
      },
    ],
    [
      'sorting columns',
      (sheet) => {
        sheet.getRange('A1:B2').sort.apply([{ key: 0 }], false, false, 'Columns');
      },
    ],
    [
      'sorting the header of a table',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.getRange('A1:B2').sort.apply([{ key: 0 }]);
      },
    ],
    [
      'sorting by CellColor',
      (sheet) => {
        sheet.getRange('A1:B2').sort.apply([{ key: 0, sortOn: 'CellColor' }]);
      },
    ],
    [
      'borders of whole rows or columns',
      (sheet) => {
        sheet.getRange('A:B').format.borders.getItem('InsideVertical').style = 'Dash';
      },
    ],
    ['hiding table headers', (sheet) => (sheet.tables.add('A1:B2', true).showHeaders = false)],
    [
      'deleting the only column',
      (sheet) => {
        sheet.tables.add('D1:D2', true).columns.getItemAt(0).delete();
      },
    ],
    [
      'converting a table that formulas name',
      (sheet) => {
        sheet.tables.add('A1:B2', true).name = 'tblA';
        sheet.getRange('F1').values = [['=SUM(tblA[Bedrag])']];
        sheet.tables.getItem('tblA').convertToRange();
      },
    ],
    [
      'AutoFilter.apply of a table',
      (sheet) => {
        sheet.tables.add('A1:B2', true).autoFilter.apply('A1:B2', 0);
      },
    ],
    [
      'a second comment',
      (sheet) => {
        sheet.comments.add('A1', 'een');
        sheet.comments.add('A1', 'twee');
      },
    ],
    [
      'comments that mention somebody',
      (sheet) => {
        sheet.comments.add('A1', { mentions: [], richContent: 'x' }, 'Mention');
      },
    ],
    [
      'replies that mention somebody',
      (sheet) => {
        sheet.comments.add('A1', 'een').replies.add({ mentions: [], richContent: 'x' }, 'Mention');
      },
    ],
    ['the type of a name of no range', (sheet) => sheet.names.add('N', '=1+1').load('type')],
    [
      'of another type',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.load('rule');
      },
    ],
    [
      'formula, not set',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.load('formula');
      },
    ],
    [
      'rule before it was set',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.load('rule');
      },
    ],
    [
      'DataValidation.rule where there is none',
      (sheet) => {
        sheet.getRange('A1').dataValidation.load('rule');
      },
    ],
    [
      'DataValidation.prompt of cells with different rules',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1' } };
        sheet.getRange('A1:A2').dataValidation.load('prompt');
      },
    ],
    [
      'checking whole rows or columns',
      (sheet) => {
        sheet.getRange('A:A').dataValidation.load('valid');
      },
    ],
    [
      'working out the list',
      (sheet) => {
        const range = sheet.getRange('D1');
        range.values = [['x']];
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '=INDIRECT("x")' } };
        range.dataValidation.load('valid');
      },
    ],
    [
      'in a rule',
      (sheet) => {
        const range = sheet.getRange('D1');
        range.values = [[1]];
        range.dataValidation.rule = { decimal: { operator: 'LessThan', formula1: '=A1' } };
        range.dataValidation.load('valid');
      },
    ],
    [
      'filtering by >x',
      (sheet) => {
        sheet.tables.add('A1:B2', true).columns.getItemAt(0).filter.applyCustomFilter('>x');
      },
    ],
    [
      'the items of a slicer without a filter',
      (sheet) => {
        sheet.tables.add('A1:B2', true).name = 'tblA';
        sheet.slicers.add('tblA', 0).getSelectedItems();
      },
    ],
    [
      'a custom property that is a date',
      (sheet) => {
        sheet.context.workbook.properties.custom.add('x', { date: 1 });
      },
    ],
    [
      'DataPivotHierarchy.showAs before it was set',
      (sheet) => {
        const pivot = sheet.pivotTables.add('P', 'Sheet1!A1:B2', 'F5');
        pivot.dataHierarchies.add(pivot.hierarchies.getItem('Bedrag')).load('showAs');
      },
    ],
    [
      'the text of 123456789012 in the format General',
      (sheet) => {
        sheet.getRange('D1').values = [[123456789012]];
        sheet.getRange('D1').load('text');
      },
    ],
  ])('%s', async (member, use) => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:B2').values = [
        ['Code', 'Bedrag'],
        ['N', 1],
      ];
      use(sheet);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toEqual([expect.stringContaining(member)]);
  });
});

describe('smaller refusals', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    [
      'a range of another sheet',
      (sheet) => {
        const other = sheet.context.workbook.worksheets.add('Ander').getRange('A1');
        sheet.getRange('A1').getBoundingRect(other);
      },
      'InvalidArgument',
    ],
    ['no rows above', (sheet) => sheet.getRange('A3').getRowsAbove(0), 'InvalidArgument'],
    [
      'a format that is no text',
      (sheet) => (sheet.getRange('A1').numberFormat = [[5]]),
      'InvalidArgument',
    ],
    [
      'freezing no rows',
      (sheet) => {
        sheet.freezePanes.freezeRows(0);
      },
      'InvalidArgument',
    ],
    [
      'a place that is no address',
      (sheet) => {
        sheet.freezePanes.freezeAt('x y');
      },
      'InvalidArgument',
    ],
    ['a sheet that is not there', (sheet) => sheet.tables.add('Weg!A1:B2', true), 'ItemNotFound'],
    ['no print area', (sheet) => sheet.pageLayout.getPrintArea(), 'ItemNotFound'],
    ['nothing frozen', (sheet) => sheet.freezePanes.getLocation(), 'ItemNotFound'],
    ['no filter', (sheet) => sheet.autoFilter.getRange(), 'ItemNotFound'],
    ['no next sheet', (sheet) => sheet.getNext(), 'ItemNotFound'],
    ['no table under it', (sheet) => sheet.getRange('A1').getTables().getFirst(), 'ItemNotFound'],
    ['no item at a place', (sheet) => sheet.tables.getItemAt(0), 'InvalidArgument'],
    [
      'a key of a column',
      (sheet) => {
        sheet.getRange('A1:A2').sort.apply([{ key: 1 }]);
      },
      'InvalidArgument',
    ],
    [
      'a name of the whole workbook',
      (sheet) => {
        sheet.context.workbook.names.add('N', sheet.getRange('A1')).worksheet.load('name');
      },
      'InvalidOperation',
    ],
    ['a name of no range', (sheet) => sheet.names.add('N', '=1+1').getRange(), 'ItemNotFound'],
    [
      'several ranges at once',
      (sheet) => {
        const formats = sheet.getRange('A1:A9').conditionalFormats;
        const format = formats.add('Custom');
        sheet.getRange('A5').conditionalFormats.clearAll();
        format.getRange();
      },
      'InvalidOperation',
    ],
    [
      'the total of a column without one',
      (sheet) => {
        sheet.tables.add('A1:B2', true).columns.getItemAt(0).getTotalRowRange();
      },
      'ItemNotFound',
    ],
    [
      'a protected workbook protected again',
      (sheet) => {
        sheet.context.workbook.protection.protect();
        sheet.context.workbook.protection.protect();
      },
      'InvalidOperation',
    ],
    [
      'a comment over 255 characters on a name',
      (sheet) => {
        sheet.names.add('N', '=1', 'x'.repeat(256));
      },
      'InvalidArgument',
    ],
  ])('%s', async (_name, use, expected) => {
    openExcel();
    const code = await refusal(async (context) => {
      use(sheetOf(context));
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

describe('PivotTables, further', () => {
  const makePivot = (context: Excel.RequestContext) => {
    const source = sheetOf(context).getRange('A1:C2');
    source.values = [
      ['Minister', 'Code', 'Bedrag'],
      ['Jeugd', 'N', 1],
    ];
    return sheetOf(context).pivotTables.add('P', source, 'F1');
  };

  test('their axes, figures and fields can be arranged', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const pivot = makePivot(context);
      const { hierarchies, rowHierarchies, dataHierarchies } = pivot;
      rowHierarchies.add(hierarchies.getItem('Minister'));
      const code = rowHierarchies.add(hierarchies.getItem('Code'));
      code.position = 0;
      code.name = 'Soort';
      const filter = pivot.filterHierarchies.add(hierarchies.getItem('Bedrag'));
      filter.enableMultipleFilterItems = true;
      const sum = dataHierarchies.add(hierarchies.getItem('Bedrag'));
      const again = dataHierarchies.add(hierarchies.getItem('Bedrag'));
      again.summarizeBy = 'Average';
      again.showAs = { calculation: 'PercentOfGrandTotal' };
      again.position = 0;
      const field = code.fields.getItem('Soort');
      field.set({ showAllItems: true, subtotals: { automatic: false } });
      pivot.set({ name: 'Overzicht', useCustomSortLists: true });
      field.name = 'Codes';
      await context.sync();
      rowHierarchies.load('items/name,items/position');
      dataHierarchies.load('items/name,items/summarizeBy');
      again.load('showAs');
      filter.load('enableMultipleFilterItems');
      field.load('showAllItems,subtotals,name');
      pivot.load('name,useCustomSortLists');
      await context.sync();
      expect(rowHierarchies.items.map(({ name, position }) => [name, position])).toEqual([
        ['Codes', 0],
        ['Minister', 1],
      ]);
      expect(dataHierarchies.items.map(({ name, summarizeBy }) => [name, summarizeBy])).toEqual([
        ['Sum of Bedrag2', 'Average'],
        ['Sum of Bedrag', 'Sum'],
      ]);
      expect(again.showAs).toEqual({ calculation: 'PercentOfGrandTotal' });
      expect(filter.enableMultipleFilterItems).toBe(true);
      expect([field.showAllItems, field.subtotals]).toEqual([true, { automatic: false }]);
      expect([pivot.name, pivot.useCustomSortLists]).toEqual(['Overzicht', true]);
      dataHierarchies.remove(sum);
      const left = dataHierarchies.getCount();
      sheetOf(context).pivotTables.refreshAll();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  test.each<[string, (pivot: Excel.PivotTable) => unknown, string]>([
    [
      'taking away what does not lie there',
      (pivot) => {
        const row = pivot.rowHierarchies.add(pivot.hierarchies.getItem('Code'));
        pivot.columnHierarchies.remove(row);
      },
      'ItemNotFound',
    ],
    [
      'a figure called as a field',
      (pivot) => {
        pivot.dataHierarchies.add(pivot.hierarchies.getItem('Bedrag')).name = 'Bedrag';
      },
      'InvalidArgument',
    ],
    [
      'a place past the end',
      (pivot) => {
        pivot.rowHierarchies.add(pivot.hierarchies.getItem('Code')).position = 1;
      },
      'InvalidArgument',
    ],
    ['a field that is not there', (pivot) => pivot.hierarchies.getItem('Weg'), 'ItemNotFound'],
  ])('%s is refused', async (_name, use, expected) => {
    openExcel();
    const code = await refusal(async (context) => {
      use(makePivot(context));
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

test('looks of a conditional format can be taken back', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange('A1').conditionalFormats.add('Custom').custom;
    format.fill.color = 'red';
    format.font.set({ bold: true, italic: true, strikethrough: true, underline: 'Single' });
    format.font.color = 'blue';
    format.numberFormat = '0.00';
    format.load('fill/color,numberFormat');
    format.font.load('bold,italic,strikethrough,underline,color');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: '#FF0000' },
      font: {
        bold: true,
        italic: true,
        strikethrough: true,
        underline: 'Single',
        color: '#0000FF',
      },
      numberFormat: '0.00',
    });
    format.fill.clear();
    format.font.clear();
    format.numberFormat = null;
    format.load('fill/color,numberFormat');
    format.font.load('bold,color');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: '' },
      font: { bold: null, color: '' },
      numberFormat: null,
    });
  });
});

test('looks of cells, the rarer ones', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange('A1:B2');
    format.font.set({ subscript: true, superscript: false });
    format.fill.color = 'red';
    format.fill.clear();
    format.protection.formulaHidden = true;
    const line = format.borders.getItem('DiagonalDown');
    line.style = 'Dot';
    line.weight = 'Thick';
    const left = format.borders.getItem('EdgeLeft');
    left.weight = 'Medium';
    format.borders.getItem('EdgeRight').style = 'None';
    format.borders.load('count');
    format.load('fill/color');
    format.font.load('subscript,superscript');
    format.protection.load('formulaHidden');
    line.load('style,weight');
    left.load('style,weight');
    await context.sync();
    expect([format.fill.color, format.font.subscript, format.font.superscript]).toEqual([
      '#FFFFFF',
      true,
      false,
    ]);
    expect([line.style, line.weight, left.style, left.weight]).toEqual([
      'Dot',
      'Thick',
      'Continuous',
      'Medium',
    ]);
    expect([format.protection.formulaHidden, format.borders.count]).toEqual([true, 8]);
  });
});

test('lines along whole rows and columns', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('3:3').format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('C:C').format.borders.getItem('EdgeLeft').style = 'Dash';
    const lines = [
      sheet.getRange('F3').format.borders.getItem('EdgeBottom').load('style'),
      sheet.getRange('C9').format.borders.getItem('EdgeLeft').load('style'),
    ];
    await context.sync();
    expect(lines.map((line) => line.style)).toEqual(['Double', 'Dash']);
  });
});

test('comments and replies can be changed', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const comment = sheetOf(context).comments.add(sheetOf(context).getRange('B2'), 'een');
    const reply = comment.replies.add('twee');
    comment.content = 'drie';
    reply.content = 'vier';
    await context.sync();
    comment.load('id,content,contentType');
    reply.load('content,authorName,contentType,id');
    await context.sync();
    const found = context.workbook.comments.getItem(comment.id).load('content');
    const none = context.workbook.comments.getItemOrNullObject('weg').load('content');
    const same = comment.replies.getItem(reply.id).load('content');
    await context.sync();
    expect([found.content, none.isNullObject, same.content]).toEqual(['drie', true, 'vier']);
    expect(reply.authorName).toBe('Local User');
  });
});
