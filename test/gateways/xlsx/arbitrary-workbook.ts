import fc from 'fast-check';
import type {
  CellContentModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../../src/workbook/workbook-model';
import { sheetWith, styleWith, workbookWith } from '../../support/workbook-models';

/** What texts of plans hold, and what tends to get lost on the way. */
const pieces = [
  ...['a', 'É', ' ', '\n', '\t', '😀', '&', '<b>', '"', "'", '_x0041_', '_x005F_', '_', 'x000D_'],
  ...['=1+1', '#N/A', '5.10', '3/4', '€', '\u00a0', ']]>', '&amp;', '\u2028', '0', '-', '@'],
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -1e9, max: 1e9 }) },
  // Fifteen digits, as Excel and LibreOffice keep.
  fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100),
  fc.boolean(),
  fc.constant(null),
);
const content: fc.Arbitrary<CellContentModel> = value.map((held) => ({
  type: 'value',
  value: held,
}));
const style = fc.constantFrom(
  styleWith(),
  styleWith({ numberFormat: '@', wrap: true, indent: 1 }),
  styleWith({ bold: true, fill: { theme: 4, tint: 0.8, hex: '#D9E2F3' } }),
);

/** Headers differ by their numbers, whatever else is in them. */
const headers = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((header, index) => `${header}${String(index)}`));

const table: fc.Arbitrary<TableModel> = headers.chain((names) =>
  fc.record({
    name: fc.constant('tbl'),
    row: fc.nat(5),
    column: fc.nat(3),
    columns: fc.constant(
      names.map((header) => ({ header, headerStyle: styleWith(), style: styleWith() })),
    ),
    rows: fc.array(fc.array(content, { minLength: names.length, maxLength: names.length }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
);

const sheet: fc.Arbitrary<SheetModel> = fc
  .record({
    visibility: fc.constantFrom('visible' as const, 'hidden' as const),
    columns: fc.array(
      fc.record({
        width: fc.integer({ min: 2, max: 60 }),
        hidden: fc.boolean(),
        style: fc.option(style),
      }),
      { maxLength: 4 },
    ),
    // Below the table, which ends at row 12 at most.
    cells: fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 15, max: 20 }), column: fc.nat(4), content, style }),
      { selector: ({ row, column }) => row * 10 + column, maxLength: 5 },
    ),
    tables: fc.array(table, { maxLength: 1 }),
    validations: fc.constantFrom(
      [],
      [
        {
          range: { firstRow: 1, firstColumn: 0, lastRow: 99, lastColumn: 1 },
          rule: { type: 'list' as const, source: 'Eerste!$A$1:$A$3' },
          prompt: { title: 'Kies', text: 'uit de lijst' },
          error: null,
        },
      ],
    ),
    marks: fc.constantFrom(
      [],
      [
        {
          range: { firstRow: 1, firstColumn: 0, lastRow: 99, lastColumn: 0 },
          formula: 'A2=""',
          style: { fill: '#FFEEEE', color: '#990000', bold: true, numberFormat: '"!" @' },
        },
      ],
    ),
  })
  .map(sheetWith);

/** Workbooks of one to three sheets, of which the first can be seen. */
export const arbitraryWorkbook: fc.Arbitrary<WorkbookModel> = fc
  .tuple(sheet, fc.array(sheet, { maxLength: 2 }))
  .map(([first, others]) =>
    workbookWith([
      { ...named(first, 'Eerste', 0), visibility: 'visible' },
      ...others.map((other, index) => named(other, `Blad '${String(index)}'&`, index + 1)),
    ]),
  );

function named(model: SheetModel, name: string, index: number): SheetModel {
  const tables = model.tables.map((each) => ({ ...each, name: `tbl${String(index)}_` }));
  return { ...model, name, tables };
}
