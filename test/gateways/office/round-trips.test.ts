import type { LocalExcel } from '../../../local-excel/local-excel';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { modelOfWholePlan, planOfSize, withoutLongTable } from './example-model';
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

async function roundTripsFor(measures: number) {
  const model = modelOfWholePlan(await planOfSize(measures));
  const excel = openFor(model, excel2021);
  const workbook = openOfficeWorkbook();
  const generated = model.sheets.filter(({ name }) => /Controle|Overzicht/.test(name));
  const add = await syncsOf(excel, async () => unwrap(await workbook.addSheets(model)));
  const read = await syncsOf(excel, async () => {
    const sheets = unwrap(await workbook.read()).sheets.filter(({ name }) => name !== OWN_SHEET);
    expect(sheets).toEqual(withoutLongTable(snapshotOfModel(model).sheets));
  });
  const change = await syncsOf(excel, async () => unwrap(await workbook.change(editsOf(model))));
  const replace = await syncsOf(excel, async () =>
    unwrap(await workbook.putSheets({ sheets: generated, names: model.names, pivots: null })),
  );
  const show = await syncsOf(excel, async () =>
    unwrap(await workbook.show({ sheet: 'Controle', cell: 'A1' })),
  );
  expect(largest(excel)).toBeLessThanOrEqual(LIMIT);
  return { add, read, change, replace, show };
}

test.each([10, 1_000])(
  'the round trips of every operation are few and do not grow with the rows: %d measures',
  async (measures) => {
    const { add, ...others } = await roundTripsFor(measures);
    expect(others).toEqual({ read: 2, change: 3, replace: 3, show: 2 });
    // All sheets of 1,000 measures are nearly twice what Excel takes at a time.
    expect(add).toBeLessThanOrEqual(measures > 500 ? 5 : 3);
  },
  120_000,
);

test('more than 5 MB takes as many more as there are parts: 5,000 measures', async () => {
  const { add, read, change, replace } = await roundTripsFor(5_000);
  // A look before, blank sheets, and what is on them in requests that Excel takes.
  expect(add).toBeLessThanOrEqual(14);
  // Finding out how much Excel gives, the parts of what is read, and a look before and after them.
  expect(read).toBeLessThanOrEqual(20);
  expect(change).toBe(3);
  expect(replace).toBeLessThanOrEqual(8);
}, 240_000);
