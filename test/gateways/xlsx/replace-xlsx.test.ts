import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { replaceXlsxSheets } from '../../../src/gateways/xlsx/replace-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/workbook-model';
import { changeZip } from '../../../src/gateways/zip-guard/change-zip';
import { inspectZip } from '../../../src/gateways/zip-guard/zip-guard';
import { completeWorkbook } from '../../support/complete-workbook';
import {
  convertWithLibreOffice,
  describeWithLibreOffice,
  sheetsInLibreOffice,
} from '../../support/libreoffice';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import {
  sheetWith,
  styleWith,
  tableWith,
  value,
  workbookWith,
} from '../../support/workbook-models';
import { readParts } from './read-parts';

const CHECK = 'Controle';
const SHEET = 'xl/worksheets/sheet2.xml';

const blue = { theme: 4, tint: 0.4, hex: '#8EAADB' };

/** A sheet to write again, with so many rows in its table. */
function checkSheet(rows: number, parts: Partial<SheetModel> = {}): SheetModel {
  const found = Array.from({ length: rows }, (_, index) => [`fout & ${String(index)}`, index]);
  return sheetWith({
    name: CHECK,
    columns: [{ width: 20, hidden: false, style: styleWith({ numberFormat: '@' }) }],
    cells: [
      {
        row: 0,
        column: 0,
        content: value('Controle'),
        style: styleWith({ size: 16, color: blue }),
      },
      {
        ...{ row: 1, column: 0, style: styleWith() },
        content: { type: 'formula', formula: 'COUNTA(tblControle[Wat])', result: rows },
      },
      {
        ...{ row: 2, column: 0, style: styleWith({ underline: true }) },
        content: { type: 'link', text: 'Naar plan', target: { sheet: 'Plan', cell: 'A1' } },
      },
    ],
    tables: [tableWith(['Wat', 'Aantal'], found, { name: 'tblControle', row: 4 })],
    print: {
      area: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 1 },
      orientation: 'landscape',
      titleRows: { first: 4, last: 4 },
      width: { type: 'one-page' },
    },
    ...parts,
  });
}

const planSheet = sheetWith({
  name: 'Plan',
  cells: [
    {
      ...{ row: 0, column: 0, style: styleWith() },
      content: { type: 'formula', formula: 'ROWS(tblControle[Wat])', result: 2 },
    },
  ],
  tables: [tableWith(['Nr', 'Bedrag'], [['5.10', 3]], { name: 'tblPlan', row: 3 })],
});

const before: WorkbookModel = workbookWith([planSheet, checkSheet(2)], { tableBand: blue });

async function replaced(bytes: Uint8Array, ...sheets: readonly SheetModel[]) {
  return unwrap(await replaceXlsxSheets(bytes, { sheets, tableBand: blue }));
}

/** The file with other XML in some of its parts; `null` takes one out. */
async function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Promise<Uint8Array> {
  const limits = { maxEntries: 1e4, maxEntryBytes: 1e9, maxTotalBytes: 1e9, maxRatio: 1e9 };
  const parts = await readParts(bytes);
  const changed = Object.entries(changes).map(
    ([part, change]) => [part, Buffer.from(change(parts.get(part) ?? ''), 'latin1')] as const,
  );
  return changeZip(bytes, unwrap(inspectZip(bytes, limits)), new Map(changed));
}

const protect = (xml: string) =>
  xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');

test('the sheet reads as it was written, and all others as they were', async () => {
  const longer = checkSheet(5);
  const { bytes, kept } = await replaced(await writeXlsx(before), longer);
  expect(kept).toEqual([]);
  const expected = snapshotOfModel(workbookWith([planSheet, longer]));
  expect(unwrap(await readXlsx(bytes)).sheets).toEqual(expected.sheets);
});

test('every other part stays to the byte', async () => {
  const written = await writeXlsx(before);
  const [old, now] = [
    await readParts(written),
    await readParts((await replaced(written, checkSheet(5))).bytes),
  ];
  expect([...now.keys()]).toEqual([...old.keys()]);
  const changed = [...now].filter(([name, content]) => old.get(name) !== content);
  expect(changed.map(([name]) => name).sort()).toEqual(
    ['xl/tables/table2.xml', SHEET, 'xl/worksheets/_rels/sheet2.xml.rels'].sort(),
  );
});

test('written again as it is, nothing is added to the styles', async () => {
  const once = (await replaced(await writeXlsx(before), checkSheet(2))).bytes;
  const twice = (await replaced(once, checkSheet(3))).bytes;
  expect((await readParts(twice)).get('xl/styles.xml')).toBe(
    (await readParts(once)).get('xl/styles.xml'),
  );
});

test('formats that the file does not have are added; the others keep their places', async () => {
  const plain = workbookWith([planSheet, sheetWith({ name: CHECK })]);
  const styles = async (bytes: Uint8Array) => (await readParts(bytes)).get('xl/styles.xml') ?? '';
  const written = await writeXlsx(plain);
  const old = await styles(written);
  const now = await styles((await replaced(written, checkSheet(2))).bytes);
  const formats = (xml: string) => /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/.exec(xml) ?? [];
  expect(formats(now)[2]?.startsWith(formats(old)[2] ?? '-')).toBe(true);
  expect(Number(formats(now)[1])).toBe(formats(now)[2]?.match(/<xf /g)?.length);
  expect(now).toContain('<sz val="16"/>');
});

test('a table that is new gets an id and a part of its own', async () => {
  const plain = workbookWith([planSheet, sheetWith({ name: CHECK })]);
  const parts = await readParts((await replaced(await writeXlsx(plain), checkSheet(2))).bytes);
  expect(parts.get('xl/tables/table2.xml')).toContain(' id="2"');
  expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/tables/table2.xml"');
});

test('a table that is no longer there goes, with its content type', async () => {
  const bare = sheetWith({ name: CHECK, cells: checkSheet(1).cells.slice(0, 1) });
  const parts = await readParts((await replaced(await writeXlsx(before), bare)).bytes);
  expect(parts.has('xl/tables/table2.xml')).toBe(false);
  expect(parts.has('xl/worksheets/_rels/sheet2.xml.rels')).toBe(false);
  expect(parts.get('[Content_Types].xml')).not.toContain('table2.xml');
});

test('what people did to the sheet as a whole stays', async () => {
  const written = await withParts(await writeXlsx(before), {
    [SHEET]: (xml) =>
      xml
        .replace('<sheetPr>', '<sheetPr codeName="Blad7"><tabColor rgb="FFFF0000"/>')
        .replace('<sheetView ', '<sheetView tabSelected="1" zoomScale="85" '),
  });
  const sheet = (await readParts((await replaced(written, checkSheet(3))).bytes)).get(SHEET);
  expect(sheet).toContain('<sheetPr codeName="Blad7"><tabColor rgb="FFFF0000"/><pageSetUpPr');
  expect(sheet).toMatch(/<sheetView [^>]*tabSelected="1"/);
  expect(sheet).toMatch(/<sheetView [^>]*zoomScale="85"/);
});

test('what is printed follows the sheet, unless someone took it away', async () => {
  const wider = checkSheet(2, {
    print: { ...checkSheet(2).print, titleRows: { first: 6, last: 6 } },
  });
  const workbook = async (bytes: Uint8Array) =>
    (await readParts((await replaced(bytes, wider)).bytes)).get('xl/workbook.xml');
  const written = await writeXlsx(before);
  expect(await workbook(written)).toContain("'Controle'!$7:$7");
  const without = await withParts(written, {
    'xl/workbook.xml': (xml) =>
      xml.replace(/<definedName name="_xlnm.Print_Titles".*?<\/definedName>/, ''),
  });
  expect(await workbook(without)).not.toContain('$7:$7');
});

test.each<[string, Readonly<Record<string, (xml: string) => string>>, string]>([
  ['a protected sheet', { [SHEET]: protect }, 'protected'],
  [
    'a sheet with a picture',
    {
      'xl/worksheets/_rels/sheet2.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="p" Type="x/drawing" Target="/p.xml"/></Relationships>',
        ),
    },
    'other-content',
  ],
  [
    'styles without fills',
    { 'xl/styles.xml': (xml) => xml.replace(/<fills.*<\/fills>/, '') },
    'unknown-form',
  ],
  [
    'the strict edition',
    {
      'xl/workbook.xml': (xml) =>
        xml.replace('<sheets>', '<!-- http://purl.oclc.org/ooxml/ --><sheets>'),
    },
    'unknown-form',
  ],
])('%s stays, and that is said', async (_, changes, why) => {
  const written = await withParts(await writeXlsx(before), changes);
  const { bytes, kept } = await replaced(written, checkSheet(3));
  expect(kept).toEqual([{ sheet: CHECK, why }]);
  expect(bytes).toBe(written);
});

test('a table of the same name on another sheet is not made twice', async () => {
  const taken = sheetWith({ name: CHECK });
  const other = { ...planSheet, tables: checkSheet(1).tables };
  const written = await writeXlsx(workbookWith([other, taken]));
  const { kept } = await replaced(written, checkSheet(3));
  expect(kept).toEqual([{ sheet: CHECK, why: 'other-content' }]);
});

test('sheets that the file does not have are not made', async () => {
  const written = await writeXlsx(before);
  const { bytes, kept } = await replaced(written, checkSheet(3, { name: 'Weg' }));
  expect(kept).toEqual([]);
  expect(bytes).toBe(written);
});

test('a sheet with marks is refused: their looks would be lost', async () => {
  const [mark] = completeWorkbook.sheets.flatMap(({ marks }) => marks);
  if (mark === undefined) throw new Error('There is no mark');
  await expect(replaced(await writeXlsx(before), checkSheet(1, { marks: [mark] }))).rejects.toThrow(
    'marks',
  );
});

describeWithValidator('the Open XML SDK', () => {
  test('finds nothing wrong with it', async () => {
    const { bytes } = await replaced(await writeXlsx(before), checkSheet(4));
    expect(await validateXlsx(bytes)).toEqual([]);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('shows it, also when it had saved the file before', async () => {
    const saved = await convertWithLibreOffice(await writeXlsx(before), 'xlsx');
    const { bytes, kept } = await replaced(saved, checkSheet(4));
    expect(kept).toEqual([]);
    const sheets = await sheetsInLibreOffice(bytes);
    expect(sheets.get(CHECK)).toContain('fout & 3,3');
    expect(await validateXlsx(bytes)).toEqual(await validateXlsx(saved));
  });
});
