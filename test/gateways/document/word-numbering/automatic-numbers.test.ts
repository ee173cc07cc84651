import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type FileChild,
  type ILevelsOptions,
} from 'docx';
import { readDocument } from '../../../../src/gateways/document/read-document';

type Levels = readonly (Omit<ILevelsOptions, 'level'> & { readonly text: string })[];

const NESTED: Levels = [
  { format: LevelFormat.DECIMAL, text: '%1.' },
  { format: LevelFormat.DECIMAL, text: '%1.%2' },
  { format: LevelFormat.DECIMAL, text: '%1.%2.%3' },
];

/** The text of every block, cells between bars and items behind a star, of a .docx file made by another program. */
async function linesOf(
  levels: Levels,
  ...children: readonly FileChild[]
): Promise<readonly string[]> {
  const file = new Document({
    styles: {
      paragraphStyles: [
        {
          id: 'Maatregel',
          name: 'Maatregel',
          paragraph: { numbering: { reference: 'list', level: 1 } },
        },
        { id: 'Deel', name: 'Deel', basedOn: 'Maatregel', paragraph: { outlineLevel: 1 } },
      ],
    },
    numbering: {
      config: [
        { reference: 'list', levels: levels.map((level, index) => ({ ...level, level: index })) },
        { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    sections: [{ children }],
  });
  const result = await readDocument('plan.docx', await Packer.toBuffer(file));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) =>
          cells.map(({ lines }) => lines.map(printed).join(' / ')).join(' | '),
        )
      : [printed(block)],
  );
}

function printed({ kind, text }: { readonly kind: string; readonly text: string }): string {
  return kind === 'item' ? `* ${text}` : text;
}

function numbered(text: string, level = 0, instance = 0): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'list', level, instance } });
}

function heading(text: string, level: number): Paragraph {
  const styles = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
  const style = styles[level];
  if (style === undefined) throw new Error('no such heading');
  return new Paragraph({ text, heading: style, numbering: { reference: 'list', level } });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } });
}

function table(...rows: readonly (readonly Paragraph[])[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) }),
    ),
  });
}

test('headings and the measures under them count on from each other', async () => {
  const lines = await linesOf(
    NESTED,
    heading('Lucht', 0),
    heading('Verkeer', 1),
    table(
      [[numbered('(B) Zones', 2)], [new Paragraph('OV')]],
      [[numbered('(N) Deelwagens', 2)], [new Paragraph('OV')]],
    ),
    heading('Stoken', 1),
    table([[numbered('(N) Premie', 2)], [new Paragraph('WVG')]]),
    heading('Kennis', 0),
    heading('Meten', 1),
  );
  expect(lines).toEqual([
    '1. Lucht',
    '1.1 Verkeer',
    '1.1.1 (B) Zones | OV',
    '1.1.2 (N) Deelwagens | OV',
    '1.2 Stoken',
    '1.2.1 (N) Premie | WVG',
    '2. Kennis',
    '2.1 Meten',
  ]);
});

test('a column that holds nothing but numbers', async () => {
  const lines = await linesOf(
    NESTED,
    table([[numbered('')], [new Paragraph('een')]], [[numbered('')], [new Paragraph('twee')]]),
  );
  expect(lines).toEqual(['1. | een', '2. | twee']);
});

test('a list in a cell stays a list; the number the cell begins with is text', async () => {
  const lines = await linesOf(
    NESTED,
    table(
      [[numbered('Titel', 1), bullet('een'), bullet('twee')]],
      [[new Paragraph('Tekst'), numbered('los', 2)]],
      [[numbered('een', 2), numbered('twee', 2)]],
      [[numbered('Titel', 1), numbered('een', 2), numbered('twee', 2)]],
    ),
  );
  expect(lines).toEqual([
    '1.1 Titel / * een / * twee',
    'Tekst / * los',
    '* een / * twee',
    '1.2 Titel / * een / * twee',
  ]);
});

test('on the page a run is a list, and what stands alone has its number', async () => {
  const lines = await linesOf(
    NESTED,
    numbered('Actie: Verkeer'),
    table([[new Paragraph('cel')]]),
    numbered('Actie: Stoken'),
    new Paragraph('Tekst'),
    numbered('een'),
    numbered('twee'),
  );
  expect(lines).toEqual([
    '1. Actie: Verkeer',
    'cel',
    '2. Actie: Stoken',
    'Tekst',
    '* een',
    '* twee',
  ]);
});

test.each<[string, Levels, readonly Paragraph[], readonly string[]]>([
  [
    'words around the number',
    [{ format: LevelFormat.DECIMAL, text: 'Actie %1:' }],
    [heading('Een', 0), heading('Twee', 0)],
    ['Actie 1: Een', 'Actie 2: Twee'],
  ],
  [
    'a start of its own',
    [{ format: LevelFormat.DECIMAL, text: '%1', start: 4 }],
    [heading('Een', 0), heading('Twee', 0)],
    ['4 Een', '5 Twee'],
  ],
  [
    'letters and Roman figures in headings',
    [
      { format: LevelFormat.UPPER_ROMAN, text: '%1.' },
      { format: LevelFormat.UPPER_LETTER, text: '%1.%2' },
    ],
    [heading('Een', 0), heading('Twee', 0), heading('Deel', 1)],
    ['I. Een', 'II. Twee', 'II.A Deel'],
  ],
  [
    'levels above in figures',
    [
      { format: LevelFormat.UPPER_ROMAN, text: '%1.' },
      { format: LevelFormat.DECIMAL, text: '%1.%2', isLegalNumberingStyle: true },
    ],
    [heading('Een', 0), heading('Twee', 0), heading('Deel', 1)],
    ['I. Een', 'II. Twee', '2.1 Deel'],
  ],
  [
    'a letter that stands alone is an item',
    [{ format: LevelFormat.LOWER_LETTER, text: '%1)' }],
    [numbered('los')],
    ['* los'],
  ],
  [
    'signs of XML',
    [{ format: LevelFormat.DECIMAL, text: '<%1> &' }],
    [heading('Een', 0)],
    ['<1> & Een'],
  ],
  [
    'a list that begins again',
    [{ format: LevelFormat.DECIMAL, text: '%1.', start: 1 }],
    [numbered('Een', 0, 1), new Paragraph('x'), numbered('Twee', 0, 2)],
    ['1. Een', 'x', '1. Twee'],
  ],
  [
    'a style that numbers its paragraphs, and one based on it',
    NESTED,
    [
      new Paragraph({ text: 'Een', style: 'Maatregel' }),
      new Paragraph({ text: 'Twee', style: 'Deel' }),
      new Paragraph({ text: 'Drie', style: 'Deel' }),
    ],
    ['Een', '1.2 Twee', '1.3 Drie'],
  ],
])('%s', async (_name, levels, paragraphs, expected) => {
  expect(await linesOf(levels, ...paragraphs)).toEqual(expected);
});
