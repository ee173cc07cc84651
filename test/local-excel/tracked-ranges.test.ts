import { openExcel, refusal } from './support/open-excel';

test('a range of a run is let go when the run is over', async () => {
  const excel = openExcel();
  let kept = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
    await context.sync();
    kept = excel.referenceCount;
  });
  await excel.idle();
  expect([kept, excel.referenceCount]).toEqual([1, 0]);
});

test('a range that outlives its run cannot be used', async () => {
  openExcel();
  let range: Excel.Range | undefined;
  await Excel.run(async (context) => {
    range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
    await context.sync();
  });
  const code = await refusal(() => {
    range!.load('values');
    return range!.context.sync();
  });
  expect(code).toBe('InvalidObjectPath');
});

test('a range that is tracked by hand has to be let go by hand', async () => {
  const excel = openExcel();
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
  context.trackedObjects.add(range);
  await context.sync();
  await excel.idle();
  expect(excel.referenceCount).toBe(1);
  context.trackedObjects.remove(range);
  await context.sync();
  expect(excel.referenceCount).toBe(0);
});

test('a range stays with its cells when rows come and go above it', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B5');
    range.values = [['hier']];
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('1:1').delete('Up');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!B6', [['hier']]]);
  });
});

test('a range whose cells are deleted is no range', async () => {
  openExcel();
  const code = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B5').load('address');
    await context.sync();
    sheet.getRange('5:5').delete('Up');
    range.load('address');
    await context.sync();
  });
  expect(code).toBe('InvalidReference');
});

test('an untracked range is not kept at all', async () => {
  const excel = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.untrack();
    range.values = [[1]];
    await context.sync();
    expect(excel.referenceCount).toBe(0);
  });
});
