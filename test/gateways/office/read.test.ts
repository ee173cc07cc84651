import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import { unwrap } from '../../support/unwrap';
import { workbookWith } from '../../support/workbook-models';
import { openFor, OWN_SHEET } from './open-with-model';

const nothing = workbookWith([]);

async function inExcel(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

test('tells of all kinds of cells, of tables, of what is hidden and merged, and of properties', async () => {
  openFor(nothing, { formulaValue: (formula) => (formula === '=NA()' ? { error: '#N/A' } : 'ja') });
  await inExcel(({ worksheets, properties }) => {
    const sheet = worksheets.getItem(OWN_SHEET);
    sheet.getRange('C3:I3').numberFormat = [
      ['@', 'General', 'd/mm/yyyy', 'h:mm', 'General', '[$-813]d mmmm', '[h]:mm'],
    ];
    sheet.getRange('C3:I3').values = [['5.10', -0.5, 43_000.75, 0.5, true, 43_000, 43_000]];
    sheet.getRange('C5:D5').formulas = [['=NA()', '=IF(1,"ja","")']];
    sheet.getRange('E5').values = [['#DIV/0!']];
    sheet.getRange('C8:D11').values = [
      ['A', 'B'],
      [1, 2],
      [3, 4],
      ['', ''],
    ];
    sheet.tables.add('C8:D10', true).set({ name: 'tblMet', showTotals: true });
    sheet.getRange('F8:G9').merge();
    sheet.getRange('F8').values = [['samen']];
    sheet.getRange('9:10').rowHidden = true;
    sheet.getRange('D:D').columnHidden = true;
    sheet.getRange('Z99').format.fill.color = '#FF0000';
    worksheets.add('Leeg').visibility = 'Hidden';
    const secret = worksheets.add('Geheim');
    secret.getRange('A1').values = [['staat']];
    secret.visibility = 'VeryHidden';
    for (const [key, value] of Object.entries({ Plan: 'p-1', Ronde: 3, Deel: 0.5, Vast: true }))
      properties.custom.add(key, value);
  });
  const read = unwrap(await openOfficeWorkbook().read());
  expect(read.customProperties).toEqual(
    new Map<string, unknown>([
      ['Plan', 'p-1'],
      ['Ronde', 3],
      ['Deel', 0.5],
      ['Vast', true],
    ]),
  );
  const [own, ...others] = read.sheets;
  expect(others).toMatchObject([
    { name: 'Leeg', visibility: 'hidden', rows: [] },
    { name: 'Geheim', visibility: 'very-hidden', rows: [{ row: 0 }] },
  ]);
  expect(own!.tables).toEqual([
    { name: 'tblMet', range: { firstRow: 7, firstColumn: 2, lastRow: 9, lastColumn: 3 } },
  ]);
  expect([own!.hiddenRows, own!.hiddenColumns]).toEqual([new Set([8, 9]), new Set([3])]);
  expect(own!.merges).toEqual([{ firstRow: 7, firstColumn: 5, lastRow: 8, lastColumn: 6 }]);
  expect(own!.rows.map(({ row }) => row)).toEqual([2, 4, 7, 8, 9, 10]);
  expect(own!.rows[0]!.cells).toEqual([
    null,
    null,
    { type: 'text', text: '5.10' },
    { type: 'number', value: -0.5 },
    { type: 'date', iso: '2017-09-22' },
    { type: 'number', value: 0.5 },
    { type: 'boolean', value: true },
    { type: 'date', iso: '2017-09-22' },
    { type: 'number', value: 43_000 },
  ]);
  expect(own!.rows[1]!.cells.slice(2)).toEqual([
    { type: 'formula', formula: 'NA()', result: { type: 'error', text: '#N/A' } },
    { type: 'formula', formula: 'IF(1,"ja","")', result: { type: 'text', text: 'ja' } },
    { type: 'error', text: '#DIV/0!' },
  ]);
});

describe('a workbook of more than 5 MB', () => {
  const ROWS = 500;
  const text = 'é'.repeat(9_000);

  async function openLarge(): Promise<ReturnType<typeof openFor>> {
    const excel = openFor(nothing);
    for (let first = 0; first < ROWS; first += 100) {
      await inExcel(({ worksheets }) => {
        const cells = worksheets.getItem(OWN_SHEET).getRangeByIndexes(first, 1, 100, 1);
        cells.values = Array.from({ length: 100 }, (_each, row) => [
          `${String(first + row)} ${text}`,
        ]);
      });
    }
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem(OWN_SHEET);
      sheet.getRange('D1').values = [['samen']];
      sheet.getRange('D1:D500').merge();
      sheet.getRange('400:400').rowHidden = true;
      worksheets.add('Klein').getRange('A1').values = [['x']];
    });
    return excel;
  }

  test('is read in parts, each within the limit, and whole', async () => {
    const excel = await openLarge();
    const before = excel.exchanges.length;
    const [own, small] = unwrap(await openOfficeWorkbook().read()).sheets;
    expect(own!.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: ROWS }, (_each, row) => row),
    );
    expect(own!.rows[499]!.cells[1]).toEqual({ type: 'text', text: `499 ${text}` });
    expect(own!.merges).toHaveLength(1);
    expect(own!.hiddenRows).toEqual(new Set([399]));
    expect(small!.rows).toEqual([{ row: 0, cells: [{ type: 'text', text: 'x' }] }]);
    const own5 = excel.exchanges.slice(before).filter(({ isCleanUp }) => !isCleanUp);
    expect(own5.length).toBeLessThanOrEqual(20);
  });

  test('is read again when rows come in between the parts', async () => {
    const excel = await openLarge();
    excel.plan.before(8, () => {
      excel.change(({ worksheets }) => {
        worksheets.getItem(OWN_SHEET).getRange('1:1').insert('Down');
      });
    });
    const [own] = unwrap(await openOfficeWorkbook().read()).sheets;
    expect(own!.rows).toHaveLength(ROWS);
    expect(own!.rows[0]!.row).toBe(1);
    expect(own!.rows[499]!.cells[1]).toEqual({ type: 'text', text: `499 ${text}` });
  });
});

test('a workbook that changes faster than it can be read is told to be busy', async () => {
  const excel = openFor(nothing);
  for (let sync = 2; sync <= 6; sync += 2) {
    excel.plan.before(sync, () => {
      excel.change(({ worksheets }) => {
        worksheets.add();
        worksheets.getFirst().delete();
      });
    });
  }
  expect(await openOfficeWorkbook().read()).toEqual({ ok: false, problem: { code: 'busy' } });
});
