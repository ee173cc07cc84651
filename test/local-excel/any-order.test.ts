import fc from 'fast-check';
import { areaAddress, columnCount, overlaps } from '../../local-excel/grid/area';
import { openInNode } from '../../local-excel/node/client';
import type { SheetData } from '../../local-excel/workbook-data';

interface Step {
  readonly what: keyof typeof CHANGES;
  readonly at: string;
  readonly to: string;
  readonly value: unknown;
  readonly number: number;
  readonly choice: boolean;
}

/** Changes that get in each other's way: cells that shift, tables, rules, merges. */
const CHANGES = {
  write: (sheet, { at, value }) => (sheet.getRange(at).values = value as never),
  insert: (sheet, { at, choice }) => sheet.getRange(at).insert(choice ? 'Down' : 'Right'),
  remove: (sheet, { at, choice }) => {
    sheet.getRange(at).delete(choice ? 'Up' : 'Left');
  },
  insertRows: (sheet, { at }) => sheet.getRange(at).getEntireRow().insert('Down'),
  insertColumns: (sheet, { at }) => sheet.getRange(at).getEntireColumn().insert('Right'),
  removeRows: (sheet, { at }) => {
    sheet.getRange(at).getEntireRow().delete('Up');
  },
  removeColumns: (sheet, { at }) => {
    sheet.getRange(at).getEntireColumn().delete('Left');
  },
  addTable: (sheet, { at }) => sheet.tables.add(at, true),
  addRow: (sheet, { number, choice }) =>
    sheet.tables.getItemAt(0).rows.add(choice ? undefined : number),
  addColumn: (sheet, { number, choice }) =>
    sheet.tables.getItemAt(0).columns.add(choice ? undefined : number),
  removeRow: (sheet, { number }) => {
    sheet.tables.getItemAt(0).rows.getItemAt(number).delete();
  },
  removeColumn: (sheet, { number }) => {
    sheet.tables.getItemAt(0).columns.getItemAt(number).delete();
  },
  resize: (sheet, { at }) => {
    sheet.tables.getItemAt(0).resize(at);
  },
  totals: (sheet, { choice }) => (sheet.tables.getItemAt(0).showTotals = choice),
  filter: (sheet, { number }) => {
    sheet.tables.getItemAt(0).columns.getItemAt(number).filter.applyValuesFilter(['x']);
  },
  unTable: (sheet) => sheet.tables.getItemAt(0).convertToRange(),
  merge: (sheet, { at, choice }) => {
    sheet.getRange(at).merge(choice);
  },
  unmerge: (sheet, { at }) => {
    sheet.getRange(at).unmerge();
  },
  validate: (sheet, { at }) =>
    (sheet.getRange(at).dataValidation.rule = { custom: { formula: '=A1>1' } }),
  format: (sheet, { at }) =>
    (sheet.getRange(at).conditionalFormats.add('Custom').custom.rule.formula = '=A1>1'),
  colour: (sheet, { at }) => (sheet.getRange(at).format.fill.color = 'red'),
  embolden: (sheet, { at }) => (sheet.getRange(at).getEntireColumn().format.font.bold = true),
  clear: (sheet, { at, choice }) => {
    sheet.getRange(at).clear(choice ? 'All' : 'Contents');
  },
  sort: (sheet, { at, number, choice }) => {
    sheet.getRange(at).sort.apply([{ key: number, ascending: choice }]);
  },
  name: (sheet, { at, number }) =>
    sheet.context.workbook.names.add(`Naam.${String(number)}`, sheet.getRange(at)),
  comment: (sheet, { at }) => sheet.comments.add(at, 'kijk'),
  pivot: (sheet, { at, to, number }) => sheet.pivotTables.add(`P${String(number)}`, at, to),
} satisfies Record<string, (sheet: Excel.Worksheet, step: Step) => unknown>;

const area = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(4), fc.nat(3))
  .map(([top, left, rows, columns]) =>
    areaAddress({ top, left, bottom: top + rows, right: left + columns }),
  );

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  at: area,
  to: area,
  value: fc.oneof(
    fc.constantFrom('x', '5.10', '3/4', '=A1+B2', '=SUM(A1:B9)', '', null, true, "'q", '#N/A'),
    fc.integer(),
    fc.string({ maxLength: 6 }),
  ),
  number: fc.nat(4),
  choice: fc.boolean(),
});

/** What Excel may say to any of these, or what we do not know it says. */
const REFUSALS = [
  ...['HostNotImplemented', 'InsertDeleteConflict', 'InvalidArgument', 'InvalidOperation'],
  ...['ItemAlreadyExists', 'ItemNotFound', 'MergedRangeConflict', 'PivotTableRangeConflict'],
];

/** Takes one step; tells how it was refused, if it was. */
async function take(next: Step): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      CHANGES[next.what](sheet, next);
      sheet.getUsedRange().load('values,formulas,address');
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

function demandWholeTables({ tables, rows }: SheetData): void {
  for (const [index, { area: place, columns }] of tables.entries()) {
    const { top, left, bottom } = place;
    const headers = columns.map(
      (_column, offset) => rows.get(top)?.cells.get(left + offset)?.value,
    );
    expect(headers).toEqual(columns.map(({ name }) => name));
    expect(columns).toHaveLength(columnCount(place));
    expect(bottom).toBeGreaterThan(top);
    expect(tables.slice(index + 1).some((other) => overlaps(other.area, place))).toBe(false);
  }
}

test('whatever is done in whatever order, tables stay whole and nothing is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const excel = openInNode();
      for (const next of steps) {
        const code = await take(next);
        if (code !== null) expect(REFUSALS).toContain(code);
        // After a gap the workbook is in no state that Excel could be in.
        if (code === 'HostNotImplemented') break;
        demandWholeTables(excel.workbook.sheets[0]!);
      }
      await excel.idle();
      expect(excel.referenceCount).toBe(0);
    }),
    { numRuns: 200 },
  );
});
