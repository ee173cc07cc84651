import { emptyWorkbook } from '../../local-excel/empty-workbook';
import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

describe('names', () => {
  test('of the workbook and of a sheet', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const wide = context.workbook.names.add('Codes', sheet.getRange('A1:A3'), 'lijst');
      const own = sheet.names.add('Codes', '=Sheet1!$B$1:$B$3');
      wide.load('name,formula,comment,scope,type,visible');
      own.load('formula,scope,worksheet/name');
      const range = own.getRange().load('address');
      const none = wide.worksheetOrNullObject.load('name');
      const absent = context.workbook.names.getItemOrNullObject('Weg').load('name');
      await context.sync();
      expect(wide.toJSON()).toMatchObject({
        name: 'Codes',
        formula: '=Sheet1!$A$1:$A$3',
        comment: 'lijst',
        scope: 'Workbook',
        type: 'Range',
        visible: true,
      });
      expect([own.scope, own.worksheet.name, range.address]).toEqual([
        'Worksheet',
        'Sheet1',
        'Sheet1!B1:B3',
      ]);
      expect([none.isNullObject, absent.isNullObject]).toEqual([true, true]);
    });
  });

  test('change and go', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('Codes', sheetOf(context).getRange('A1'));
      name.formula = '=Sheet1!$A$1:$A$9';
      name.visible = false;
      name.comment = 'nieuw';
      name.load('formula,visible,comment');
      await context.sync();
      expect([name.formula, name.visible, name.comment]).toEqual([
        '=Sheet1!$A$1:$A$9',
        false,
        'nieuw',
      ]);
      name.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('that are no range have none', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('Totaal', '=SUM(Sheet1!$A$1:$A$9)');
      const none = name.getRangeOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([
    ['a name with a space', 'a b', '=Sheet1!$A$1', 'InvalidArgument'],
    ['an address', 'A1', '=Sheet1!$A$1', 'InvalidArgument'],
    ['a name that is taken', 'codes', '=Sheet1!$A$1', 'ItemAlreadyExists'],
    ['a name of a table', 'TBLA', '=Sheet1!$A$1', 'ItemAlreadyExists'],
    ['no formula', 'Goed', 'Sheet1!A1', 'InvalidArgument'],
  ])('%s is refused', async (_what, name, formula, expected) => {
    openExcel();
    const code = await refusal(async (context) => {
      context.workbook.names.add('Codes', sheetOf(context).getRange('A1'));
      sheetOf(context).tables.add('E1:F2', true).name = 'tblA';
      context.workbook.names.add(name, formula);
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

describe('comments', () => {
  test('stand on a cell, with replies', async () => {
    openExcel({ author: 'Coördinator', today: '2026-11-24' });
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Sheet1!B2', 'Klopt dit bedrag?');
      comment.replies.add('Ja.');
      comment.resolved = true;
      comment.load('content,authorName,resolved,creationDate,contentType,replies/items/content');
      const location = comment.getLocation().load('address');
      const byCell = sheetOf(context).comments.getItemByCell('B2').load('content');
      await context.sync();
      expect([comment.content, comment.authorName, comment.resolved]).toEqual([
        'Klopt dit bedrag?',
        'Coördinator',
        true,
      ]);
      expect(new Date(comment.creationDate).toISOString()).toBe('2026-11-24T00:00:00.000Z');
      expect(comment.replies.items.map((reply) => reply.content)).toEqual(['Ja.']);
      expect([location.address, byCell.content]).toEqual(['Sheet1!B2', 'Klopt dit bedrag?']);
      comment.replies.getItemAt(0).delete();
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('are not found where there is none', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).comments.getItemByCell('B2').load('content');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test.each([
    ['several cells', 'A1:A2', 'x'],
    ['nothing to say', 'A1', ''],
  ])('%s is refused', async (_name, address, content) => {
    openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).comments.add(address, content);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

/** A sheet Gegevens with tblGegevens, and a sheet Overzicht. */
async function makeSource(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Gegevens');
    sheet.getRange('A1:C3').values = [
      ['Minister', 'Code', 'Bedrag'],
      ['Jeugd', 'N', 100],
      ['Sport', 'B', 200],
    ];
    sheet.tables.add('A1:C3', true).name = 'tblGegevens';
    await context.sync();
  });
}
const twoSheets = () => emptyWorkbook(['Gegevens', 'Overzicht']);
const overview = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem('Overzicht');

describe('PivotTables', () => {
  const makePivot = (context: Excel.RequestContext) => {
    const table = context.workbook.tables.getItem('tblGegevens');
    return overview(context).pivotTables.add('Per minister', table, 'A3');
  };

  test('keep what is put on their axes', async () => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    await Excel.run(async (context) => {
      const pivot = makePivot(context);
      const { hierarchies } = pivot;
      pivot.rowHierarchies.add(hierarchies.getItem('Minister'));
      pivot.columnHierarchies.add(hierarchies.getItem('Code'));
      const sum = pivot.dataHierarchies.add(hierarchies.getItem('Bedrag'));
      const count = pivot.dataHierarchies.add(hierarchies.getItem('Code'));
      sum.numberFormat = '#,##0';
      count.name = 'Aantal';
      pivot.layout.layoutType = 'Tabular';
      pivot.layout.showRowGrandTotals = false;
      pivot.rowHierarchies
        .getItem('Minister')
        .fields.getItem('Minister')
        .sortByLabels(Excel.SortBy.descending);
      await context.sync();
      pivot.load('name,worksheet/name,hierarchies/items/name,rowHierarchies/items/name');
      pivot.columnHierarchies.load('items/name,items/position');
      pivot.dataHierarchies.load('items/name,items/summarizeBy,items/field/name');
      pivot.layout.load('layoutType,showRowGrandTotals,showColumnGrandTotals');
      sum.load('numberFormat,position');
      await context.sync();
      expect(pivot.hierarchies.items.map((each) => each.name)).toEqual([
        'Minister',
        'Code',
        'Bedrag',
      ]);
      expect(pivot.rowHierarchies.items.map((each) => each.name)).toEqual(['Minister']);
      expect(pivot.columnHierarchies.items.map((each) => each.name)).toEqual(['Code']);
      expect(
        pivot.dataHierarchies.items.map((each) => [each.name, each.summarizeBy, each.field.name]),
      ).toEqual([
        ['Sum of Bedrag', 'Sum', 'Bedrag'],
        ['Aantal', 'Count', 'Code'],
      ]);
      expect(pivot.layout.toJSON()).toMatchObject({
        layoutType: 'Tabular',
        showRowGrandTotals: false,
        showColumnGrandTotals: true,
      });
      expect([sum.numberFormat, sum.position, pivot.worksheet.name]).toEqual([
        '#,##0',
        0,
        'Overzicht',
      ]);
    });
  });

  test('a hierarchy lies on one axis only', async () => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    await Excel.run(async (context) => {
      const pivot = makePivot(context);
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Code'));
      pivot.filterHierarchies.add(pivot.hierarchies.getItem('Code'));
      const counts = [pivot.rowHierarchies.getCount(), pivot.filterHierarchies.getCount()];
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([0, 1]);
      pivot.filterHierarchies.remove(pivot.filterHierarchies.getItem('Code'));
      const left = pivot.filterHierarchies.getItemOrNullObject('Code').load('name');
      await context.sync();
      expect(left.isNullObject).toBe(true);
    });
  });

  test('are filtered', async () => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    await Excel.run(async (context) => {
      const pivot = makePivot(context);
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Code'));
      const field = pivot.rowHierarchies.getItem('Code').fields.getItem('Code');
      field.applyFilter({ manualFilter: { selectedItems: ['N'] } });
      const [filters, isFiltered] = [field.getFilters(), field.isFiltered('Manual')];
      await context.sync();
      expect(filters.value).toEqual({ manualFilter: { selectedItems: ['N'] } });
      expect(isFiltered.value).toBe(true);
      field.clearAllFilters();
      const after = field.isFiltered();
      await context.sync();
      expect(after.value).toBe(false);
    });
  });

  test('take over new headers when they are refreshed', async () => {
    const excel = openExcel({ workbook: twoSheets(), requirementSet: '1.15' });
    await makeSource();
    await Excel.run(async (context) => {
      const pivot = makePivot(context);
      context.workbook.worksheets.getItem('Gegevens').getRange('C1').values = [['EUR']];
      pivot.refresh();
      pivot.hierarchies.load('items/name');
      const [source, type] = [pivot.getDataSourceString(), pivot.getDataSourceType()];
      await context.sync();
      expect(pivot.hierarchies.items.map((each) => each.name)).toContain('EUR');
      expect([source.value, type.value]).toEqual(['tblGegevens', 'LocalTable']);
    });
    expect(excel.workbook.sheets[1]!.pivotTables[0]!.refreshes).toBe(1);
  });

  test.each<[string, string, string, string]>([
    ['a name that is taken', 'per minister', 'E3', 'ItemAlreadyExists'],
    ['a place that is taken', 'Ander', 'A3', 'PivotTableRangeConflict'],
  ])('%s is refused', async (_name, name, destination, expected) => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    const code = await refusal(async (context) => {
      makePivot(context);
      overview(context).pivotTables.add(name, 'tblGegevens', destination);
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  test('a source without a header is refused', async () => {
    openExcel({ workbook: twoSheets() });
    const code = await refusal(async (context) => {
      overview(context).pivotTables.add('P', 'Gegevens!A1:B3', 'A3');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('what they show is not worked out', async () => {
    const excel = openExcel({ workbook: twoSheets() });
    await makeSource();
    const code = await refusal(async (context) => {
      makePivot(context).layout.getRange().load('address');
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toEqual([expect.stringContaining('PivotLayout.getRange')]);
  });

  test('go, with their slicers', async () => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    await Excel.run(async (context) => {
      const pivot = makePivot(context);
      context.workbook.slicers.add(pivot, 'Code', 'Overzicht');
      pivot.delete();
      const counts = [
        overview(context).pivotTables.getCount(),
        context.workbook.slicers.getCount(),
      ];
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([0, 0]);
    });
  });
});

describe('slicers', () => {
  test('keep what is set and selected', async () => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    await Excel.run(async (context) => {
      const slicer = overview(context).slicers.add('tblGegevens', 'Code');
      slicer.set({ name: 'Codes', caption: 'Code', top: 10, left: 20, width: 100, height: 80 });
      slicer.selectItems(['N']);
      slicer.load('name,caption,top,isFilterCleared,sortBy,worksheet/name');
      const selected = slicer.getSelectedItems();
      await context.sync();
      expect(slicer.toJSON()).toMatchObject({
        name: 'Codes',
        caption: 'Code',
        top: 10,
        isFilterCleared: false,
        sortBy: 'Ascending',
      });
      expect([slicer.worksheet.name, selected.value]).toEqual(['Overzicht', ['N']]);
      slicer.clearFilters();
      slicer.load('isFilterCleared');
      await context.sync();
      expect(slicer.isFilterCleared).toBe(true);
    });
  });

  test.each<[string, (slicers: Excel.SlicerCollection) => void, string]>([
    ['an unknown source', (slicers) => slicers.add('Weg', 'Code'), 'ItemNotFound'],
    ['an unknown field', (slicers) => slicers.add('tblGegevens', 'Weg'), 'InvalidArgument'],
    ['no width', (slicers) => (slicers.add('tblGegevens', 'Code').width = 0), 'InvalidArgument'],
  ])('%s is refused', async (_name, add, expected) => {
    openExcel({ workbook: twoSheets() });
    await makeSource();
    const code = await refusal(async (context) => {
      add(overview(context).slicers);
      await context.sync();
    });
    expect(code).toBe(expected);
  });
});

describe('charts', () => {
  test('keep what is set, of all their parts', async () => {
    const excel = openExcel({ workbook: twoSheets() });
    await makeSource();
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem('Gegevens').getRange('A1:C3');
      const chart = overview(context).charts.add('ColumnClustered', source, 'Columns');
      chart.name = 'Per code';
      chart.title.text = 'Maatregelen per code';
      chart.title.format.font.bold = true;
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.title.text = 'Minister';
      chart.setPosition('A10', 'F20');
      chart.height = 200;
      await context.sync();
      chart.load('name,chartType,height,title/text,title/format/font/bold,legend/position');
      chart.axes.load('valueAxis/majorGridlines/visible,categoryAxis/title/text');
      const found = overview(context).charts.getItem('per code').load('id');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: 'Per code',
        chartType: 'ColumnClustered',
        height: 200,
        title: { text: 'Maatregelen per code', format: { font: { bold: true } } },
        legend: { position: 'Bottom' },
      });
      expect(chart.axes.valueAxis.majorGridlines.visible).toBe(false);
      expect(chart.axes.categoryAxis.title.text).toBe('Minister');
      expect(found.id).not.toBe('');
    });
    expect(excel.workbook.sheets[1]!.charts).toMatchObject([
      { source: { area: { bottom: 2, right: 2 } }, position: { top: 9, right: 5 } },
    ]);
  });

  test('know no defaults', async () => {
    const excel = openExcel({ workbook: twoSheets() });
    const code = await refusal(async (context) => {
      const chart = overview(context).charts.add('Line', overview(context).getRange('A1:B2'));
      chart.legend.load('position');
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toEqual([expect.stringContaining('ChartLegend.position')]);
  });

  test.each<[string, (chart: Excel.Chart) => void]>([
    ['a negative height', (chart) => (chart.height = -1)],
    ['a type that is none', (chart) => (chart.chartType = 'Staaf' as 'Line')],
    ['a place that is none', (chart) => (chart.legend.position = 'Onder' as 'Bottom')],
  ])('%s is refused', async (_name, set) => {
    openExcel({ workbook: twoSheets() });
    const code = await refusal(async (context) => {
      set(overview(context).charts.add('Line', overview(context).getRange('A1:B2')));
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('get other data, and go', async () => {
    const excel = openExcel({ workbook: twoSheets() });
    await Excel.run(async (context) => {
      const { charts } = overview(context);
      const chart = charts.add('Line', overview(context).getRange('A1:B2'));
      chart.setData(overview(context).getRange('A1:B9'), 'Rows');
      await context.sync();
      expect(excel.workbook.sheets[1]!.charts).toMatchObject([
        { seriesBy: 'Rows', source: { area: { bottom: 8 } } },
      ]);
      chart.delete();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe('properties', () => {
  test('of the document', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.set({ title: 'Actieplan', author: 'ABB', keywords: 'integratie' });
      properties.custom.add('Ronde', '2017-1');
      properties.custom.add('ronde', '2017-2');
      properties.custom.add('Versie', 3);
      properties.load('title,author,keywords,company');
      properties.custom.load('items/key,items/value,items/type');
      await context.sync();
      expect(properties.toJSON()).toMatchObject({
        title: 'Actieplan',
        author: 'ABB',
        keywords: 'integratie',
        company: '',
      });
      expect(
        properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
      ).toEqual([
        ['Ronde', '2017-2', 'String'],
        ['Versie', 3, 'Number'],
      ]);
      properties.custom.getItem('VERSIE').delete();
      const none = properties.custom.getItemOrNullObject('Versie').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      properties.custom.deleteAll();
      const count = properties.custom.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('of a sheet', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { customProperties } = sheetOf(context);
      customProperties.add('soort', 'maatregelen').value = 'budget';
      const property = customProperties.getItem('SOORT').load('key,value');
      await context.sync();
      expect([property.key, property.value]).toEqual(['soort', 'budget']);
    });
    const code = await refusal(async (context) => {
      sheetOf(context).customProperties.add('x'.repeat(256), '');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('that the add-in keeps for itself', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('rondes', [{ naam: '2017-1', uit: true }]);
      settings.add('Rondes', 5);
      const lists = settings.getItem('rondes').load('value');
      const number = settings.getItem('Rondes').load('value');
      await context.sync();
      expect([lists.value, number.value]).toEqual([[{ naam: '2017-1', uit: true }], 5]);
    });
  });
});

describe('the application', () => {
  test('calculates as it is told', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode,calculationState');
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual([
        'Manual',
        'Done',
      ]);
    });
  });

  test.each([
    ['nl-BE', ',', '.'],
    ['en-US', '.', ','],
  ])('has the marks of %s', async (displayLanguage, decimal, group) => {
    openExcel({ displayLanguage });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator,cultureInfo/name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([
        decimal,
        group,
      ]);
      expect(application.cultureInfo.name).toBe(displayLanguage);
      expect(application.cultureInfo.numberFormat.toJSON()).toMatchObject({
        numberDecimalSeparator: decimal,
        numberGroupSeparator: group,
      });
    });
  });

  test.each(['OfficeOnline', 'PC'] as const)('opens another workbook: %s', async (platform) => {
    const excel = openExcel({ platform });
    await Excel.createWorkbook('UEsDBA==');
    expect(excel.session.openedWorkbooks).toEqual(['UEsDBA==']);
  });

  test('knows whether the workbook was changed since it was saved', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      sheetOf(context).getRange('A1').values = [[1]];
      workbook.load('isDirty,name');
      await context.sync();
      expect([workbook.isDirty, workbook.name]).toEqual([true, 'Book1.xlsx']);
      workbook.save('Save');
      workbook.load('isDirty');
      await context.sync();
      expect(workbook.isDirty).toBe(false);
    });
  });
});
