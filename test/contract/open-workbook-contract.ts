import type { CellEdit } from '../../src/workbook/cell-edit';
import { changedSnapshot } from '../../src/workbook/changed-snapshot';
import type { GeneratedSheets } from '../../src/workbook/generated-sheets';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { shownText } from '../../src/workbook/reading/read-cell';
import type { SheetModel, WorkbookModel } from '../../src/workbook/workbook-model';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { snapshotOfModel } from '../support/snapshot-of-model';
import { unwrap } from '../support/unwrap';
import { sheetWith, styleWith, tableWith, value, workbookWith } from '../support/workbook-models';

function report(rows: readonly (readonly string[])[]): SheetModel {
  const columns = [0, 1].map(() => ({ width: 10, hidden: false, style: null }));
  const cells = [{ row: 0, column: 0, content: value('Controle'), style: styleWith() }];
  const table = tableWith(['Nr', 'Wat'], rows, { name: 'tblC', row: 2 });
  return sheetWith({ name: 'Controle', columns, cells, tables: [table] });
}

const model: WorkbookModel = workbookWith([
  sheetWith({ name: 'Plan', tables: [tableWith(['Nr', 'Euro'], [['5.10', 1]], { name: 'tblA' })] }),
  report([['5.10', 'fout']]),
]);

const edits: readonly CellEdit[] = [
  { sheet: 'Plan', cell: 'A2', before: '5.10', after: '5.11', numberFormat: '@' },
  { sheet: 'plan', cell: 'B2', before: '1', after: 2.5, numberFormat: '0.00' },
  { sheet: 'Plan', cell: 'C2', before: '', after: 43_000, numberFormat: 'dd/mm/yyyy' },
  { sheet: 'Plan', cell: 'A3', before: '', after: '5.12', numberFormat: '@' },
  { sheet: 'Plan', cell: 'E9', before: '', after: true, numberFormat: 'General' },
];

const grown = [
  {
    sheet: 'Plan',
    table: 'tblA',
    range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
  },
];

const renewed: GeneratedSheets = {
  ...{ names: [], pivots: null },
  sheets: [
    report([
      ['5.11', 'tip'],
      ['5.12', 'fout'],
    ]),
  ],
};

/** What everything must do that is open and changed together with the sheets that are made of it. */
export function openWorkbookContract(
  name: string,
  open: (model: WorkbookModel) => Promise<OpenWorkbook>,
): void {
  describe(`the open workbook ${name}`, () => {
    async function read(workbook: OpenWorkbook): Promise<WorkbookSnapshot> {
      const snapshot = unwrap(await workbook.read());
      const names = model.sheets.map((sheet) => sheet.name);
      return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => names.includes(sheet.name)) };
    }

    test('is after a change as was computed of it without reading', async () => {
      const workbook = await open(model);
      const before = await read(workbook);
      unwrap(await workbook.change(edits, grown));
      expect(await read(workbook)).toEqual(changedSnapshot(before, edits, grown));
      const cleared = [
        {
          sheet: 'Plan',
          cell: 'E9',
          before: shownText({ type: 'boolean', value: true }),
          after: null,
          numberFormat: 'General',
        },
      ];
      unwrap(await workbook.change(cleared));
      expect(await read(workbook)).toEqual(changedSnapshot(before, [...edits, ...cleared], grown));
    });

    test('is changed together with its generated sheets, and the edits are taken back', async () => {
      const workbook = await open(model);
      const before = await read(workbook);
      const made = unwrap(await workbook.changeAndPut({ edits, grown, generated: renewed }));
      expect(made.notPut).toBeNull();
      const [plan] = changedSnapshot(before, edits, grown).sheets;
      const [controle] = snapshotOfModel({ ...model, sheets: renewed.sheets }).sheets;
      expect((await read(workbook)).sheets).toEqual([plan, controle]);
      unwrap(await workbook.restore(made.undo));
      expect((await read(workbook)).sheets).toEqual([before.sheets[0], controle]);
    });

    test('changes nothing, and no generated sheet, when one cell is not as it was', async () => {
      const workbook = await open(model);
      const before = await read(workbook);
      const [first, ...others] = edits;
      const wrong = [{ ...first!, before: '5.1' }, ...others];
      expect(await workbook.changeAndPut({ edits: wrong, grown, generated: renewed })).toEqual({
        ok: false,
        problem: { code: 'changed-meanwhile', cells: [{ sheet: 'Plan', cell: 'A2' }] },
      });
      expect(await read(workbook)).toEqual(before);
    });
  });
}
