import { fixWorkbook } from '../../../src/application/fix-workbook';
import { modelOfPlan } from '../../../src/application/import-document';
import type { Plan } from '../../../src/domain/plan/plan';
import { editXlsx } from '../../../src/gateways/xlsx/edit-xlsx';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { replaceXlsxSheets } from '../../../src/gateways/xlsx/replace-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { wordsOf } from '../../../src/i18n/words';
import { readPlanWorkbook } from '../../../src/workbook/read-plan-workbook';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { describeWithLibreOffice, sheetsInLibreOffice } from '../../support/libreoffice';
import { planWith } from '../../support/plan-builders';
import { planOfDocument } from '../../support/plan-of-document';
import { describeWithShared, sharedPath } from '../../support/shared';
import { smallPlan } from '../../support/small-workbook';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import { readParts } from './read-parts';

const SHEET = 'Draaitabellen';
const words = wordsOf('nl');

/** The workbook that is made of a document with this plan. */
function wholeWorkbook(plan: Plan): WorkbookModel {
  const stamp = { date: '2018-03-01', version: '0.0.0' };
  return unwrap(modelOfPlan({ plan, notUsed: [], doubts: [] }, words, stamp, true)).model;
}

const hostile = planWith({
  ministers: [
    { name: 'Minister van "A" & <B>', titles: ['Minister van Onderwijs'] },
    { name: `Minister van ${'lange namen '.repeat(30)}`, titles: ['Minister van Sport'] },
    { name: 'minister van "a" & <b>', titles: ['Minister van Werk'] },
  ],
});

test.each([
  ['a plan with everything', smallPlan],
  ['names that XML must be told of', hostile],
  ['nothing but a measure', planWith()],
])('every PivotTable is a part that is listed, related and typed: %s', async (_what, plan) => {
  const parts = await readParts(await writeXlsx(wholeWorkbook(plan)));
  const tables = [...parts.keys()].filter((name) => /^xl\/pivotTables\/[^/]+$/.test(name));
  expect(tables.length).toBeGreaterThan(1);
  const types = parts.get('[Content_Types].xml')!;
  for (const part of [...tables, 'xl/pivotCache/pivotCacheDefinition1.xml'])
    expect(types).toContain(`PartName="/${part}"`);
  expect(parts.get('xl/workbook.xml')).toContain('<pivotCache cacheId="1" r:id="rIdPivot1"');
});

test('the cache asks to be counted again and holds no row of the table', async () => {
  const parts = await readParts(await writeXlsx(wholeWorkbook(smallPlan)));
  const cache = parts.get('xl/pivotCache/pivotCacheDefinition1.xml')!;
  expect(cache).toContain('refreshOnLoad="1"');
  expect(cache).toContain('saveData="0"');
  expect(cache).toContain('<worksheetSource name="tblGegevens"/>');
  expect([...parts.keys()].filter((name) => name.includes('pivotCacheRecords'))).toEqual([]);
});

test('the sheet is no part of the plan when the workbook is read', async () => {
  const snapshot = unwrap(await readXlsx(await writeXlsx(wholeWorkbook(smallPlan))));
  expect(snapshot.sheets.map(({ name }) => name)).toContain(SHEET);
  const { plan, structure } = unwrap(readPlanWorkbook(snapshot));
  expect(plan).toEqual(smallPlan);
  expect(structure).toEqual([]);
});

test('the PivotTables stay when cells are repaired and the long table is made again', async () => {
  const written = await writeXlsx(wholeWorkbook(smallPlan));
  const typed = { sheet: 'Maatregelen', cell: 'A7', before: '5.10', after: 5.1 };
  const edited = unwrap(await editXlsx(written, [{ ...typed, numberFormat: 'General' }]));
  const access = { read: readXlsx, edit: editXlsx, replace: replaceXlsxSheets };
  const fixed = unwrap(await fixWorkbook(edited, null, access, words));
  expect(fixed.made.map(({ edit }) => edit.cell)).toContain('A7');
  const [before, after] = [await readParts(written), await readParts(fixed.bytes)];
  const pivots = [...before.keys()].filter((name) => name.includes('pivot'));
  expect(pivots.length).toBeGreaterThan(2);
  for (const name of pivots) expect(after.get(name)).toBe(before.get(name));
  const related = [...before].filter(([name, xml]) => /_rels/.test(name) && /pivot/.test(xml));
  expect(related.map(([name]) => after.get(name))).toEqual(related.map(([, xml]) => xml));
  expect(after.get('xl/workbook.xml')).toContain('<pivotCaches>');
});

describeWithValidator('by the Open XML SDK', () => {
  test.each([
    ['a plan with everything', smallPlan],
    ['names that XML must be told of', hostile],
  ])('a workbook with PivotTables is valid: %s', async (_what, plan) => {
    expect(await validateXlsx(await writeXlsx(wholeWorkbook(plan)))).toEqual([]);
  });
});

/** The figures of a line of comma-separated text. */
function figuresIn(line: string): readonly string[] {
  return line.split(',').filter((cell) => /^\d+(?:\.\d+)?$/.test(cell));
}

describeWithLibreOffice('in LibreOffice', () => {
  describeWithShared('of the plan the add-in was made for', () => {
    test('the PivotTables are counted from the table, to the figures of the printed plan', async () => {
      const plan = await planOfDocument(sharedPath('real-plan', 'actieplan-2017.txt'));
      const sheets = await sheetsInLibreOffice(await writeXlsx(wholeWorkbook(plan)));
      const lines = sheets.get(SHEET)!.split('\n');
      // Only who counts the table itself gives totals this name.
      const totals = lines.filter((line) => line.includes('Total Result'));
      expect(totals.flatMap(figuresIn)).toEqual(expect.arrayContaining(['62', '127', '8089443']));
      const perMinister = lines
        .filter((line) => /^"?Minister van /.test(line))
        .map((line) => Number(/,(\d+),/.exec(line)![1]));
      expect(perMinister.toSorted((a, b) => b - a)).toEqual([36, 27, 24, 20, 17, 1, 1, 1]);
    });
  });
});
