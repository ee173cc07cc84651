import type { LocalExcel } from '../../../local-excel/local-excel';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import type { OpenWorkbook, WorkbookChange } from '../../../src/workbook/open-workbook';
import { shownText } from '../../../src/workbook/reading/read-cell';
import { unwrap } from '../../support/unwrap';
import { sheetWith, tableWith, workbookWith } from '../../support/workbook-models';
import { openFor, OWN_SHEET } from './open-with-model';

const rows = Array.from({ length: 30 }, (_row, index) => [
  `5.${String(index + 1)}`,
  `tekst ${String(index)}`,
]);
const model = workbookWith([
  sheetWith({
    name: 'Plan',
    columns: [],
    tables: [tableWith(['Nr', 'Wat'], rows, { name: 'tblA' })],
  }),
]);

async function openFilled(options: Parameters<typeof openFor>[1] = {}): Promise<LocalExcel> {
  const excel = openFor(model, options);
  unwrap(await openOfficeWorkbook().addSheets(model));
  return excel;
}

function edit(cell: string, before: string, after: CellEdit['after']): CellEdit {
  return {
    sheet: 'Plan',
    cell,
    before,
    after,
    numberFormat: typeof after === 'number' ? '0.00' : '@',
  };
}

async function cellsOf(address: string, sheet = 'Plan') {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load('values,formulas,numberFormat');
    await context.sync();
    const { values, formulas, numberFormat } = cells;
    return { values, formulas, numberFormat };
  });
}

describe('a change', () => {
  test('is made in as few areas as its cells lie together', async () => {
    const excel = await openFilled();
    await excel.idle();
    const before = excel.exchanges.length;
    const edits = [
      ...rows
        .slice(0, 20)
        .map(([nr], index) => edit(`A${String(index + 2)}`, nr!, `6.${String(index)}`)),
      edit('B31', 'tekst 29', 'x'),
    ];
    unwrap(await openOfficeWorkbook().change(edits));
    const own = excel.exchanges.slice(before).filter(({ isCleanUp }) => !isCleanUp);
    expect(own).toHaveLength(2);
    // Of two areas: seen once more, given a number format and filled.
    const writes = own[1]!.request.Actions.filter(({ ActionType: type }) => type === 4);
    expect(writes.map(({ Name }) => Name).toSorted()).toEqual([
      'Formulas',
      'Formulas',
      'NumberFormat',
      'NumberFormat',
    ]);
    expect((await cellsOf('A2:A3'))['values']).toEqual([['6.0'], ['6.1']]);
  });

  test.each([
    '=1+1',
    '+32 2',
    '-x',
    '@naam',
    "'s avonds",
    '5.10',
    '3/4',
    'TRUE',
    '1e5',
    '#N/A',
    ' x',
  ])('keeps the text %j a text, in any format', async (text) => {
    await openFilled();
    const workbook = openOfficeWorkbook();
    const general = { ...edit('B3', 'tekst 1', text), numberFormat: 'General' };
    unwrap(await workbook.change([edit('B2', 'tekst 0', text), general]));
    expect(await cellsOf('B2:B3')).toEqual({
      values: [[text], [text]],
      formulas: [[text], [text]],
      numberFormat: [['@'], ['General']],
    });
    const [plan] = unwrap(await workbook.read()).sheets.filter(({ name }) => name === 'Plan');
    expect(plan!.rows[1]!.cells[1]).toEqual({ type: 'text', text });
  });

  test('of a table with rows below it makes the table longer', async () => {
    await openFilled({ tablesGrow: false });
    const workbook = openOfficeWorkbook();
    const range = { firstRow: 0, firstColumn: 0, lastRow: 31, lastColumn: 1 };
    const grown = [{ sheet: 'Plan', table: 'tblA', range }];
    const point = unwrap(await workbook.change([edit('A32', '', '5.31')], grown));
    expect(await tableRange(workbook)).toEqual(range);
    unwrap(await workbook.restore(point));
    expect(await tableRange(workbook)).toEqual({ ...range, lastRow: 30 });
    expect((await cellsOf('A32'))['values']).toEqual([['']]);
  });

  test('of nothing asks nothing', async () => {
    const excel = await openFilled();
    const before = excel.syncCount;
    unwrap(await openOfficeWorkbook().change([]));
    expect(excel.syncCount).toBe(before);
  });

  test('of more than 5 MB is made in parts, and taken back when a later one fails', async () => {
    await openFilled();
    const long = 'é'.repeat(32_000);
    const many = Array.from({ length: 120 }, (_each, index) => ({
      ...edit(`D${String(index + 1)}`, '', long),
      sheet: OWN_SHEET,
    }));
    const workbook = openOfficeWorkbook();
    const point = unwrap(await workbook.change(many));
    expect(point.cells).toHaveLength(120);
    expect((await cellsOf('D120', OWN_SHEET))['values']).toEqual([[long]]);
    unwrap(await workbook.restore(point));
    expect((await cellsOf('D120', OWN_SHEET))['values']).toEqual([['']]);
    const last = { ...many.at(-1)!, before: 'iets anders' };
    const result = await workbook.change([...many.slice(0, -1), last]);
    expect(result).toMatchObject({ problem: { code: 'changed-meanwhile' } });
    expect((await cellsOf('D1', OWN_SHEET))['values']).toEqual([['']]);
  });
});

async function tableRange(workbook: OpenWorkbook) {
  const { sheets } = unwrap(await workbook.read());
  return sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'tblA')?.range;
}

describe('what takes a change back', () => {
  test('puts back values, formulas, errors and formats, and can be made again', async () => {
    await openFilled();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Plan').getRange('D1:F1');
      cells.numberFormat = [['0.0', 'General', 'yyyy-mm-dd']];
      cells.formulas = [['=1+1', '#N/A', 43_000]];
      await context.sync();
    });
    const before = await cellsOf('A1:F31');
    const workbook = openOfficeWorkbook();
    const read = unwrap(await workbook.read());
    const [header] = read.sheets.find(({ name }) => name === 'Plan')!.rows;
    const change = ['D1', 'E1', 'F1'].map((cell, index) =>
      edit(cell, shownText(header!.cells[3 + index]), index),
    );
    const point = await workbook.change([...change, edit('A2', '5.1', '5.99')]);
    const undone = await workbook.restore(unwrap(point));
    expect(await cellsOf('A1:F31')).toEqual(before);
    unwrap(await workbook.restore(unwrap(undone)));
    expect((await cellsOf('D1:F1'))['values']).toEqual([[0, 1, 2]]);
  });

  test('does nothing when one of the cells was changed since', async () => {
    await openFilled();
    const workbook = openOfficeWorkbook();
    const point = unwrap(await workbook.change([edit('A2', '5.1', 'a'), edit('A3', '5.2', 'b')]));
    unwrap(await workbook.change([edit('A3', 'b', 'c')]));
    expect(await workbook.restore(point)).toEqual({
      ok: false,
      problem: { code: 'changed-meanwhile', cells: [{ sheet: 'Plan', cell: 'A3' }] },
    });
    expect((await cellsOf('A2:A3'))['values']).toEqual([['a'], ['c']]);
  });

  test.each([
    ['1.14', false],
    ['1.17', false],
    ['1.20', true],
  ])('says whether Excel %s can do it itself', async (requirementSet, expected) => {
    await openFilled({ requirementSet });
    const run = jest.spyOn(Excel, 'run');
    const point = unwrap(await openOfficeWorkbook().change([edit('A2', '5.1', 'a')]));
    expect(point.isOneUndoStep).toBe(expected);
    // The first run looks, the second writes.
    expect(run.mock.calls[1]![0]).toEqual(expected ? { mergeUndoGroup: true } : {});
    run.mockRestore();
  });
});

test('what Excel cannot undo as one step is done all the same, in steps', async () => {
  const excel = await openFilled({ requirementSet: '1.20' });
  excel.plan.refuse(2, { kind: 'refused', code: 'UndoNotSupported', after: 12 });
  const workbook = openOfficeWorkbook({ cellEdit: 40, betweenAttempts: 1 });
  const point = unwrap(await workbook.change([edit('A2', '5.1', 'a'), edit('B9', 'tekst 7', 'b')]));
  expect(point.isOneUndoStep).toBe(false);
  expect((await cellsOf('A2'))['values']).toEqual([['a']]);
  unwrap(await workbook.restore(point));
  expect((await cellsOf('A2'))['values']).toEqual([['5.1']]);
});

describe('changes', () => {
  test('by the user and by others are told, not our own; until that is ended', async () => {
    const excel = await openFilled();
    const workbook = openOfficeWorkbook();
    const heard: WorkbookChange[] = [];
    const end = unwrap(
      await workbook.onChange((change) => {
        heard.push(change);
      }),
    );
    function change(address: string, source: 'Local' | 'Remote'): void {
      excel.change((host) => {
        host.worksheets.getItem('Plan').getRange(address).values = [['x']];
      }, source);
    }
    change('B2', 'Local');
    change('B3', 'Remote');
    unwrap(await workbook.change([edit('A2', '5.1', '5.99')]));
    await excel.idle();
    expect(heard).toEqual([
      { sheet: 'Plan', address: 'B2' },
      { sheet: 'Plan', address: 'B3' },
    ]);
    end();
    await excel.idle();
    expect(excel.session.events.listenerCount).toBe(0);
    change('B4', 'Local');
    await excel.idle();
    expect(heard).toHaveLength(2);
  });

  test('on a sheet that is gone when its name is asked are not told', async () => {
    const excel = await openFilled();
    const heard: WorkbookChange[] = [];
    unwrap(
      await openOfficeWorkbook().onChange((change) => {
        heard.push(change);
      }),
    );
    excel.plan.before(1, () => {
      excel.change(({ worksheets }) => {
        worksheets.getItem('Plan').delete();
      });
    });
    excel.change(({ worksheets }) => {
      worksheets.getItem('Plan').getRange('B2').values = [['x']];
    });
    await excel.idle();
    expect(heard).toEqual([]);
  });
});

test('a cell is shown', async () => {
  const excel = await openFilled();
  unwrap(await openOfficeWorkbook().show({ sheet: 'Plan', cell: 'B9' }));
  const shown = excel.workbook.sheets.find(({ id }) => id === excel.workbook.activeSheetId)!;
  expect([shown.name, shown.selection]).toEqual(['Plan', { top: 8, left: 1, bottom: 8, right: 1 }]);
});
