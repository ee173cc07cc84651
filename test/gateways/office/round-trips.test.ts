import type { LocalExcel } from '../../../local-excel/local-excel';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { exampleModel, modelOfWholePlan, planOfSize } from './example-model';
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

test.each([10, 1_000, 5_000])(
  'the round trips do not grow with the rows: %d measures',
  async (measures) => {
    const model = modelOfWholePlan(await planOfSize(measures));
    const excel = openFor(model);
    const workbook = openOfficeWorkbook();
    const added = await syncsOf(excel, async () => unwrap(await workbook.addSheets(model)));
    expect(added).toBeLessThanOrEqual(12);
    const read = await syncsOf(excel, async () => {
      const { sheets } = unwrap(await workbook.read());
      const expected = snapshotOfModel(model).sheets;
      expect(sheets.filter(({ name }) => name !== OWN_SHEET)).toEqual(expected);
    });
    const changed = await syncsOf(excel, async () => unwrap(await workbook.change(editsOf(model))));
    expect(changed).toBe(3);
    const generated = model.sheets.filter(({ name }) => /Controle|Overzicht/.test(name));
    const replaced = await syncsOf(excel, async () =>
      unwrap(await workbook.replaceSheets(generated, [])),
    );
    const total = excel.exchanges.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    process.stderr.write(
      JSON.stringify({ measures, added, read, changed, replaced, largest: largest(excel), total }) +
        '\n',
    );
    expect(largest(excel)).toBeLessThanOrEqual(LIMIT);
  },
  120_000,
);

test('exact', async () => {
  const model = await exampleModel();
  const excel = openFor(model);
  await openOfficeWorkbook().addSheets(model);
  process.stderr.write(
    JSON.stringify(
      excel.exchanges.map(({ requestBytes, isCleanUp }) => [requestBytes, isCleanUp]),
    ) + '\n',
  );
});
