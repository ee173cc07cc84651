import type { LocalExcel } from '../../../local-excel/local-excel';
import { fixOpenPlan, type FixedOpenPlan } from '../../../src/application/fix-open-plan';
import { checkOpenPlan, undoChanges } from '../../../src/application/open-plan';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { testCore } from '../../support/plan-core';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { exampleModel, modelOfWholePlan, planOfSize, withoutLongTable } from './example-model';

import { openFor, OWN_SHEET } from './open-with-model';

const LIMIT = 5 * 1024 * 1024;

/** The round trips of the add-in's own that something takes. */
async function syncsOf(excel: LocalExcel, act: () => Promise<unknown>): Promise<number> {
  const before = excel.syncCount;
  await act();
  return excel.syncCount - before;
}

function largest(excel: LocalExcel): number {
  return Math.max(
    ...excel.exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
  );
}

/** A change of the description of every tenth measure. */
function editsOf(model: WorkbookModel): readonly CellEdit[] {
  const sheet = model.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === 'tblMaatregelen'),
  )!;
  const table = sheet.tables[0]!;
  return table.rows.flatMap(([number], index) =>
    index % 10 !== 0 || number?.type !== 'value'
      ? []
      : [
          {
            sheet: sheet.name,
            cell: `A${String(table.row + 2 + index)}`,
            before: String(number.value),
            after: `${String(number.value)}.1`,
            numberFormat: '@',
          },
        ],
  );
}

/** For Excel 2021, which has nothing above ExcelApi 1.14: the local Excel would refuse it. */
const excel2021 = { requirementSet: '1.14' };

async function openPlan(measures: number) {
  const model = modelOfWholePlan(await planOfSize(measures));
  const excel = openFor(model, excel2021);
  const workbook = openOfficeWorkbook();
  const add = await syncsOf(excel, async () => unwrap(await workbook.addSheets(model)));
  return { model, excel, workbook, add };
}

type OpenPlan = Awaited<ReturnType<typeof openPlan>>;

async function roundTripsOfPlan({ model, excel, workbook }: OpenPlan) {
  const read = await syncsOf(excel, async () => {
    const sheets = unwrap(await workbook.read()).sheets.filter(({ name }) => name !== OWN_SHEET);
    expect(sheets).toEqual(withoutLongTable(snapshotOfModel(model).sheets));
  });
  const again = await syncsOf(excel, async () => unwrap(await workbook.read()));
  const point = unwrap(await workbook.change(editsOf(model)));
  const restore = await syncsOf(excel, async () => unwrap(await workbook.restore(point)));
  const change = await syncsOf(excel, async () => unwrap(await workbook.change(editsOf(model))));
  const show = await syncsOf(excel, async () =>
    unwrap(await workbook.show({ sheet: 'Controle', cell: 'A1' })),
  );
  return { read, again, change, restore, show };
}

async function roundTripsOfSheets({ model, excel, workbook }: OpenPlan) {
  const sheets = model.sheets.filter(({ name }) =>
    ['Controle', 'Overzicht', 'Dekking', 'Gegevens'].includes(name),
  );
  expect(sheets).toHaveLength(4);
  const generated = { sheets, names: [], pivots: null };
  const put = await syncsOf(excel, async () => unwrap(await workbook.putSheets(generated)));
  const edits = editsOf(model).map((edit) => ({
    ...edit,
    before: String(edit.after),
    after: edit.before,
  }));
  const together = await syncsOf(excel, async () => {
    const made = unwrap(await workbook.changeAndPut({ edits, grown: [], generated }));
    expect(made.notPut).toBeNull();
  });
  return { put, together };
}

test.each([10, 1_000])(
  'the round trips of every operation are few and do not grow with the rows: %d measures',
  async (measures) => {
    const plan = await openPlan(measures);
    const ofPlan = await roundTripsOfPlan(plan);
    expect(ofPlan).toEqual({ read: 2, again: 1, change: 2, restore: 2, show: 2 });
    const { put, together } = await roundTripsOfSheets(plan);
    // All sheets of 1,000 measures are more than what Excel takes at a time.
    const isLarge = measures > 500;
    expect(plan.add).toBeLessThanOrEqual(isLarge ? 4 : 3);
    expect(put).toBeLessThanOrEqual(isLarge ? 4 : 3);
    expect(together).toBeLessThanOrEqual(isLarge ? 3 : 2);
    expect(largest(plan.excel)).toBeLessThanOrEqual(LIMIT);
  },
  120_000,
);

test('more than 5 MB takes as many more as there are parts: 5,000 measures', async () => {
  const plan = await openPlan(5_000);
  const { read, again, change } = await roundTripsOfPlan(plan);
  // A look before, blank sheets, and what is on them in requests that Excel takes.
  expect(plan.add).toBeLessThanOrEqual(10);
  // That it is too much, where everything is and what rows take, and then as few parts as can be.
  expect(read).toBeLessThanOrEqual(8);
  expect(again).toBeLessThanOrEqual(5);
  expect(change).toBe(2);
  expect(largest(plan.excel)).toBeLessThanOrEqual(LIMIT);
}, 240_000);

describe('what a person does in the pane', () => {
  const core = testCore();

  async function openExample() {
    const model = await exampleModel();
    const excel = openFor(model, excel2021);
    const workbook = openOfficeWorkbook();
    unwrap(await workbook.addSheets(model));
    unwrap(await checkOpenPlan(workbook, core));
    return { excel, workbook };
  }

  function damage(excel: LocalExcel, cell: string, value: string | number): void {
    excel.change(({ worksheets }) => {
      const range = worksheets.getItem('Maatregelen').getRange(cell);
      if (typeof value === 'number') range.numberFormat = [['General']];
      range.values = [[value]];
    });
  }

  test('a check, a fix with the sheets that follow, and taking it back are at most three', async () => {
    const { excel, workbook } = await openExample();
    damage(excel, 'B5', 'b');
    expect(await syncsOf(excel, async () => unwrap(await checkOpenPlan(workbook, core)))).toBe(1);
    const before = unwrap(await workbook.read());
    let fixed: FixedOpenPlan | null = null;
    const fix = await syncsOf(excel, async () => {
      fixed = unwrap(await fixOpenPlan(workbook, core, ({ rule }) => rule === 'code-known'));
    });
    expect(fix).toBe(3);
    expect(fixed).toMatchObject({ notRenewed: null, made: [{ rule: 'code-known' }] });
    const { after, undo } = fixed!;
    // What the fix says of the workbook without reading it is what reading it says.
    expect(unwrap(await checkOpenPlan(workbook, core))).toEqual(after);
    unwrap(await undoChanges(workbook, core, undo));
    expect(unwrap(await checkOpenPlan(workbook, core))).toEqual(unwrap(await core.check(before)));
  });
});
