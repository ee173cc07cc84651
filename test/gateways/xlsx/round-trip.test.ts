import fc from 'fast-check';
import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook-snapshot';
import { completeWorkbook } from '../../support/complete-workbook';
import { convertWithLibreOffice, describeWithLibreOffice } from '../../support/libreoffice';
import { modelOfPlan } from '../../support/plan-model';
import { smallPlan } from '../../support/small-workbook';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import { sheetWith, styleWith, tableWith, workbookWith } from '../../support/workbook-models';
import { arbitraryWorkbook } from './arbitrary-workbook';

test('whatever is in a workbook is read as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (model) => {
      expect(unwrap(await readXlsx(await writeXlsx(model)))).toEqual(snapshotOfModel(model));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('any text at all is read as it was written, but for what XML cannot hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }),
      async (texts) => {
        const model = workbookWith([
          sheetWith({
            tables: [
              tableWith(
                ['a'],
                texts.map((text) => [text]),
              ),
            ],
          }),
        ]);
        const { sheets } = unwrap(await readXlsx(await writeXlsx(model)));
        const read = sheets[0]!.rows.slice(1).map(({ cells }) => cells[0]);
        const expected = texts.map((text) => text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd'));
        expect(read).toEqual(expected.map((text) => ({ type: 'text', text })));
      },
    ),
  );
}, 60_000);

test('another reader sees the same values', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (model) => {
      const bytes = await writeXlsx(model);
      const [ours, theirs] = [unwrap(await readXlsx(bytes)), await readWithHucre(bytes)];
      for (const [index, { rows }] of ours.sheets.entries()) {
        for (const { row, cells } of rows) {
          const values = cells.map((cell) => {
            if (cell === null) return null;
            return cell.type === 'text'
              ? cell.text
              : cell.type === 'formula'
                ? cell.result
                : 'value' in cell
                  ? cell.value
                  : cell;
          });
          expect(theirs.sheets[index]!.rows[row]!.slice(0, cells.length)).toEqual(values);
        }
      }
    }),
    { numRuns: 50 },
  );
}, 60_000);

describeWithLibreOffice('saved again by LibreOffice', () => {
  test('whatever is in a workbook is still the same', async () => {
    // One file for many workbooks: LibreOffice takes seconds to start.
    const samples = fc.sample(arbitraryWorkbook, { numRuns: 30, seed: 42 });
    const model = workbookWith(
      samples.flatMap(({ sheets }, sample) =>
        sheets.map((sheet, index) => ({
          ...sheet,
          name: `${String(sample)} ${sheet.name}`,
          validations: [],
          tables: sheet.tables.map((table) => ({
            ...table,
            name: `t${String(sample)}_${String(index)}`,
          })),
        })),
      ),
    );
    const saved = await convertWithLibreOffice(await writeXlsx(model), 'xlsx');
    expect(comparable(unwrap(await readXlsx(saved)))).toEqual(comparable(snapshotOfModel(model)));
  });

  test('one of everything is still there', async () => {
    const saved = await convertWithLibreOffice(await writeXlsx(completeWorkbook), 'xlsx');
    const read = unwrap(await readXlsx(saved));
    const expected = snapshotOfModel(completeWorkbook);
    expect(read.customProperties).toEqual(expected.customProperties);
    expect(read.sheets.map(({ name, tables }) => [name, tables])).toEqual(
      expected.sheets.map(({ name, tables }) => [name, tables]),
    );
    // It has no very hidden sheets.
    expect(read.sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'hidden',
      'hidden',
    ]);
    const [plan] = read.sheets;
    expect(plan!.rows[5]!.cells.slice(0, 3)).toEqual(
      expected.sheets[0]!.rows[5]!.cells.slice(0, 3),
    );
    expect([...plan!.hiddenColumns]).toEqual([3]);
  });

  test('days are still days', async () => {
    const cells = ['yyyy-mm-dd', 'd/mm/yyyy', 'dd mmmm yyyy', '[$-413]d mmm yy'].map(
      (numberFormat, row) => ({
        row,
        column: 0,
        content: { type: 'value', value: 42888 } as const,
        style: styleWith({ numberFormat }),
      }),
    );
    const bytes = await writeXlsx(workbookWith([sheetWith({ cells })]));
    for (const file of [bytes, await convertWithLibreOffice(bytes, 'xlsx')]) {
      const { rows } = unwrap(await readXlsx(file)).sheets[0]!;
      expect(rows.map((row) => row.cells)).toEqual(
        cells.map(() => [{ type: 'date', iso: '2017-06-02' }]),
      );
    }
  });
});

/** LibreOffice keeps tables, but numbers sheets and columns its own way. */
function comparable({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, visibility, rows, tables }) => ({ name, visibility, rows, tables }));
}

describeWithValidator('the Open XML SDK', () => {
  test('finds nothing wrong with the workbook of a plan', async () => {
    expect(await validateXlsx(await writeXlsx(modelOfPlan(smallPlan)))).toEqual([]);
  });

  test('finds nothing wrong with whatever workbook', async () => {
    for (const model of fc.sample(arbitraryWorkbook, { numRuns: 3, seed: 7 }))
      expect(await validateXlsx(await writeXlsx(model))).toEqual([]);
  }, 60_000);
});

test('the workbook of a plan is read as it was written', async () => {
  const model = modelOfPlan(smallPlan);
  expect(unwrap(await readXlsx(await writeXlsx(model)))).toEqual(snapshotOfModel(model));
});
