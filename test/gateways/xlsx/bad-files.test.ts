import { writeXlsx as writeWithHucre } from 'hucre/xlsx';
import { editXlsx } from '../../../src/gateways/xlsx/edit-xlsx';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { readSheet } from '../../../src/gateways/xlsx/read/read-sheet';
import type { XlsxProblem } from '../../../src/gateways/xlsx/xlsx-problem';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { sheetWith, workbookWith } from '../../support/workbook-models';
import { buildZip, type PartToZip } from '../zip-guard/build-zip';
import { packageOf, packageParts } from './package-of';

const text = (content: string) => new TextEncoder().encode(content);
const zip = (...names: readonly string[]) =>
  buildZip(names.map((name) => ({ name, content: '<a/>' })));
const sheet = '<sheetData><row><c><v>1</v></c></row></sheetData>';
const SHEET = 'xl/worksheets/sheet1.xml';

/** The directory of an OLE file lies in its sectors; its entries name the streams. */
function ole(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write('Root Entry', 1024, 'utf16le');
  bytes.write(stream, 1024 + 3 * 128, 'utf16le');
  return new Uint8Array(bytes);
}

/** A sheet of which the one cell points at a text of the list. */
function oneText(index: number): string {
  return `<sheetData><row><c t="s"><v>${String(index)}</v></c></row></sheetData>`;
}

function withPart(name: string, change: Partial<PartToZip>): Uint8Array {
  const parts = packageParts({ sheet });
  return buildZip(parts.map((part) => (part.name === name ? { ...part, ...change } : part)));
}

const notAWorkbook: readonly (readonly [string, Uint8Array, XlsxProblem])[] = [
  ['nothing', new Uint8Array(0), { code: 'empty' }],
  ['zeros', new Uint8Array(512), { code: 'empty' }],
  ['spaces', text(' \r\n '), { code: 'empty' }],
  ['a workbook with a password', ole('EncryptedPackage'), { code: 'encrypted' }],
  ['a workbook of Excel 97', ole('Workbook'), { code: 'old-excel' }],
  ['a workbook of Excel 95', ole('Book'), { code: 'old-excel' }],
  ['a workbook of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), { code: 'old-excel' }],
  [
    'a workbook of Excel 2003 in XML',
    text('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
    { code: 'old-excel' },
  ],
  ['an old document', ole('WordDocument'), { code: 'other-kind', kind: 'word' }],
  ['an old presentation', ole('PowerPoint Document'), { code: 'other-kind', kind: 'powerpoint' }],
  ['another OLE file', ole('Contents'), { code: 'not-a-workbook' }],
  ['a document', zip('word/document.xml'), { code: 'other-kind', kind: 'word' }],
  ['rich text', text('{\\rtf1 x}'), { code: 'other-kind', kind: 'word' }],
  ['a presentation', zip('ppt/presentation.xml'), { code: 'other-kind', kind: 'powerpoint' }],
  ['a binary workbook', zip('xl/workbook.bin'), { code: 'other-kind', kind: 'binary-excel' }],
  ['an ods or odt', zip('mimetype', 'content.xml'), { code: 'other-kind', kind: 'opendocument' }],
  [
    'a flat ods',
    text('<?xml version="1.0"?><office:document xmlns:office="o"/>'),
    { code: 'other-kind', kind: 'opendocument' },
  ],
  ['a PDF', text('%PDF-1.7\n%\u0000\u0001'), { code: 'other-kind', kind: 'pdf' }],
  ['a web page', text('<!DOCTYPE html><p>x'), { code: 'other-kind', kind: 'html' }],
  [
    'a table that was saved as .xls',
    text('<table><tr><td>1'),
    { code: 'other-kind', kind: 'html' },
  ],
  ['a text', text('Nr;Wat\n1;een brug\n'), { code: 'other-kind', kind: 'text' }],
  [
    'a text of Windows',
    new Uint8Array(Buffer.from('\ufeffNr\tWat', 'utf16le')),
    { code: 'other-kind', kind: 'text' },
  ],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    { code: 'not-a-workbook' },
  ],
  ['another zip file', zip('foto.jpg'), { code: 'not-a-workbook' }],
  ['an empty zip file', buildZip([]), { code: 'not-a-workbook' }],
];

const damaged: readonly (readonly [string, Uint8Array, XlsxProblem])[] = [
  [
    'a million zeros in a kilobyte',
    withPart(SHEET, { content: `<worksheet>${' '.repeat(5_000_000)}</worksheet>` }),
    { code: 'zip-bomb', part: SHEET },
  ],
  [
    'more than it declares',
    withPart(SHEET, { content: 'x'.repeat(100_000), declaredSize: 1000 }),
    { code: 'zip-bomb', part: SHEET },
  ],
  [
    'a part of which bytes changed',
    withPart(SHEET, { declaredChecksum: 1 }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'less than it declares',
    withPart(SHEET, { declaredSize: 1000 }),
    { code: 'damaged', part: SHEET },
  ],
  ['a part with a password', withPart(SHEET, { flags: 1 }), { code: 'encrypted' }],
  [
    'XML that ends too early',
    packageOf({ sheet, parts: { [SHEET]: '<worksheet><sheetData><row><c><v>1</v></c></row>' } }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'XML with entities of its own',
    packageOf({ sheet, parts: { [SHEET]: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' } }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'bytes that are no text',
    buildZip([
      ...packageParts({ sheet, parts: { [SHEET]: null } }),
      { name: SHEET, content: new Uint8Array([0x3c, 0xff, 0xfe]) },
    ]),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a sheet without its part',
    packageOf({ sheet, parts: { [SHEET]: null } }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a cell beyond the sheet',
    packageOf({ sheet: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a row beyond the sheet',
    packageOf({ sheet: '<sheetData><row r="1048577"/></sheetData>' }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a cell whose text is not in the list',
    packageOf({ sheet: oneText(1), strings: '<si><t>x</t></si>' }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a cell with a listed text in a workbook without list',
    packageOf({ sheet: oneText(0) }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'a list of texts that is not there',
    packageOf({ sheet, strings: '', parts: { 'xl/sharedStrings.xml': null } }),
    { code: 'damaged', part: 'xl/sharedStrings.xml' },
  ],
  [
    'two sheets in one part',
    packageOf({
      sheet,
      workbook: `<sheets><sheet name="Ook" sheetId="2" r:id="worksheet"/></sheets>`,
    }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'one table twice',
    packageOf({
      sheet,
      sheetRelationships: { table: '../tables/a.xml', '2/table': '../tables/A.xml' },
      parts: { 'xl/tables/a.xml': '<table displayName="tblA" ref="A1:B2"/>' },
    }),
    { code: 'damaged', part: 'xl/tables/A.xml' },
  ],
  [
    'cells all over the sheet',
    packageOf({
      sheet: `<sheetData>${Array.from({ length: 700 }, (_row, index) => {
        const row = String(index + 1);
        return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
      }).join('')}</sheetData>`,
    }),
    { code: 'too-large', what: 'cells' },
  ],
];

test.each([...notAWorkbook, ...damaged])('%s cannot be read', async (_, bytes, problem) => {
  expect(await readXlsx(bytes)).toEqual({ ok: false, problem });
});

const edit = { sheet: 'Blad', cell: 'A1', before: '', after: 'x', numberFormat: '@' };

// Not worth a file of many megabytes: the limit is the same whatever is counted.
test.each([
  ['blank cells', `<sheetData><row>${'<c/>'.repeat(4)}</row></sheetData>`, 5],
  ['blank rows', `<sheetData>${'<row r="1"/>'.repeat(4)}</sheetData>`, 4],
  ['places left of a cell', '<sheetData><row><c r="D1"><v>1</v></c></row></sheetData>', 5],
  ['merges', `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(3)}</mergeCells>`, 3],
])('%s are counted', (_, content, expected) => {
  let taken = 0;
  const limit = (most: number) => ({ take: (places: number) => (taken += places) <= most });
  const context = { strings: [], isDate: [], isFrom1904: false };
  const xml = `<worksheet>${content}</worksheet>`;
  expect(readSheet(xml, context, limit(Infinity)).ok).toBe(true);
  expect(taken).toBe(expected);
  taken = 0;
  expect(readSheet(xml, context, limit(expected - 1))).toEqual({
    ok: false,
    problem: 'too-many-cells',
  });
});

test.each(notAWorkbook)('%s cannot be changed', async (_, bytes, problem) => {
  expect(await editXlsx(bytes, [edit])).toEqual({ ok: false, problem });
});

test('a workbook with a password, as programs really write it', async () => {
  const bytes = await writeWithHucre({
    sheets: [{ name: 'Blad', rows: [['x']] }],
    encryption: { password: 'geheim', spinCount: 10 },
  });
  expect(await readXlsx(bytes)).toEqual({ ok: false, problem: { code: 'encrypted' } });
});

test('a workbook that is cut off anywhere is damaged, or too short to be known', async () => {
  const bytes = await writeXlsx(workbookWith([sheetWith()]));
  for (let length = 40; length < bytes.length; length += 97) {
    const read = await readXlsx(bytes.subarray(0, length));
    expect(read).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  }
});
