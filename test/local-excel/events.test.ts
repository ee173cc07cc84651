import { emptyWorkbook } from '../../local-excel/empty-workbook';
import { openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** Collects what a handler is told; the client swallows what a handler throws. */
function collector<T>(): { readonly told: T[]; readonly handler: (args: T) => Promise<void> } {
  const told: T[] = [];
  return {
    told,
    handler: (args) => {
      told.push(args);
      return Promise.resolve();
    },
  };
}

test('changes of a sheet are told, with who made them', async () => {
  const excel = openExcel();
  const { told, handler } = collector<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    sheetOf(context).onChanged.add(handler);
    await context.sync();
    sheetOf(context).getRange('B2').values = [['x']];
    await context.sync();
  });
  excel.change((workbook) => {
    workbook.worksheets.getItem('Sheet1').getRange('C1:C2').values = [[1], [2]];
  });
  excel.change((workbook) => {
    workbook.worksheets.getItem('Sheet1').getRange('3:3').insert('Down');
  }, 'Local');
  await excel.idle();
  expect(told).toMatchObject([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      address: 'B2',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: {
        valueBefore: '',
        valueAfter: 'x',
        valueTypeBefore: 'Empty',
        valueTypeAfter: 'String',
      },
    },
    { changeType: 'RangeEdited', address: 'C1:C2', source: 'Remote', triggerSource: 'Unknown' },
    {
      changeType: 'RowInserted',
      address: '3:3',
      source: 'Local',
      changeDirectionState: { insertShiftDirection: 'Down' },
    },
  ]);
  expect(told[1]!.details).toBeUndefined();
});

test('the range of a change can be asked for, also when it has moved', async () => {
  const excel = openExcel();
  const { told, handler } = collector<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(handler);
    await context.sync();
    sheetOf(context).getRange('B2').values = [['x']];
    await context.sync();
    sheetOf(context).getRange('1:1').insert('Down');
    const range = told[0]!.getRange(context).load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B3');
    sheetOf(context).getRange('3:3').delete('Up');
    const none = told[0]!.getRangeOrNullObject(context).load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  await excel.idle();
});

test('changes of a table are told to it, its sheet and the workbook', async () => {
  const excel = openExcel();
  const [own, ofSheet, ofAll] = [collector(), collector(), collector()] as const;
  await Excel.run(async (context) => {
    const table = sheetOf(context).tables.add('A1:B3', true);
    table.onChanged.add(own.handler);
    sheetOf(context).tables.onChanged.add(ofSheet.handler);
    context.workbook.tables.onChanged.add(ofAll.handler);
    await context.sync();
    sheetOf(context).getRange('B2').values = [[1]];
    sheetOf(context).getRange('F9').values = [[1]];
    await context.sync();
    table.rows.add(undefined, [[3, 4]]);
    await context.sync();
  });
  await excel.idle();
  const expected = [
    { type: 'TableChanged', changeType: 'RangeEdited', address: 'B2' },
    { changeType: 'RowInserted', address: 'A4:B4' },
  ];
  expect(own.told).toMatchObject(expected);
  expect(ofSheet.told).toMatchObject(expected);
  expect(ofAll.told).toMatchObject(expected);
});

test('sheets that come, go, and come to the front are told', async () => {
  const excel = openExcel({ workbook: emptyWorkbook(['A', 'B']) });
  const told: string[] = [];
  const tell = (what: string) => () => {
    told.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell('added'));
    worksheets.onDeleted.add(tell('deleted'));
    worksheets.onActivated.add(tell('activated'));
    worksheets.onDeactivated.add(tell('deactivated'));
    worksheets.getItem('B').onActivated.add(tell('B activated'));
    await context.sync();
    worksheets.add('C');
    worksheets.getItem('B').activate();
    worksheets.getItem('B').delete();
    await context.sync();
  });
  await excel.idle();
  expect(told).toEqual([
    'added',
    'deactivated',
    'B activated',
    'activated',
    'deactivated',
    'activated',
    'deleted',
  ]);
});

test('the selection is told', async () => {
  const excel = openExcel();
  const { told, handler } = collector<Excel.WorksheetSelectionChangedEventArgs>();
  const workbookTold = collector<Excel.SelectionChangedEventArgs>();
  await Excel.run(async (context) => {
    sheetOf(context).onSelectionChanged.add(handler);
    context.workbook.onSelectionChanged.add(workbookTold.handler);
    await context.sync();
  });
  excel.change((workbook) => {
    workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
  }, 'Local');
  await excel.idle();
  expect(told).toMatchObject([{ type: 'WorksheetSelectionChanged', address: 'B2:C3' }]);
  expect(workbookTold.told).toHaveLength(1);
});

test('protection and names are told to who may ask for them', async () => {
  const excel = openExcel({ requirementSet: '1.17' });
  const { told, handler } = collector<Excel.WorksheetProtectionChangedEventArgs>();
  await Excel.run(async (context) => {
    sheetOf(context).onProtectionChanged.add(handler);
    await context.sync();
    sheetOf(context).protection.protect();
    await context.sync();
  });
  await excel.idle();
  expect(told).toMatchObject([{ isProtected: true, source: 'Local' }]);
});

test('nothing is told while events are off', async () => {
  const excel = openExcel();
  const { told, handler } = collector();
  await Excel.run(async (context) => {
    sheetOf(context).onChanged.add(handler);
    context.runtime.enableEvents = false;
    sheetOf(context).getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.runtime.load('enableEvents');
    sheetOf(context).getRange('A2').values = [[2]];
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
  });
  await excel.idle();
  expect(told).toMatchObject([{ address: 'A2' }]);
});

test('a handler that is removed is told nothing more', async () => {
  const excel = openExcel();
  const { told, handler } = collector();
  const other = collector();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const result = sheet.onChanged.add(handler);
    sheet.onChanged.add(other.handler);
    await context.sync();
    result.remove();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await excel.idle();
  expect([told.length, other.told.length]).toEqual([0, 1]);
});

test('the last handler that is removed stops the listening', async () => {
  const excel = openExcel();
  const { handler } = collector();
  await Excel.run(async (context) => {
    const result = sheetOf(context).onChanged.add(handler);
    await context.sync();
    expect(excel.session.events.listenerCount).toBe(1);
    result.remove();
    await context.sync();
  });
  expect(excel.session.events.listenerCount).toBe(0);
});

test('an event of a later set cannot be listened to', async () => {
  openExcel({ requirementSet: '1.6' });
  const code = await refusal(async (context) => {
    sheetOf(context).onChanged.add(collector().handler);
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
});
