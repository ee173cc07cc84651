import type { CellLine, SourceDocument, TableBlock } from '../../../src/domain/document/document';
import { readDocument } from '../../../src/gateways/document/read-document';

async function read(html: string | Uint8Array): Promise<SourceDocument> {
  const result = await readDocument('plan.html', Buffer.from(html));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

async function texts(html: string): Promise<readonly string[]> {
  const { blocks } = await read(html);
  return blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.kind}: ${block.text}`));
}

async function tables(html: string): Promise<readonly TableBlock[]> {
  const { blocks } = await read(html);
  return blocks.filter((block) => block.kind === 'table');
}

/** The cells of the only table: their lines, `*` before an item; `^` and `<` where a merged cell covers. */
async function grid(html: string): Promise<readonly (readonly string[])[]> {
  const [table, ...others] = await tables(html);
  expect(others).toEqual([]);
  return table!.rows.map(({ cells }) =>
    cells.map(({ lines, spanned }) => {
      if (spanned !== null) return spanned === 'from-above' ? '^' : '<';
      return lines.map(written).join(' / ');
    }),
  );
}

function written({ kind, text }: CellLine): string {
  return kind === 'item' ? `* ${text}` : text;
}

describe('text outside tables', () => {
  test.each([
    [
      '<h1>Titel</h1><p>Eerste  <b>alinea</b>\n hier</p>tweede',
      ['heading: Titel', 'paragraph: Eerste alinea hier', 'paragraph: tweede'],
    ],
    ['<p>een<br>twee</p>', ['paragraph: een', 'paragraph: twee']],
    ['<h2>Actie 6:<br>Titel</h2>', ['heading: Actie 6: Titel']],
    [
      '<ul><li>een<li><p>twee</p><p>en meer</p></ul>na',
      ['item: een', 'item: twee en meer', 'paragraph: na'],
    ],
    ['<ul><li>een<ul><li>binnen</ul></li></ul>', ['item: een', 'item: binnen']],
    [
      '<p>• met een bol</p><p>- met een streepje</p><p>-</p>',
      ['item: met een bol', 'item: met een streepje', 'paragraph: -'],
    ],
    [
      '<dl><dt>KB<dd>Kanselarij<dt>OV:<dd>Onderwijs</dl><p>na</p>',
      ['item: KB: Kanselarij', 'item: OV: Onderwijs', 'paragraph: na'],
    ],
    ['<p>a &amp; b &lt;c&gt; &eacute;&#8364;&nbsp;5</p>', ['paragraph: a & b <c> é€ 5']],
    [
      '<p>OV&nbsp; Partner</p><p>2017&#8209;2019 zacht&shy;breken&#8203;</p>',
      ['paragraph: OV  Partner', 'paragraph: 2017-2019 zachtbreken'],
    ],
    ['<p>cafe\u0301</p>', ['paragraph: caf\u00e9']],
    [
      '<p>zie noot<sup>1</sup> en<sup>[12]</sup>, 30 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>ste</sup></p>',
      ['paragraph: zie noot en, 30 m², CO2, 1ste'],
    ],
    [
      '<p>tekst<sup>1</sup></p><p><sup>1</sup> de noot</p><p><sup>2</sup> geen noot</p>',
      ['paragraph: tekst', 'paragraph: geen noot'],
    ],
    ['<p>weg<del>gelaten</del><ins> ingevoegd</ins></p>', ['paragraph: weg ingevoegd']],
    ['<pre>een\ntwee</pre>', ['paragraph: een', 'paragraph: twee']],
    [
      '<style>p{}</style><script>var a="<p>x</p>"</script><title>t</title><p hidden>x</p><p style="display: none">y<b>z</b></p><p>wel</p><template>q</template>',
      ['paragraph: wel'],
    ],
    ['<b>een<p>twee</b></p>drie</p>', ['paragraph: een', 'paragraph: twee', 'paragraph: drie']],
    ['<o:p>een</o:p> <st1:place>twee</st1:place>', ['paragraph: een twee']],
  ])('%s', async (html, expected) => {
    expect(await texts(`<body>${html}`)).toEqual(expected);
  });

  test('what Word writes when it saves a web page', async () => {
    const item = (mark: string, text: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    const note = `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>`;
    expect(
      await texts(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--></head><body>
        <p class=MsoNormal>Tekst${note}<span style='mso-spacerun:yes'>&nbsp; </span>verder<o:p></o:p></p>
        ${item('·', 'met een bol')}${item('1.', 'met een nummer')}
        <p><span style='mso-hide:all'>verborgen</span></p>
        <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>De noot</p></div></div></body></html>`),
    ).toEqual(['paragraph: Tekst  verder', 'item: met een bol', 'item: 1. met een nummer']);
  });
});

describe('cells of a table', () => {
  test.each([
    [
      'lists, breaks and paragraphs',
      '<tr><td><p><b>1.1 (B)</b> Tekst</p><ul><li>een</li><li>• twee</li></ul><td>KB<br>OV',
      [['1.1 (B) Tekst / * een / * twee', 'KB / OV']],
    ],
    [
      'sections, header cells and a caption',
      '<caption>Bijschrift</caption><thead><tr><th>Kop<tbody><tr><td>Rij',
      [['Kop'], ['Rij']],
    ],
    [
      'cells that are not closed',
      '<tr><td><p>a<td><p>b<tr><td>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['cells without a row', '<td>a<td>b', [['a', 'b']]],
    [
      'columns merged',
      '<tr><td colspan=3>Actie 1<tr><td>a<td>b<td>c',
      [
        ['Actie 1', '<', '<'],
        ['a', 'b', 'c'],
      ],
    ],
    [
      'rows merged',
      '<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e',
      [
        ['a', 'b', 'c'],
        ['d', '^', 'e'],
      ],
    ],
    [
      'both',
      '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f',
      [
        ['a', '<', 'b'],
        ['^', '^', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'all rows that follow',
      '<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d',
      [
        ['a', 'b'],
        ['^', 'c'],
        ['^', 'd'],
      ],
    ],
    [
      'a row that is covered whole',
      '<tr><td rowspan=2>a<td rowspan=2>b<tr></tr><tr><td>c<td>d',
      [
        ['a', 'b'],
        ['^', '^'],
        ['c', 'd'],
      ],
    ],
    [
      'a title over more columns than there are',
      '<tr><td colspan=99>Actie 1<tr><td>a<td>b',
      [
        ['Actie 1', '<'],
        ['a', 'b'],
      ],
    ],
    [
      'numbers of columns that are none',
      '<tr><td colspan=x>a<td rowspan=-2 colspan=0>b',
      [['a', 'b']],
    ],
    [
      'a short row',
      '<tr><td>a<td>b<tr><td>c',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'a small table in a cell',
      '<tr><td>1.1<td><table><tr><td>2017<td>5 €<tr><td>2018<td>6 €</table><td>c',
      [['1.1', '2017  5 € / 2018  6 €', 'c']],
    ],
    ['a footnote mark', '<tr><td><sup>1</sup> tekst<td>b<sup>2</sup>', [['tekst', 'b']]],
  ])('%s', async (_name, rows, expected) => {
    expect(await grid(`<table>${rows}</table>`)).toEqual(expected);
  });

  test('a table that only places things on the page is taken apart', async () => {
    const plan = '<table><tr><td>a<td>b<td>c<td>d</table>';
    const page = `<table><tr><td>menu<td><h2>Kop</h2>${plan}<p>na</p>${plan}</table>`;
    expect(await texts(page)).toEqual([
      'paragraph: menu',
      'heading: Kop',
      'table',
      'paragraph: na',
      'table',
    ]);
  });

  test('text of a table outside its cells stands before it', async () => {
    expect(await texts('<p>voor</p><table><caption>bij</caption>los<tr><td>a</table>na')).toEqual([
      'paragraph: voor',
      'paragraph: bij',
      'paragraph: los',
      'table',
      'paragraph: na',
    ]);
  });

  test('places are the number of the table and the row', async () => {
    const [, second] = await tables(
      '<p>x</p><table><tr><td>a</table><table></table><table><tr></tr><tr><td>b<tr><td>c</table>',
    );
    expect(second!.rows.map(({ where }) => where)).toEqual([
      { kind: 'table-row', table: 2, row: 1 },
      { kind: 'table-row', table: 2, row: 2 },
    ]);
  });
});

describe('the encoding', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from('<p>één €</p>')],
    [
      'UTF-8 with its mark, whatever the page says',
      Buffer.from('\ufeff<meta charset=windows-1252><p>één €</p>'),
    ],
    ['UTF-16 little endian', utf16('<p>één €</p>')],
    ['UTF-16 big endian', utf16('<p>één €</p>').swap16()],
    [
      'Windows-1252 as declared',
      latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>één €</p>'),
    ],
    ['Windows-1252 declared as Latin 1', latin('<meta charset="iso-8859-1"><p>één €</p>')],
    [
      'Windows-1252 in XML',
      latin('<?xml version="1.0" encoding="windows-1252"?><html><p>één €</p>'),
    ],
    ['Windows-1252 that says it is UTF-8', latin('<meta charset=utf-8><p>één €</p>')],
    ['Windows-1252 that says nothing', latin('<p>één €</p>')],
    ['an encoding nobody knows', Buffer.from('<meta charset=klingon><p>één €</p>')],
  ])('%s', async (_name, bytes) => {
    expect((await read(bytes)).blocks).toMatchObject([{ text: 'één €' }]);
  });

  function latin(text: string): Buffer {
    return Buffer.from(text.replaceAll('€', '\u0080').replaceAll('“', '\u0093'), 'latin1');
  }
});

describe('numbered lists', () => {
  test.each([
    ['one item in a cell', '<ol start=3><li>Bomen</li></ol>', '3. Bomen'],
    ['without a start of its own', '<ol><li>Bomen</li></ol>', '1. Bomen'],
    ['the number of the item itself', '<ol><li value=7>Bomen</li></ol>', '7. Bomen'],
    ['an empty item, in a column of numbers', '<ol start=3><li></li></ol>', '3.'],
    ['text behind it', '<ol start=3><li>Bomen</li></ol><p>Tekst</p>', '3. Bomen / Tekst'],
    ['a list in the item', '<ol start=3><li>Bomen<ul><li>a</li></ul></li></ol>', '3. Bomen / * a'],
    ['several items', '<ol><li>een</li><li>twee</li></ol>', '* een / * twee'],
    ['after other text', '<p>Tekst</p><ol><li>een</li></ol>', 'Tekst / * een'],
    ['a letter', '<ol type=a><li>een</li></ol>', '* een'],
    ['bullets', '<ul><li>een</li></ul>', '* een'],
  ])('in a cell: %s', async (_name, cell, expected) => {
    expect(await grid(`<table><tr><td>${cell}</td><td>x</td></tr></table>`)).toEqual([
      [expected, 'x'],
    ]);
  });

  test('on the page: what stands alone has its number, a heading too', async () => {
    expect(
      await texts(
        '<ol><li><h2>Lucht</h2></li></ol><p>Tekst</p><ol start=2><li>Water</li></ol><ol><li>a</li><li>b</li></ol>',
      ),
    ).toEqual([
      'heading: 1. Lucht',
      'paragraph: Tekst',
      'paragraph: 2. Water',
      'item: a',
      'item: b',
    ]);
  });
});
