import type { LocalExcel } from '../../../local-excel/local-excel';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import type { GeneratedSheets } from '../../../src/workbook/generated-sheets';
import type { SheetModel } from '../../../src/workbook/workbook-model';
import { unwrap } from '../../support/unwrap';
import { sheetWith, tableWith, workbookWith } from '../../support/workbook-models';
import { openFor, OWN_SHEET } from './open-with-model';

const patience = { cellEdit: 40, betweenAttempts: 1 };
const model = workbookWith(
  [
    sheetWith({
      name: 'Plan',
      tables: [tableWith(['Nr', 'Wat'], [['5.10', 'een']], { name: 'tblA' })],
    }),
  ],
  { names: [{ name: 'Nummers', formula: 'tblA[Nr]' }] },
);

function edit(parts: Partial<CellEdit> = {}): CellEdit {
  return {
    ...{ sheet: 'Plan', cell: 'A2', before: '5.10', after: '5.11', numberFormat: '@' },
    ...parts,
  };
}

async function openFilled(): Promise<LocalExcel> {
  const excel = openFor(model);
  unwrap(await openOfficeWorkbook(patience).addSheets(model));
  return excel;
}

async function valueAt(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return cells.values[0]?.[0] as unknown;
  });
}

function byAnother(excel: LocalExcel, address: string, value: string): void {
  excel.change((workbook) => {
    workbook.worksheets.getItem('Plan').getRange(address).values = [[value]];
  });
}

describe('somebody types in a cell', () => {
  test('and stops: the change is made', async () => {
    const excel = await openFilled();
    excel.editCell();
    const change = openOfficeWorkbook({ ...patience, cellEdit: 5_000 }).change([edit()]);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    excel.endEditCell();
    expect((await change).ok).toBe(true);
    expect(await valueAt('Plan', 'A2')).toBe('5.11');
  });

  test('and goes on: nothing is written, also not when they stop at last', async () => {
    const excel = await openFilled();
    excel.editCell();
    const result = await openOfficeWorkbook(patience).change([edit()]);
    expect(result).toEqual({ ok: false, problem: { code: 'cell-being-edited' } });
    excel.endEditCell();
    await excel.idle();
    expect(await valueAt('Plan', 'A2')).toBe('5.10');
  });
});

describe('another user changes', () => {
  test.each([1, 2])('a cell before round trip %d of a change', async (sync) => {
    const excel = await openFilled();
    excel.plan.before(sync, () => {
      byAnother(excel, 'A2', 'van hen');
    });
    const result = await openOfficeWorkbook(patience).change([
      edit(),
      edit({ cell: 'B2', before: 'een' }),
    ]);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'changed-meanwhile', cells: [{ sheet: 'Plan', cell: 'A2' }] },
    });
    expect([await valueAt('Plan', 'A2'), await valueAt('Plan', 'B2')]).toEqual(['van hen', 'een']);
  });

  test('a cell that is not of the change', async () => {
    const excel = await openFilled();
    excel.plan.before(2, () => {
      byAnother(excel, 'B2', 'van hen');
    });
    expect((await openOfficeWorkbook(patience).change([edit()])).ok).toBe(true);
    expect([await valueAt('Plan', 'A2'), await valueAt('Plan', 'B2')]).toEqual(['5.11', 'van hen']);
  });

  test('the sheets while they are read: they are read again', async () => {
    const excel = await openFilled();
    excel.plan.before(2, () => {
      excel.change((workbook) => {
        workbook.worksheets.getItem(OWN_SHEET).delete();
      });
    });
    const { sheets } = unwrap(await openOfficeWorkbook(patience).read());
    expect(sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  test('adds a sheet with a name of ours just before we do: theirs stays', async () => {
    const excel = openFor(model);
    excel.plan.before(2, () => {
      excel.change((workbook) => {
        workbook.worksheets.add('Plan').getRange('A1').values = [['van hen']];
      });
    });
    const result = await openOfficeWorkbook(patience).addSheets(model);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'refused', hostCode: 'ItemAlreadyExists' },
    });
    expect(await valueAt('Plan', 'A1')).toBe('van hen');
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([OWN_SHEET, 'Plan']);
  });
});

describe('a name that is needed is taken', () => {
  test.each<[string, (workbook: Excel.Workbook) => void, string]>([
    [
      'by a sheet',
      (workbook) => {
        workbook.worksheets.add('PLAN');
      },
      'Plan',
    ],
    [
      'by a table',
      (workbook) => {
        workbook.worksheets.getItem(OWN_SHEET).tables.add('A1:B2', true).name = 'TBLA';
      },
      'tblA',
    ],
    [
      'by a name',
      (workbook) => {
        workbook.names.add('nummers', '=1');
      },
      'Nummers',
    ],
  ])('%s: nothing is added', async (_by, take, name) => {
    const excel = openFor(model);
    await Excel.run(async (context) => {
      take(context.workbook);
      await context.sync();
    });
    const before = excel.syncCount;
    const result = await openOfficeWorkbook(patience).addSheets(model);
    expect(result).toEqual({ ok: false, problem: { code: 'name-taken', name } });
    expect(excel.syncCount - before).toBe(1);
  });
});

function onlySheets(sheets: readonly SheetModel[]): GeneratedSheets {
  return { sheets, names: [], pivots: null };
}

describe('the workbook cannot be written', () => {
  test('its sheet is protected', async () => {
    await openFilled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').protection.protect();
      await context.sync();
    });
    const workbook = openOfficeWorkbook(patience);
    const problem = { code: 'protected-sheet', sheet: 'Plan' };
    const edits = [edit({ sheet: OWN_SHEET, cell: 'A1', before: '' }), edit()];
    expect(await workbook.change(edits)).toEqual({ ok: false, problem });
    expect(await valueAt(OWN_SHEET, 'A1')).toBe('');
    expect(await workbook.putSheets(onlySheets(model.sheets))).toEqual({ ok: false, problem });
  });

  test('its structure is protected', async () => {
    openFor(model);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await openOfficeWorkbook(patience).addSheets(model)).toEqual({
      ok: false,
      problem: { code: 'protected-sheet', sheet: null },
    });
  });

  test('it is read only', async () => {
    const excel = await openFilled();
    excel.session.isReadOnly = true;
    const workbook = openOfficeWorkbook(patience);
    const problem = { code: 'read-only' };
    expect(await workbook.change([edit()])).toEqual({ ok: false, problem });
    expect(await workbook.addSheets(workbookWith([sheetWith()]))).toEqual({ ok: false, problem });
    expect((await workbook.read()).ok).toBe(true);
  });

  test('it was closed', async () => {
    const excel = await openFilled();
    excel.session.isClosed = true;
    const workbook = openOfficeWorkbook(patience);
    const closed = { ok: false, problem: { code: 'closed' } };
    expect(await workbook.read()).toEqual(closed);
    expect(await workbook.change([edit()])).toEqual(closed);
    expect(await workbook.addSheets(workbookWith([sheetWith()]))).toEqual(closed);
    expect(await workbook.putSheets(onlySheets(model.sheets))).toEqual(closed);
    expect(await workbook.show({ sheet: 'Plan', cell: 'A1' })).toEqual(closed);
    expect(await workbook.onChange(() => undefined)).toEqual(closed);
    excel.session.isClosed = false;
  });

  test.each(['change', 'show'] as const)('it lacks the sheet: %s', async (name) => {
    openFor(model);
    const workbook = openOfficeWorkbook(patience);
    const results = {
      change: () => workbook.change([edit()]),
      show: () => workbook.show({ sheet: 'Plan', cell: 'A1' }),
    };
    const problem = { code: 'no-such-sheet', sheet: 'Plan' };
    expect(await results[name]()).toEqual({ ok: false, problem });
  });
});
