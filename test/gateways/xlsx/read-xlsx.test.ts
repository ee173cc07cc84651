import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import type { CellSnapshot, SheetSnapshot } from '../../../src/workbook/workbook-snapshot';
import { unwrap } from '../../support/unwrap';
import { packageOf, type PackageParts } from './package-of';

async function readSheet(parts: PackageParts): Promise<SheetSnapshot> {
  const { sheets } = unwrap(await readXlsx(packageOf(parts)));
  return sheets[0]!;
}

async function firstRow(cells: string, parts: Partial<PackageParts> = {}) {
  const sheet = `<sheetData><row r="1">${cells}</row></sheetData>`;
  return (await readSheet({ sheet, ...parts })).rows[0]?.cells;
}

const DATES =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[h]:mm"/>' +
  '<numFmt numFmtId="166" formatCode="0&quot; d&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/>' +
  '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>';

describe('a cell', () => {
  test.each<[string, string, CellSnapshot | undefined]>([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { type: 'text', text: 'gedeeld' }],
    ['a text in runs', '<c r="A1" t="s"><v>1</v></c>', { type: 'text', text: 'een twee' }],
    ['a text with its reading', '<c r="A1" t="s"><v>2</v></c>', { type: 'text', text: '東京' }],
    ['an empty shared text', '<c r="A1" t="s"><v>3</v></c>', undefined],
    ['a shared text without a place', '<c r="A1" t="s"><v/></c>', undefined],
    [
      'a text of its own',
      '<c r="A1" t="inlineStr"><is><t>x</t></is></c>',
      { type: 'text', text: 'x' },
    ],
    [
      'a text of its own in runs, with its reading',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></is></c>',
      { type: 'text', text: 'ab' },
    ],
    [
      'escaped characters',
      '<c t="str"><v>a_x000D_b_x005F_x0041_&#x1F600;&amp;</v></c>',
      { type: 'text', text: 'a\rb_x0041_😀&' },
    ],
    ['CDATA', '<c t="str"><v><![CDATA[<a & b>]]></v></c>', { type: 'text', text: '<a & b>' }],
    ['line ends of Windows', '<c t="str"><v>a\r\nb</v></c>', { type: 'text', text: 'a\nb' }],
    ['spaces around it', '<c t="str"><v> sp  </v></c>', { type: 'text', text: ' sp  ' }],
    ['a number', '<c r="A1"><v>5.1</v></c>', { type: 'number', value: 5.1 }],
    ['a large number', '<c r="A1" t="n"><v>1.5E+20</v></c>', { type: 'number', value: 1.5e20 }],
    ['minus zero', '<c r="A1"><v>-0</v></c>', { type: 'number', value: 0 }],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', value: true }],
    ['no', '<c r="A1" t="b"><v>0</v></c>', { type: 'boolean', value: false }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { type: 'error', text: '#REF!' }],
    [
      'a day as text',
      '<c r="A1" t="d"><v>2017-06-02T10:00:00</v></c>',
      { type: 'date', iso: '2017-06-02' },
    ],
    ['a day', '<c r="A1" s="1"><v>42888</v></c>', { type: 'date', iso: '2017-06-02' }],
    [
      'a day in a format of its own',
      '<c r="A1" s="2"><v>42888.75</v></c>',
      { type: 'date', iso: '2017-06-02' },
    ],
    [
      'a midnight that was computed',
      '<c r="A1" s="1"><v>42887.9999999999</v></c>',
      { type: 'date', iso: '2017-06-02' },
    ],
    ['the first day', '<c r="A1" s="1"><v>1</v></c>', { type: 'date', iso: '1900-01-01' }],
    ['28 February 1900', '<c r="A1" s="1"><v>59</v></c>', { type: 'date', iso: '1900-02-28' }],
    ['1 March 1900', '<c r="A1" s="1"><v>61</v></c>', { type: 'date', iso: '1900-03-01' }],
    ['the last day', '<c r="A1" s="1"><v>2958465</v></c>', { type: 'date', iso: '9999-12-31' }],
    [
      'a number too large for a day',
      '<c r="A1" s="1"><v>2958466</v></c>',
      { type: 'number', value: 2958466 },
    ],
    [
      'a number below the first day',
      '<c r="A1" s="1"><v>0.5</v></c>',
      { type: 'number', value: 0.5 },
    ],
    ['a duration', '<c r="A1" s="3"><v>1.5</v></c>', { type: 'number', value: 1.5 }],
    ['a unit that looks like a day', '<c r="A1" s="4"><v>3</v></c>', { type: 'number', value: 3 }],
    ['a time', '<c r="A1" s="5"><v>1.25</v></c>', { type: 'number', value: 1.25 }],
    ['a format that is not there', '<c r="A1" s="99"><v>3</v></c>', { type: 'number', value: 3 }],
    ['blank but formatted', '<c r="A1" s="2"/>', undefined],
    [
      'a formula',
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      { type: 'formula', formula: '1+1', result: { type: 'number', value: 2 } },
    ],
    [
      'a formula that gives text',
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { type: 'formula', formula: '"a"&"b"', result: { type: 'text', text: 'ab' } },
    ],
    [
      'a formula that shows nothing',
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { type: 'formula', formula: '""', result: null },
    ],
    [
      'a formula never computed',
      '<c r="A1"><f>X1</f></c>',
      { type: 'formula', formula: 'X1', result: null },
    ],
    [
      'a formula that gives an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { type: 'formula', formula: '1/0', result: { type: 'error', text: '#DIV/0!' } },
    ],
    [
      'a formula that gives a day',
      '<c r="A1" s="1"><f>TODAY()</f><v>42888</v></c>',
      { type: 'formula', formula: 'TODAY()', result: { type: 'date', iso: '2017-06-02' } },
    ],
    [
      'the share of a formula',
      '<c r="A1"><f t="shared" si="0"/><v>4</v></c>',
      { type: 'formula', formula: '', result: { type: 'number', value: 4 } },
    ],
    [
      'a formula for a range',
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c>',
      { type: 'formula', formula: 'B1:B2', result: { type: 'number', value: 4 } },
    ],
  ])('with %s', async (_, cell, expected) => {
    const strings =
      '<si><t>gedeeld</t></si><si><r><t>een </t></r><r><rPr><b/></rPr><t>twee</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/>';
    expect((await firstRow(cell, { strings, styles: DATES }))?.[0]).toEqual(expected);
  });

  test('of a workbook that counts from 1904', async () => {
    const cells = '<c s="1"><v>0</v></c><c s="1"><v>41426</v></c>';
    expect(
      await firstRow(cells, { styles: DATES, workbook: '<workbookPr date1904="1"/>' }),
    ).toEqual([
      { type: 'date', iso: '1904-01-01' },
      { type: 'date', iso: '2017-06-02' },
    ]);
  });
});

describe('a sheet', () => {
  test('whose cells and rows do not tell where they stand', async () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row>' +
      '<row/><row><c><v>4</v></c></row></sheetData>';
    const { rows } = await readSheet({ sheet });
    const number = (value: number) => ({ type: 'number', value });
    expect(rows).toEqual([
      { row: 0, cells: [number(1), null, number(2), number(3)] },
      { row: 2, cells: [number(4)] },
    ]);
  });

  test('with prefixed names', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { rows } = await readSheet({ sheet: '', parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(rows).toEqual([{ row: 1, cells: [null, { type: 'number', value: 1 }] }]);
  });

  test('with hidden rows and columns, and merged cells', async () => {
    const sheet = await readSheet({
      sheet:
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>' +
        '<sheetData><row r="3" hidden="true"/></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="A5:C5"/><mergeCell ref="A6:XFD1048576"/></mergeCells>',
    });
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect(sheet.rows).toEqual([]);
    expect(sheet.merges).toEqual([
      { firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 2 },
      { firstRow: 5, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 },
    ]);
  });

  test('that tells the same columns over and over costs no time', async () => {
    const cols = '<col min="1" max="16384" hidden="1"/>'.repeat(20_000);
    const sheet = await readSheet({ sheet: `<cols>${cols}</cols><sheetData/>` });
    expect(sheet.hiddenColumns.size).toBe(16_384);
  });

  test('with tables: without the row of totals, and none without headers', async () => {
    const table = (attributes: string) => `<table ${attributes}><tableColumns/></table>`;
    const { tables } = await readSheet({
      sheet: '<sheetData/>',
      sheetRelationships: { table: '../tables/a.xml' },
      parts: {
        'xl/tables/a.xml': table('name="x" displayName="tblA" ref="B2:D9" totalsRowCount="1"'),
      },
    });
    expect(tables).toEqual([
      { name: 'tblA', range: { firstRow: 1, firstColumn: 1, lastRow: 7, lastColumn: 3 } },
    ]);
    const without = await readSheet({
      sheet: '<sheetData/>',
      sheetRelationships: { table: '/xl/tables/a.xml' },
      parts: { 'xl/tables/a.xml': table('name="tblA" ref="B2:D9" headerRowCount="0"') },
    });
    expect(without.tables).toEqual([]);
  });

  test('that was formatted down to the last row, with one value there, costs no memory', async () => {
    const blank = Array.from({ length: 200_000 }, (_row, index) => {
      const row = String(index + 1);
      return `<row r="${row}"><c r="A${row}" s="1"/><c r="XFD${row}" s="1"/></row>`;
    });
    const last = '<row r="1048576"><c r="C1048576"><v>1</v></c></row>';
    const sheet = `<cols><col min="1" max="16384" style="1"/></cols><sheetData>${blank.join('')}${last}</sheetData>`;
    const workbook =
      '<definedNames><definedName name="Alles">Blad!$A$1:$XFD$1048576</definedName></definedNames>';
    const { rows } = await readSheet({ sheet, workbook });
    expect(rows).toEqual([{ row: 1_048_575, cells: [null, null, { type: 'number', value: 1 }] }]);
  }, 30_000);

  test('with a damaged chart is read all the same', async () => {
    const { rows } = await readSheet({
      sheet: '<sheetData><row><c><v>1</v></c></row></sheetData><drawing r:id="drawing"/>',
      sheetRelationships: { drawing: '../drawings/drawing1.xml' },
      parts: { 'xl/drawings/drawing1.xml': '<broken' },
    });
    expect(rows).toHaveLength(1);
  });
});

test('tabs that are charts are passed over; hidden ones are told apart', async () => {
  const sheets =
    '<sheets><sheet name="Grafiek" sheetId="1" r:id="chartsheet"/><sheet name="Blad" sheetId="2" r:id="worksheet"/>' +
    '<sheet name="V" sheetId="3" state="hidden" r:id="second"/><sheet name="Z" sheetId="4" state="veryHidden" r:id="third"/></sheets>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const workbook = `<workbook xmlns:r="${office}">${sheets}</workbook>`;
  const relationships =
    `<Relationships><Relationship Id="chartsheet" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
    [
      ['worksheet', '/xl/worksheets/sheet1.xml'],
      ['second', 'worksheets/sheet2.xml'],
      ['third', 'worksheets/sheet3.xml'],
    ]
      .map(
        ([id, target]) =>
          `<Relationship Id="${id}" Type="${strict}/worksheet" Target="${target}"/>`,
      )
      .join('') +
    '</Relationships>';
  const blank = '<worksheet><sheetData/></worksheet>';
  const bytes = packageOf({
    sheet: '<sheetData/>',
    parts: {
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relationships,
      'xl/worksheets/sheet2.xml': blank,
      'xl/worksheets/sheet3.xml': blank,
    },
  });
  const read = unwrap(await readXlsx(bytes)).sheets.map(({ name, visibility }) => [
    name,
    visibility,
  ]);
  expect(read).toEqual([
    ['Blad', 'visible'],
    ['V', 'hidden'],
    ['Z', 'very-hidden'],
  ]);
});

test('custom properties of all types; dates are left out', async () => {
  const property = (name: string, value: string) => `<property name="${name}">${value}</property>`;
  const custom = `<Properties xmlns:vt="vt">${[
    property('tekst', '<vt:lpwstr>a &amp; b</vt:lpwstr>'),
    property('leeg', '<vt:lpwstr/>'),
    property('geheel', '<vt:i4>-3</vt:i4>'),
    property('breuk', '<vt:r8>0.5</vt:r8>'),
    property('ja', '<vt:bool>true</vt:bool>'),
    property('dag', '<vt:filetime>2017-06-02T00:00:00Z</vt:filetime>'),
    property('__proto__', '<vt:i4>1</vt:i4>'),
  ].join('')}</Properties>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const root =
    `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="b" Type="${office}/custom-properties" Target="docProps/custom.xml"/></Relationships>`;
  const parts = { '_rels/.rels': root, 'docProps/custom.xml': custom };
  const { customProperties } = unwrap(await readXlsx(packageOf({ sheet: '<sheetData/>', parts })));
  expect([...customProperties]).toEqual([
    ['tekst', 'a & b'],
    ['leeg', ''],
    ['geheel', -3],
    ['breuk', 0.5],
    ['ja', true],
    ['__proto__', 1],
  ]);
});
