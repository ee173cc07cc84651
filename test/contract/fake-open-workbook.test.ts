import { openFakeWorkbook } from '../support/fake-open-workbook';
import { unwrap } from '../support/unwrap';
import { openWorkbookContract } from './open-workbook-contract';
import { workbookGatewayContract } from './workbook-gateway-contract';

workbookGatewayContract('fake', async (model) => {
  const workbook = openFakeWorkbook();
  unwrap(await workbook.addSheets(model));
  return { read: () => workbook.read(), edit: (edits) => workbook.change(edits) };
});

openWorkbookContract('fake', async (model) => {
  const workbook = openFakeWorkbook();
  unwrap(await workbook.addSheets(model));
  return workbook;
});

test('takes a change back, and refuses to when a cell was changed since', async () => {
  const workbook = openFakeWorkbook({
    sheets: [
      {
        ...{ name: 'Blad', visibility: 'visible', tables: [], merges: [] },
        ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
        rows: [{ row: 0, cells: [{ type: 'text', text: 'a' }] }],
      },
    ],
    customProperties: new Map(),
  });
  const before = workbook.snapshot;
  const edit = { sheet: 'Blad', cell: 'A1', before: 'a', after: 'b', numberFormat: '@' };
  const point = unwrap(await workbook.change([edit]));
  expect(workbook.snapshot).not.toEqual(before);
  unwrap(await workbook.restore(point));
  expect(workbook.snapshot).toEqual(before);
  const again = unwrap(await workbook.change([edit]));
  workbook.type({ sheet: 'Blad', cell: 'A1' }, { type: 'text', text: 'c' });
  expect(await workbook.restore(again)).toEqual({
    ok: false,
    problem: { code: 'changed-meanwhile', cells: [{ sheet: 'Blad', cell: 'A1' }] },
  });
});
