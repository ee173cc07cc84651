import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { protectedWorkbook } from '../../support/protected-workbook';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import { readParts } from './read-parts';

const SHEET = 'xl/worksheets/sheet1.xml';

test('a protected sheet has no password, and lets people sort, filter and widen columns', async () => {
  const xml = (await readParts(await writeXlsx(protectedWorkbook))).get(SHEET);
  expect(xml).toContain(
    '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
  );
});

test('only what is unlocked can be changed: cells of an open column, and what is below it', async () => {
  const bytes = await writeXlsx(protectedWorkbook);
  const [sheet] = (await readWithHucre(bytes, { readStyles: true })).sheets;
  const isLocked = (cell: string) => sheet!.cells!.get(cell)?.style?.protection?.locked ?? true;
  expect(['0,1', '1,0', '1,1', '2,0', '2,1'].map(isLocked)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  const parts = await readParts(bytes);
  const [, style] = /<col min="2"[^>]* style="(\d+)"/.exec(parts.get(SHEET)!) ?? [];
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(parts.get('xl/styles.xml')!)![1]!;
  const format = formats.split('<xf ')[Number(style) + 1];
  expect(format).toContain('<protection locked="0"/>');
});

describeWithValidator('the Open XML validator', () => {
  test('finds nothing wrong with it', async () => {
    expect(await validateXlsx(await writeXlsx(protectedWorkbook))).toEqual([]);
  });
});
