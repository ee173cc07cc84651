import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { buildZip } from '../gateways/zip-guard/build-zip';
import { projectPath } from '../support/project';

// The command line as it is built, on everything that is no plan and no workbook of one.
let folder: string;
let textOnly: Uint8Array;
let workbook: Uint8Array;

const program = projectPath('scripts/actieplan.mjs');
const example = projectPath('assets/voorbeeldplan.html');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'actieplan-'));
  textOnly = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Een brief, geen plan.')] }] }),
  );
  run(['import', example, '-o', path('plan.xlsx')]);
  workbook = readFileSync(path('plan.xlsx'));
  mkdirSync(path('map'));
  mkdirSync(path('map.xlsx'));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function path(name: string): string {
  return join(folder, name);
}

function run(args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

/** Runs a command that cannot be done, and gives its one sentence. */
function refusalOf(args: readonly string[]): string {
  const before = readdirSync(folder).sort();
  const { status, stdout, stderr } = run(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
  expect(readdirSync(folder).sort()).toEqual(before);
  return stderr;
}

/** The first bytes of an old Office file, and the names of its parts as they stand in it. */
function compoundFile(...parts: readonly string[]): Uint8Array {
  const file = Buffer.alloc(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  parts.forEach((part, index) => file.write(part, 1024 + index * 128, 'utf16le'));
  return file;
}

function word(content: string | Uint8Array, declaredSize?: number): Uint8Array {
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content, ...(declaredSize === undefined ? {} : { declaredSize }) },
  ]);
}

const PDF = '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n';

describe('import refuses', () => {
  const cases: readonly [string, string, () => string | Uint8Array, RegExp][] = [
    ['an empty file', 'leeg.docx', () => '', /is leeg/],
    ['a PDF', 'plan.pdf', () => PDF, /is een pdf/],
    ['a PDF under another name', 'pdf.docx', () => PDF, /is een pdf/],
    ['an old document', 'plan.doc', () => compoundFile('WordDocument'), /Word 2003/],
    [
      'a document with a password',
      'geheim.docx',
      () => compoundFile('EncryptedPackage', 'EncryptionInfo'),
      /wachtwoord/,
    ],
    ['a document without tables', 'brief.docx', () => textOnly, /geen tabellen/],
    [
      'a text without a plan',
      'brief.txt',
      () => 'Geachte heer,\n\nhierbij een brief.\n',
      /brief\.txt/,
    ],
    [
      'a web page without a plan',
      'pagina.html',
      () => '<html><body><p>Welkom</p></body></html>',
      /pagina\.html/,
    ],
    [
      'a table that is no plan',
      'lijst.html',
      () => '<table><tr><th>Naam</th><th>Stad</th></tr><tr><td>An</td><td>Gent</td></tr></table>',
      /lijst\.html/,
    ],
    ['a workbook', 'werkmap.xlsx', () => workbook, /is een werkmap/],
    ['a workbook under another name', 'werkmap.docx', () => workbook, /is een werkmap/],
    ['half a document', 'half.docx', () => textOnly.slice(0, textOnly.length / 2), /beschadigd/],
    ['a text called a document', 'tekst.docx', () => 'Geachte heer,\n', /tekst\.docx/],
    [
      'a picture called a document',
      'foto.docx',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      /foto\.docx/,
    ],
    [
      'a zip bomb',
      'bom.docx',
      () => word(Buffer.alloc(64 * 1024 * 1024)),
      /onveilig groot|te groot/,
    ],
    [
      'a zip bomb that lies about its size',
      'leugen.docx',
      () => word(Buffer.alloc(64 * 1024 * 1024), 1000),
      /onveilig groot|te groot|beschadigd/,
    ],
    ['a document whose content is no XML', 'kapot.docx', () => word('<w:document'), /kapot\.docx/],
  ];

  test.each(cases)('%s', (_name, file, content, sentence) => {
    writeFileSync(path(file), content());
    writeFileSync(path('uit.xlsx'), 'earlier');
    const said = refusalOf(['import', file, '-o', 'uit.xlsx']);
    expect(said).toMatch(sentence);
    expect(said).toContain(file);
    expect(readFileSync(path('uit.xlsx'), 'utf8')).toBe('earlier');
  });

  test('50 MB of text takes time in proportion', () => {
    // Where time grew by the square it would be a hundred times that of 5 MB.
    expect(timeOf(50)).toBeLessThan(20 * timeOf(5));

    function timeOf(megabytes: number): number {
      const line = 'Een regel tekst met\teen tab erin.\n';
      writeFileSync(path('lang.txt'), line.repeat((megabytes * 1e6) / line.length));
      const start = performance.now();
      expect(refusalOf(['import', 'lang.txt', '-o', 'lang.xlsx'])).toContain('lang.txt');
      return performance.now() - start;
    }
  }, 60_000);

  test.each([
    ['a file that is not there', ['niets.docx', '-o', 'uit.xlsx'], /bestaat niet/],
    ['a folder', ['map', '-o', 'uit.xlsx'], /is een map/],
    ['two documents', [example, example, '-o', 'uit.xlsx'], /meer documenten/],
    ['no document', ['-o', 'uit.xlsx'], /welk document/],
    ['no place to write', [example], /met -o/],
    ['a folder that is not there', [example, '-o', 'niets/uit.xlsx'], /De map niets bestaat niet/],
    ['a folder to write over', [example, '-o', 'map.xlsx'], /is een map/],
    ['a name that is no workbook’s', [example, '-o', 'uit.docx'], /eindigt/],
  ])('%s', (_name, args, sentence) => {
    expect(refusalOf(['import', ...args])).toMatch(sentence);
  });
});

describe.each([
  ['check', []],
  ['summary', []],
  ['fix', ['-o', 'uit.xlsx']],
])('%s refuses', (command, options) => {
  const cases: readonly [string, string, () => string | Uint8Array, RegExp][] = [
    ['an empty file', 'leeg.xlsx', () => '', /is leeg/],
    ['a document', 'brief.docx', () => textOnly, /actieplan import/],
    ['a document under another name', 'brief.xlsx', () => textOnly, /actieplan import/],
    ['a web page', 'plan.html', () => readFileSync(example), /actieplan import/],
    ['a text', 'plan.txt', () => '4.1 (B)\ttekst\n', /actieplan import/],
    ['a PDF', 'plan.pdf', () => PDF, /is een pdf/],
    ['an old workbook', 'oud.xls', () => compoundFile('Workbook'), /Excel 2003/],
    [
      'a workbook with a password',
      'geheim.xlsx',
      () => compoundFile('EncryptedPackage', 'EncryptionInfo'),
      /wachtwoord/,
    ],
    ['half a workbook', 'half.xlsx', () => workbook.slice(0, workbook.length / 2), /beschadigd/],
    [
      'a workbook that is not a plan',
      'lijst.xlsx',
      () => buildZip(otherWorkbook),
      /geen actieplan/,
    ],
    [
      'a zip bomb',
      'bom.xlsx',
      () =>
        buildZip([
          ...otherWorkbook.slice(0, -1),
          { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(64 * 1024 * 1024) },
        ]),
      /onveilig groot|te groot/,
    ],
  ];

  test.each(cases)('%s', (_name, file, content, sentence) => {
    writeFileSync(path(file), content());
    writeFileSync(path('uit.xlsx'), 'earlier');
    const said = refusalOf([command, file, ...options]);
    expect(said).toMatch(sentence);
    expect(said).toContain(file);
    expect(readFileSync(path('uit.xlsx'), 'utf8')).toBe('earlier');
  });

  test.each([
    ['a file that is not there', ['niets.xlsx'], /bestaat niet/],
    ['a folder', ['map.xlsx'], /is een map/],
    ['two workbooks', ['plan.xlsx', 'plan.xlsx'], /meer werkmappen/],
    ['no workbook', [], /welke werkmap/],
  ])('%s', (_name, args, sentence) => {
    expect(refusalOf([command, ...args, ...options])).toMatch(sentence);
  });
});

test('fix does not write over what it reads', () => {
  expect(refusalOf(['fix', 'plan.xlsx', '-o', './plan.xlsx'])).toMatch(/blijft zoals het is/);
  expect(readFileSync(path('plan.xlsx')).equals(workbook)).toBe(true);
});

test.each([
  ['en', /^The file nothing\.xlsx does not exist/],
  ['fr', /^Le fichier nothing\.xlsx n’existe pas/],
])('a refusal in %s', (language, sentence) => {
  expect(refusalOf(['check', 'nothing.xlsx', '--lang', language])).toMatch(sentence);
});

const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ooxml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const otherWorkbook = [
  {
    name: '[Content_Types].xml',
    content: `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${ooxml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ooxml}.worksheet+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    content: `<worksheet xmlns="${sheets}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row></sheetData></worksheet>`,
  },
];
