import type { Result } from '../../src/domain/result';
import type { CellEdit } from '../../src/workbook/cell-edit';
import type { WorkbookModel } from '../../src/workbook/workbook-model';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { completeWorkbook } from '../support/complete-workbook';
import { snapshotOfModel } from '../support/snapshot-of-model';
import { unwrap } from '../support/unwrap';
import { sheetWith, styleWith, tableWith, value, workbookWith } from '../support/workbook-models';

/** A workbook that was made from a model and lies somewhere: in a file, or open in Excel. */
export interface WrittenWorkbook {
  read(): Promise<Result<WorkbookSnapshot, unknown>>;
  edit(edits: readonly CellEdit[]): Promise<Result<unknown, { readonly code: string }>>;
}

const small = workbookWith([
  sheetWith({
    cells: [
      { row: 8, column: 1, content: value('onder'), style: styleWith() },
      {
        row: 9,
        column: 0,
        content: { type: 'formula', formula: 'B3*2', result: 6 },
        style: styleWith(),
      },
    ],
    tables: [
      tableWith(
        ['Nr', 'Aantal'],
        [
          ['5.10', 1],
          ['5.2', 3],
        ],
      ),
    ],
  }),
  sheetWith({ name: "Nog 'n blad" }),
]);

/** What everything that writes, reads and changes workbooks must do. */
export function workbookGatewayContract(
  name: string,
  write: (model: WorkbookModel) => Promise<WrittenWorkbook>,
): void {
  describe(`the workbook gateway ${name}`, () => {
    test('reads back what it wrote', async () => {
      const workbook = await write(completeWorkbook);
      expect(unwrap(await workbook.read())).toEqual(snapshotOfModel(completeWorkbook));
    });

    test.each<[string, CellEdit, CellSnapshot | null]>([
      ['a text', edit({ after: '5.20', numberFormat: '@' }), { type: 'text', text: '5.20' }],
      ['a text like a formula', edit({ after: '=1+1' }), { type: 'text', text: '=1+1' }],
      ['a number', edit({ after: 7.5 }), { type: 'number', value: 7.5 }],
      ['a boolean', edit({ after: false }), { type: 'boolean', value: false }],
      ['nothing', edit({ after: null }), null],
      ['a cell that was not there', edit({ cell: 'D5', after: 'x' }), { type: 'text', text: 'x' }],
      ['a formula', edit({ cell: 'A10', after: 9 }), { type: 'number', value: 9 }],
      [
        'a cell of a sheet without cells',
        edit({ sheet: "Nog 'n blad", cell: 'C3', after: 'x' }),
        { type: 'text', text: 'x' },
      ],
    ])('changes one cell and no other: %s', async (_, change, expected) => {
      const workbook = await write(small);
      const before = cellsOf(unwrap(await workbook.read()));
      expect((await workbook.edit([change])).ok).toBe(true);
      const after = cellsOf(unwrap(await workbook.read()));
      const place = `${change.sheet}!${change.cell}`;
      expect(after.get(place) ?? null).toEqual(expected);
      before.delete(place);
      after.delete(place);
      expect(withoutResults(after)).toEqual(withoutResults(before));
    });

    test('changes cells of several sheets at once', async () => {
      const workbook = await write(small);
      const edits = [
        edit({ cell: 'B3', after: 4 }),
        edit({ cell: 'A2', after: 'a', numberFormat: '@' }),
        edit({ sheet: "Nog 'n blad", cell: 'A1', after: true }),
      ];
      expect((await workbook.edit(edits)).ok).toBe(true);
      const cells = cellsOf(unwrap(await workbook.read()));
      expect(cells.get('Blad!B3')).toEqual({ type: 'number', value: 4 });
      expect(cells.get('Blad!A2')).toEqual({ type: 'text', text: 'a' });
      expect(cells.get("Nog 'n blad!A1")).toEqual({ type: 'boolean', value: true });
    });

    test('changes nothing when one of the sheets is not there', async () => {
      const workbook = await write(small);
      const edits = [edit({ after: 'x' }), edit({ sheet: 'Weg', after: 'x' })];
      expect(await workbook.edit(edits)).toEqual({
        ok: false,
        problem: { code: 'no-such-sheet', sheet: 'Weg' },
      });
      expect(unwrap(await workbook.read())).toEqual(snapshotOfModel(small));
    });
  });
}

/** What the cells show that are edited, as an edit has to know. */
const shown: ReadonlyMap<string, string> = new Map([
  ['Blad!A2', '5.10'],
  ['Blad!B3', '3'],
  ['Blad!A10', '6'],
]);

function edit(parts: Partial<CellEdit>): CellEdit {
  const { sheet, cell } = { sheet: 'Blad', cell: 'A2', ...parts };
  const before = shown.get(`${sheet}!${cell}`) ?? '';
  return { sheet, cell, before, after: null, numberFormat: 'General', ...parts };
}

function cellsOf(snapshot: WorkbookSnapshot): Map<string, CellSnapshot> {
  const cells = new Map<string, CellSnapshot>();
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells: inRow } of rows) {
      for (const [column, cell] of inRow.entries()) {
        // The workbooks of this contract have no column beyond Z.
        const place = `${name}!${String.fromCharCode(65 + column)}${String(row + 1)}`;
        if (cell !== null) cells.set(place, cell);
      }
    }
  }
  return cells;
}

/** What a formula gives may be computed again at any time. */
function withoutResults(cells: ReadonlyMap<string, CellSnapshot>): ReadonlyMap<string, unknown> {
  return new Map(
    [...cells].map(([place, cell]) => [
      place,
      cell.type === 'formula' ? { ...cell, result: null } : cell,
    ]),
  );
}
