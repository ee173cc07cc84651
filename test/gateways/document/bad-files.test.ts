import { Document, Packer, Paragraph } from 'docx';
import type { DocumentProblem } from '../../../src/gateways/document/document-problem';
import { readDocument } from '../../../src/gateways/document/read-document';
import { buildZip } from '../zip-guard/build-zip';

// Some of these files are large, and machines that test are busy.
jest.setTimeout(30_000);

type Code = DocumentProblem['code'];

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
let letter: Uint8Array;

beforeAll(async () => {
  letter = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Een brief, geen plan.')] }] }),
  );
});

async function codeOf(name: string, content: string | Uint8Array): Promise<Code | 'read'> {
  const result = await readDocument(name, Buffer.from(content));
  return result.ok ? 'read' : result.problem.code;
}

function word(content: string | Uint8Array, declaredSize?: number): Uint8Array {
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content, ...(declaredSize === undefined ? {} : { declaredSize }) },
  ]);
}

function opened(name: string): Uint8Array {
  return buildZip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${name}`, method: 0 },
    { name: 'content.xml', content: '<x/>' },
  ]);
}

/** The first bytes of an old Office file, and the names of its parts as they stand in it. */
function compound(...parts: readonly string[]): Uint8Array {
  const file = Buffer.alloc(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  parts.forEach((part, index) => file.write(part, 1024 + index * 128, 'utf16le'));
  return file;
}

function hex(bytes: string): Uint8Array {
  return Buffer.from(bytes.padEnd(400, '0'), 'hex');
}

/** A body of Word's in which everything stands in tables in tables. */
function nested(depth: number): string {
  const open = '<w:tbl><w:tr><w:tc>'.repeat(depth);
  const close = '</w:tc></w:tr></w:tbl>'.repeat(depth);
  return `<w:document xmlns:w="${WORD}"><w:body>${open}${close}</w:body></w:document>`;
}

const PDF = '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n';
const HTML = '<!DOCTYPE html><html><body><p>tekst</p></body></html>';

describe('whatever its name, what a file is decides', () => {
  const cases: readonly [string, string, () => string | Uint8Array, Code][] = [
    ['nothing', 'plan.docx', () => '', 'empty'],
    ['white space', 'plan.txt', () => ' \r\n\t\n', 'empty'],
    ['only a byte order mark', 'plan.html', () => '\ufeff', 'empty'],
    ['a PDF', 'plan.pdf', () => PDF, 'pdf'],
    ['a PDF called a document', 'plan.docx', () => PDF, 'pdf'],
    ['a PDF behind a line of a printer', 'plan.txt', () => `@PJL\r\n${PDF}`, 'pdf'],
    ['an old document', 'plan.doc', () => compound('Root Entry', 'WordDocument'), 'old-word'],
    [
      'an old document with a table of Excel in it',
      'plan.docx',
      () => compound('Workbook', 'WordDocument'),
      'old-word',
    ],
    [
      'a document with a password',
      'plan.docx',
      () => compound('EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
    ],
    ['an old workbook', 'plan.xls', () => compound('Workbook'), 'is-workbook'],
    ['an old document of which only the begin came', 'plan.doc', () => compound(), 'old-word'],
    ['a message of Outlook', 'plan.docx', () => compound('__substg1.0_1000001F'), 'unknown-kind'],
    [
      'a workbook',
      'plan.xlsx',
      () => buildZip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
      'is-workbook',
    ],
    [
      'a workbook called a document',
      'plan.docx',
      () => buildZip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
      'is-workbook',
    ],
    ['a workbook of LibreOffice', 'plan.ods', () => opened('spreadsheet'), 'is-workbook'],
    ['a document of LibreOffice', 'plan.odt', () => opened('text'), 'other-document'],
    ['rich text', 'plan.rtf', () => '{\\rtf1\\ansi tekst}', 'other-document'],
    [
      'a web page in one file',
      'plan.mht',
      () => 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\ntekst',
      'other-document',
    ],
    [
      'a document of Word as XML',
      'plan.xml',
      () => '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>',
      'other-document',
    ],
    [
      'slides',
      'plan.pptx',
      () => buildZip([{ name: 'ppt/presentation.xml', content: '<x/>' }]),
      'unknown-kind',
    ],
    [
      'a zip of other files',
      'plan.docx',
      () => buildZip([{ name: 'plan.docx', content: letter }]),
      'unknown-kind',
    ],
    ['a PNG', 'plan.docx', () => hex('89504e470d0a1a0a'), 'picture'],
    ['a JPEG', 'scan.jpg', () => hex('ffd8ffe0'), 'picture'],
    ['a program', 'plan.txt', () => hex('7f454c4602010100'), 'unknown-kind'],
    [
      'text with control characters',
      'plan.txt',
      () => 'a\u0001b\u0002'.repeat(100),
      'unknown-kind',
    ],
    ['half a document', 'plan.docx', () => letter.slice(0, letter.length / 2), 'damaged'],
    ['a document without its end', 'plan.docx', () => letter.slice(0, -30), 'damaged'],
    ['a document with a part that was changed', 'plan.docx', () => spoilt(letter), 'damaged'],
    ['a document that is no XML', 'plan.docx', () => word('<w:document'), 'damaged'],
    ['a document that is no document', 'plan.docx', () => word('<x/>'), 'damaged'],
    [
      'a document without its main part',
      'plan.docx',
      () => buildZip([{ name: 'word/styles.xml', content: '<x/>' }]),
      'damaged',
    ],
    ['a document that nests without end', 'plan.docx', () => word(nested(20_000)), 'damaged'],
    ['a page that nests without end', 'plan.html', () => '<div>'.repeat(100_000), 'damaged'],
    ['a zip bomb', 'plan.docx', () => word(Buffer.alloc(64 * 1024 * 1024)), 'zip-bomb'],
    [
      'a zip bomb that lies about its size',
      'plan.docx',
      () => word(Buffer.alloc(64 * 1024 * 1024), 1000),
      'zip-bomb',
    ],
    [
      'too much text',
      'plan.txt',
      () => 'Een regel met\teen tab erin.\n'.repeat(2_000_000),
      'too-large',
    ],
    ['too many cells', 'plan.txt', () => 'a\tb\tc\n'.repeat(120_000), 'too-large'],
    ['a page of too many elements', 'plan.html', () => '<p>a'.repeat(1_100_000), 'too-large'],
    [
      'a page of too many cells',
      'plan.html',
      () => `<table>${'<td>'.repeat(310_000)}`,
      'too-large',
    ],
  ];

  test.each(cases)('%s', async (_case, name, content, code) => {
    expect(await codeOf(name, content())).toBe(code);
  });

  test.each([
    ['a letter', 'plan.docx', () => letter],
    ['a document called text', 'plan.txt', () => letter],
    ['a web page called a document', 'plan.doc', () => HTML],
    [
      'a web page behind a comment',
      'plan.txt',
      () => `<?xml version="1.0"?>\n<!-- a --><!-- b -->${HTML}`,
    ],
    ['text called a document', 'plan.docx', () => 'Geachte heer,\n'],
    ['text called a web page', 'plan.html', () => 'Geachte heer,\n'],
  ])('%s is read', async (_case, name, content) => {
    expect(await codeOf(name, content())).toBe('read');
  });
});

test('a document of XML entities is not inflated by them', async () => {
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const body = `<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>`;
  const xml = `${entities}<w:document xmlns:w="${WORD}">${body}</w:document>`;
  expect(await codeOf('plan.docx', word(xml))).toBe('damaged');
});

describe('what repeats without end takes time in proportion', () => {
  /** How much longer one text may take than ten of a tenth; where time grows by the square it is ten times. */
  const MOST = 5;

  test.each([
    ['cells that are never closed', 'plan.txt', '<p>a\tb\n'],
    ['signs of emphasis', 'plan.txt', '**a _b <x '],
    ['an item that goes on', 'plan.txt', '- a\n  b\n  b\n'],
    ['elements in elements', 'plan.txt', '<b>'],
    ['lists that are never closed', 'plan.txt', '<ul>\n'],
    ['tables of pipes', 'plan.txt', '|a|\n|-|\n'],
    ['comments that are never closed', 'plan.html', '<!--'],
    ['comments', 'plan.txt', '<!-- a -->'],
    ['tables in tables', 'plan.html', '<table><tr><td>'],
    ['cells over many columns', 'plan.html', '<table><tr><td colspan=64 rowspan=9>a</table>'],
    ['raised text', 'plan.html', 'a<sup>x</sup>'],
    ['ends of paragraphs', 'plan.html', '</p>'],
    ['entities', 'plan.html', '<p>a&amp;'],
  ])('%s', async (_case, name, piece) => {
    const short = piece.repeat(2_000);
    const long = piece.repeat(20_000);
    await codeOf(name, short);
    const ratios: number[] = [];
    while (ratios.length < 3 && !ratios.some((ratio) => ratio < MOST)) {
      const inTen = await cpuOf(
        name,
        Array.from({ length: 10 }, () => short),
      );
      ratios.push((await cpuOf(name, [long])) / inTen);
    }
    expect(Math.min(...ratios)).toBeLessThan(MOST);
  });

  /** In user CPU time, in microseconds; at least one, so that it can be divided by. */
  async function cpuOf(name: string, texts: readonly string[]): Promise<number> {
    const before = process.cpuUsage().user;
    for (const text of texts) await codeOf(name, text);
    return Math.max(1, process.cpuUsage().user - before);
  }
});

/** Changes bytes in the middle of the largest part. */
function spoilt(file: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(file);
  const at = Buffer.from(file).indexOf('word/document.xml') + 40;
  copy.fill(0xff, at, at + 20);
  return copy;
}
