import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CellLine, SourceDocument, Where } from '../../../src/domain/document/document';
import { readDocument } from '../../../src/gateways/document/read-document';
import { describeWithShared, sharedPath } from '../../support/shared';

async function read(text: string | Uint8Array, name = 'plan.txt'): Promise<SourceDocument> {
  const result = await readDocument(name, Buffer.from(text));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Every block on a line: `12 item: text`, and a table as `12 a | b` for each row. */
async function outline(text: string): Promise<readonly string[]> {
  const { blocks } = await read(text);
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return `${lineOf(block.where)} ${block.kind}: ${block.text}`;
    return [
      'table',
      ...block.rows.map(
        ({ where, cells }) =>
          `${lineOf(where)} ${cells.map(({ lines }) => lines.map(written).join(' / ')).join(' | ')}`,
      ),
    ];
  });
}

function lineOf(where: Where): string {
  return where.kind === 'line' ? String(where.line) : '?';
}

function written({ kind, text }: CellLine): string {
  return kind === 'item' ? `* ${text}` : text;
}

describe('text outside tables', () => {
  test.each([
    [
      '## Kop\n\ntekst\r\n# Nog een ##',
      ['1 heading: Kop', '3 paragraph: tekst', '4 heading: Nog een'],
    ],
    [
      'Kop\n===\nKop twee\n---\n\n---\nna',
      ['1 heading: Kop', '3 heading: Kop twee', '7 paragraph: na'],
    ],
    [
      '- een\n* twee\n• drie\n\t- vier\n1. vijf',
      ['1 item: een', '2 item: twee', '3 item: drie', '4 item: vier', '5 paragraph: 1. vijf'],
    ],
    ['- een\n  gaat door\n\n  niet meer', ['1 item: een gaat door', '4 paragraph: niet meer']],
    ['•\tmet een tab', ['1 item: met een tab']],
    [
      'KB: Kanselarij\nOV: Onderwijs',
      ['1 paragraph: KB: Kanselarij', '2 paragraph: OV: Onderwijs'],
    ],
    [
      '**Vet** en *schuin* en __ook__, 2 * 3 * 4, a_b_c, **los',
      ['1 paragraph: Vet en schuin en ook, 2 * 3 * 4, a_b_c, **los'],
    ],
    [
      'Kop<sup>1</sup>:\n<sup>1</sup> de noot\nzie[^2]\n[^2]: de noot',
      ['1 paragraph: Kop:', '3 paragraph: zie'],
    ],
    ['<in te vullen> < 5 & a &amp; b', ['1 paragraph: <in te vullen> < 5 & a & b']],
    ['<p>een</p> <p>twee</p>', ['1 paragraph: een', '1 paragraph: twee']],
    ['```\ntekst\n```', ['2 paragraph: tekst']],
  ])('%j', async (text, expected) => {
    expect(await outline(text)).toEqual(expected);
  });
});

describe('tables of cells between tabs', () => {
  test.each([
    ['rows follow each other', 'a\tb\nc\td', ['table', '1 a | b', '2 c | d']],
    [
      'a page ends between rows',
      'a\tb\n\n\n\tc\n\nd\te',
      ['table', '1 a | b', '4  | c', '6 d | e'],
    ],
    [
      'another table has other columns',
      'a\tb\n\nc\td\te',
      ['table', '1 a | b', 'table', '3 c | d | e'],
    ],
    [
      'text divides tables',
      'a\tb\nActie 2\nc\td',
      ['table', '1 a | b', '2 paragraph: Actie 2', 'table', '3 c | d'],
    ],
    [
      'a heading divides tables',
      'a\tb\n## Actie 2\nc\td',
      ['table', '1 a | b', '2 heading: Actie 2', 'table', '3 c | d'],
    ],
    ['a short row is filled up', 'a\tb\tc\nd\te', ['table', '1 a | b | c', '2 d | e | ']],
    [
      'only the first cell is filled',
      'Actie 1\t\t\n\tx\ty',
      ['table', '1 Actie 1 |  | ', '2  | x | y'],
    ],
    ['an indented line is text', '\teen zin', ['1 paragraph: een zin']],
    [
      'HTML in cells',
      '<p><b>1.1 (B)</b> Tekst</p> <ul> <li>• een</li> <li>twee</li> </ul>\t<p>KB</p> <p>OV  X</p>',
      ['table', '1 1.1 (B) Tekst / * een / * twee | KB / OV  X'],
    ],
    ['Markdown in cells', '**1.1 (B)** Tekst\t*KB*', ['table', '1 1.1 (B) Tekst | KB']],
    [
      'a cell goes on over lines',
      '<p>een\ntwee</p>\tKB\nc\td',
      ['table', '1 een twee | KB', '3 c | d'],
    ],
    [
      'an element is never closed',
      '<p>een\tKB\n<p>twee\tOV',
      ['table', '1 een | KB', '2 twee | OV'],
    ],
    [
      'a list is never closed',
      '<ul><li>een\tKB\n\ntwee</li>\tOV',
      ['table', '1 * een | KB', '3 twee | OV'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await outline(text)).toEqual(expected);
  });

  test('what stands in a cell is what a row with plain words says', async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9€().,]{1,8}$/);
    const cell = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (cells, isHtml) => {
        const written = cells.map((row) =>
          row.map((text) => (isHtml ? `<p>${text}</p>` : text)).join('\t'),
        );
        const { blocks } = await read(written.join('\n'));
        expect(blocks).toEqual([
          {
            kind: 'table',
            rows: cells.map((row, index) => ({
              cells: row.map((text) => ({ lines: [{ kind: 'paragraph', text }], spanned: null })),
              where: { kind: 'line', line: index + 1 },
            })),
          },
        ]);
      }),
    );
  });
});

describe('other tables', () => {
  test.each([
    [
      'pipes',
      'voor\n| A | B |\n|:--|--:|\n| x<br>y | a \\| b |\n| **z** |\n\nna',
      ['1 paragraph: voor', 'table', '2 A | B', '4 x / y | a | b', '5 z | ', '7 paragraph: na'],
    ],
    ['pipes without those at the ends', 'A | B\n--- | ---\nx | y', ['table', '1 A | B', '3 x | y']],
    [
      'pipes without a line under the header',
      'a | b\nc | d',
      ['1 paragraph: a | b', '2 paragraph: c | d'],
    ],
    [
      'HTML',
      'voor\n<table>\n<tr><td>a</td>\n<td>b</td></tr>\n<tr><td colspan=2>c</td></tr>\n</table>\nna',
      ['1 paragraph: voor', 'table', '3 a | b', '5 c | ', '7 paragraph: na'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await outline(text)).toEqual(expected);
  });
});

test('a file that begins with tables of HTML is a web page', async () => {
  const { blocks } = await read('<table><tr><td>a', 'plan.txt');
  expect(blocks).toMatchObject([{ rows: [{ where: { kind: 'table-row', table: 1, row: 1 } }] }]);
});

describeWithShared('the real plan', () => {
  test('its tables, their rows and columns', async () => {
    const { blocks } = await read(readFileSync(sharedPath('real-plan', 'actieplan-2017.txt')));
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ rows }) => [rows.length, rows[0]?.cells.length, rows[0]?.where])).toEqual([
      [42, 4, { kind: 'line', line: 105 }],
      [58, 4, { kind: 'line', line: 160 }],
      [57, 3, { kind: 'line', line: 303 }],
      [52, 3, { kind: 'line', line: 429 }],
    ]);
  });

  test('every line with a tab is a row, and no text is lost', async () => {
    const source = readFileSync(sharedPath('real-plan', 'actieplan-2017.txt'), 'utf8');
    const { blocks } = await read(source);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const tabbed = source.split('\n').flatMap((line, at) => (line.includes('\t') ? [at + 1] : []));
    expect(rows.map(({ where }) => where)).toEqual(tabbed.map((line) => ({ kind: 'line', line })));
    for (const { cells, where } of rows) {
      const printed = cells.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
      const line = source.split('\n')[where.kind === 'line' ? where.line - 1 : -1] ?? '';
      expect(letters(printed)).toBe(letters(line.replace(/<[^>]*>/g, '')));
    }
  });

  test('its lists are items', async () => {
    const { blocks } = await read(readFileSync(sharedPath('real-plan', 'actieplan-2017.txt')));
    const cells = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    );
    const lines = cells.flatMap(({ lines: each }) => each);
    expect(lines.filter(({ kind }) => kind === 'item')).toHaveLength(51);
    expect(lines.filter(({ text }) => /[•<>\t]|^\s|\s$/.test(text))).toEqual([]);
  });
});

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}€]/gu, '');
}
