import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type ITableCellOptions,
} from 'docx';
import type { Block } from '../../../src/domain/document/document';
import { readDocument } from '../../../src/gateways/document/read-document';

const change = { id: 1, author: 'An', date: '2026-01-01T00:00:00Z' };

async function read(...children: readonly FileChild[]): Promise<readonly Block[]> {
  const file = new Document({
    footnotes: { 1: { children: [new Paragraph('De noot')] } },
    numbering: {
      config: [
        { reference: 'bullets', levels: [{ level: 0, format: 'bullet', text: '•' }] },
        { reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.' }] },
      ],
    },
    sections: [{ children }],
  });
  const result = await readDocument('plan.docx', await Packer.toBuffer(file));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.blocks;
}

function cell(text: string, options: Omit<ITableCellOptions, 'children'> = {}): TableCell {
  return new TableCell({ ...options, children: [new Paragraph(text)] });
}

function row(...cells: readonly TableCell[]): TableRow {
  return new TableRow({ children: cells });
}

function item(text: string, reference = 'bullets'): Paragraph {
  return new Paragraph({ text, numbering: { reference, level: 0 } });
}

test('headings, paragraphs and items', async () => {
  const blocks = await read(
    new Paragraph({ text: 'Titel', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'Actie 6: Titel', heading: HeadingLevel.HEADING_3 }),
    new Paragraph('Tekst'),
    new Paragraph(''),
    item('een'),
    item('twee', 'numbers'),
  );
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Titel', where: { kind: 'paragraph', paragraph: 1 } },
    { kind: 'heading', text: 'Actie 6: Titel', where: { kind: 'paragraph', paragraph: 2 } },
    { kind: 'paragraph', text: 'Tekst', where: { kind: 'paragraph', paragraph: 3 } },
    { kind: 'item', text: 'een', where: { kind: 'paragraph', paragraph: 4 } },
    { kind: 'item', text: 'twee', where: { kind: 'paragraph', paragraph: 5 } },
  ]);
});

test.each<[string, ConstructorParameters<typeof Paragraph>[0] & object, readonly string[]]>([
  [
    'runs that look different',
    { children: [new TextRun({ text: '1.1 (B)', bold: true }), new TextRun(' Tekst')] },
    ['1.1 (B) Tekst'],
  ],
  [
    'a line break',
    { children: [new TextRun('een'), new TextRun({ text: 'twee', break: 1 })] },
    ['een', 'twee'],
  ],
  [
    'a tab',
    { children: [new TextRun('KB'), new TextRun({ children: [new Tab(), 'VVSG'] })] },
    ['KB  VVSG'],
  ],
  [
    'spaces that do not break, and several',
    { children: [new TextRun('5\u00a0€  OV')] },
    ['5 €  OV'],
  ],
  [
    'a footnote',
    { children: [new TextRun('tekst'), new FootnoteReferenceRun(1), new TextRun('.')] },
    ['tekst.'],
  ],
  [
    'tracked changes',
    {
      children: [
        new InsertedTextRun({ ...change, text: 'nieuw' }),
        new DeletedTextRun({ ...change, text: 'oud' }),
      ],
    },
    ['nieuw'],
  ],
  [
    'signs of HTML',
    { children: [new TextRun('<in te vullen> & meer')] },
    ['<in te vullen> & meer'],
  ],
])('%s', async (_name, paragraph, expected) => {
  const blocks = await read(new Paragraph(paragraph));
  expect(blocks.map((block) => (block.kind === 'table' ? 'table' : block.text))).toEqual(expected);
});

test('cells: lists, paragraphs, merged over rows and columns', async () => {
  const list = new TableCell({ children: [new Paragraph('Tekst'), item('een'), item('twee')] });
  const [table] = await read(
    new Table({
      rows: [
        row(cell('Actie 1', { columnSpan: 3 })),
        row(list, cell('KB', { rowSpan: 2 }), cell('1 €')),
        row(cell('1.2'), cell('2 €')),
        row(
          cell('1.3'),
          cell('OV'),
          new TableCell({ children: [new Paragraph('a'), new Paragraph('b')] }),
        ),
      ],
    }),
  );
  const above = { lines: [], spanned: 'from-above' };
  const left = { lines: [], spanned: 'from-left' };
  expect(table).toEqual({
    kind: 'table',
    rows: [
      [plain('Actie 1'), left, left],
      [
        { lines: [line('Tekst'), line('een', 'item'), line('twee', 'item')], spanned: null },
        plain('KB'),
        plain('1 €'),
      ],
      [plain('1.2'), above, plain('2 €')],
      [plain('1.3'), plain('OV'), plain('a', 'b')],
    ].map((cells, index) => ({ cells, where: { kind: 'table-row', table: 1, row: index + 1 } })),
  });
});

function line(text: string, kind: 'paragraph' | 'item' = 'paragraph') {
  return { kind, text };
}

function plain(...texts: readonly string[]) {
  return { lines: texts.map((text) => line(text)), spanned: null };
}
