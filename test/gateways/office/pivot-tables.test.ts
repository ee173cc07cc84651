import type { LocalExcel } from '../../../local-excel/local-excel';
import { makePivots } from '../../../src/application/open-plan';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { WorkbookChange } from '../../../src/workbook/open-workbook';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { testCore } from '../../support/plan-core';
import { unwrap } from '../../support/unwrap';
import { modelOfWholePlan, planOfSize } from './example-model';
import { openFor, OWN_SHEET } from './open-with-model';

const SHEET = 'Draaitabellen';
/** What Excel 2021 has; the local Excel refuses what is above. */
const excel2021 = { requirementSet: '1.14' };

async function openWith(model: WorkbookModel) {
  const excel = openFor(model, excel2021);
  const workbook = openOfficeWorkbook({ cellEdit: 40, betweenAttempts: 1 });
  unwrap(await workbook.addSheets(model));
  return { excel, workbook };
}

async function smallModel(): Promise<WorkbookModel> {
  return modelOfWholePlan(await planOfSize(6));
}

function pivotsIn({ workbook }: LocalExcel, name: string) {
  return workbook.sheets.find((sheet) => sheet.name === name)?.pivotTables ?? [];
}

test('are made on the long table, on a sheet of their own that comes into view', async () => {
  const { excel, workbook } = await openWith(await smallModel());
  unwrap(await makePivots(workbook, testCore()));
  const made = pivotsIn(excel, SHEET).map(
    ({ name, rows, columns, filters, fields, data, layout }) => ({
      name,
      arranged: [rows, columns, filters].map((axis) => axis.map(({ field }) => field).join()),
      filter: fields.flatMap(({ filters: { manualFilter } }) => manualFilter?.selectedItems ?? []),
      figures: data.map(({ field, name: shown, summarizeBy }) => [field, shown, summarizeBy]),
      layout: [layout.layoutType, layout.showRowGrandTotals],
    }),
  );
  const amounts = ['Verdeeld bedrag (EUR)', 'Sum'];
  const mentions = ['Aantal vermeldingen', 'Sum'];
  expect(made).toEqual([
    {
      ...{ name: 'Actieplan per minister', arranged: ['Minister', '', ''], filter: [] },
      figures: [
        ['Maatregelen', 'Aantal maatregelen', 'Sum'],
        ['Vermeldingen', ...mentions],
        ['Verdeeld (EUR)', ...amounts],
      ],
      layout: ['Tabular', true],
    },
    {
      ...{ name: 'Actieplan per fonds', arranged: ['Fonds', '', 'Soort'], filter: ['bedrag'] },
      ...{ figures: [['Verdeeld (EUR)', 'Bedrag (EUR)', 'Sum']], layout: ['Tabular', true] },
    },
    {
      ...{ name: 'Actieplan per beleidsdomein', filter: ['beleidsdomein'] },
      arranged: ['Beleidsdomein', '', 'Soort'],
      ...{ figures: [['Vermeldingen domein', ...mentions]], layout: ['Tabular', true] },
    },
    {
      ...{ name: 'Actieplan per minister en code', filter: ['vermelding'] },
      arranged: ['Minister', 'Code', 'Soort'],
      ...{ figures: [['Vermeldingen', ...mentions]], layout: ['Tabular', true] },
    },
    {
      ...{ name: 'Actieplan per minister en jaar', filter: ['periode'] },
      arranged: ['Minister', 'Jaar', 'Soort'],
      // Over the years, the same yearly amount would count more than once.
      ...{ figures: [['Verdeeld per jaar (EUR)', ...amounts]], layout: ['Tabular', false] },
    },
  ]);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe(SHEET);
});

test('made again they count again, and stay as people arranged them beside their own', async () => {
  const { excel, workbook } = await openWith(await smallModel());
  unwrap(await makePivots(workbook, testCore()));
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem(SHEET);
    const own = sheet.pivotTables.getItem('Actieplan per minister');
    own.columnHierarchies.add(own.hierarchies.getItem('Fonds'));
    const table = tables.getItem('tblGegevens');
    sheet.pivotTables.add('Van mij', table, worksheets.getItem(OWN_SHEET).getRange('C3'));
    sheet.pivotTables.add('Ook van mij', table, sheet.getRange('A60'));
    sheet.getRange('A2').values = [['Eigen uitleg']];
    await context.sync();
  });
  const before = structuredClone(pivotsIn(excel, SHEET));
  const others = structuredClone(pivotsIn(excel, OWN_SHEET));
  unwrap(await makePivots(workbook, testCore()));
  expect(pivotsIn(excel, SHEET)).toEqual(
    before.map((pivot) =>
      pivot.name.startsWith('Actieplan ') ? { ...pivot, refreshes: 1 } : pivot,
    ),
  );
  expect(pivotsIn(excel, OWN_SHEET)).toEqual(others);
});

test('are made anew where people took one of them, or the long table, away', async () => {
  const { excel, workbook } = await openWith(await smallModel());
  unwrap(await makePivots(workbook, testCore()));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(SHEET).pivotTables.getItem('Actieplan per minister').delete();
    const data = worksheets.getItem('Gegevens');
    data.visibility = 'Visible';
    data.delete();
    await context.sync();
  });
  unwrap(await makePivots(workbook, testCore()));
  expect(
    pivotsIn(excel, SHEET)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'Actieplan per beleidsdomein',
    'Actieplan per fonds',
    'Actieplan per minister',
    'Actieplan per minister en code',
    'Actieplan per minister en jaar',
  ]);
  const data = excel.workbook.sheets.find(({ name }) => name === 'Gegevens');
  expect(data?.tables.map(({ name }) => name)).toEqual(['tblGegevens']);
  expect(data?.visibility).toBe('Hidden');
});

test.each([
  ['a sheet', SHEET],
  ['the sheet of the long table', 'Gegevens'],
])('%s of the user is not touched', async (_what, name) => {
  const model = await smallModel();
  const { excel, workbook } = await openWith({
    ...model,
    sheets: model.sheets.filter((sheet) => sheet.name !== 'Gegevens'),
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange('A1').values = [['van mij']];
    await context.sync();
  });
  const before = structuredClone(excel.workbook.sheets.map((sheet) => sheet.name));
  const result = await makePivots(workbook, testCore());
  expect(result).toEqual({ ok: false, problem: { code: 'name-taken', name } });
  expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(before);
});

test.each([10, 300])(
  'take at most six round trips, however many rows there are: %d measures',
  async (measures) => {
    const { excel, workbook } = await openWith(modelOfWholePlan(await planOfSize(measures)));
    const start = excel.syncCount;
    unwrap(await makePivots(workbook, testCore()));
    const made = excel.syncCount;
    unwrap(await makePivots(workbook, testCore()));
    expect([made - start, excel.syncCount - made]).toEqual([6, 5]);
  },
  60_000,
);

test('nobody who listens hears of what the add-in writes itself', async () => {
  const { workbook } = await openWith(await smallModel());
  const heard: WorkbookChange[] = [];
  const end = unwrap(await workbook.onChange((change) => heard.push(change)));
  unwrap(await makePivots(workbook, testCore()));
  unwrap(await makePivots(workbook, testCore()));
  end();
  expect(heard).toEqual([]);
});
