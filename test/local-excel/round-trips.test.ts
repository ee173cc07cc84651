import { openExcel, refusal } from './support/open-excel';

describe('counts', () => {
  test('of round trips, without the tidying up of the client', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await excel.idle();
    expect(excel.syncCount).toBe(2);
    expect(excel.exchanges.map((exchange) => exchange.isCleanUp)).toEqual([false, false, true]);
  });

  test('of the bytes of each request and answer', async () => {
    const excel = openExcel();
    const length = 1000;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['é'.repeat(length)]];
      await context.sync();
      range.load('values');
      await context.sync();
    });
    const [write, read] = excel.exchanges;
    expect(write!.requestBytes).toBeGreaterThan(2 * length);
    expect(write!.requestBytes).toBeLessThan(2 * length + 1000);
    expect(read!.responseBytes).toBeGreaterThan(2 * length);
    expect(read!.responseBytes).toBeLessThan(2 * length + 300);
  });

  test('and what was said', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Lijsten');
      await context.sync();
    });
    const [{ request, answer }] = excel.exchanges as [(typeof excel.exchanges)[0]];
    expect(Object.values(request.ObjectPaths).map((path) => path.Name)).toContain('Add');
    expect(answer.status).toBe(200);
  });
});

describe('five megabytes', () => {
  const text = 'x'.repeat(32_000);
  const rows = Array.from({ length: 170 }, () => [text]);

  test('is too much to send at a time', async () => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A170').values = rows;
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.workbook.sheets[0]!.rows.size).toBe(0);
  });

  test('is too much to read at a time', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A90').values = rows.slice(0, 90);
      await context.sync();
      sheet.getRange('A91:A170').values = rows.slice(90);
      await context.sync();
      sheet.getRange('A1:A170').load('values');
      await context.sync();
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('is nothing to Excel on the desktop', async () => {
    const excel = openExcel({ platform: 'PC' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A170').values = rows;
      await context.sync();
    });
    expect(excel.exchanges[0]!.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });
});
