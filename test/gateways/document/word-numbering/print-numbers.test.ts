import { formatNumber } from '../../../../src/gateways/document/word-numbering/number-format';
import { printNumbers } from '../../../../src/gateways/document/word-numbering/print-numbers';

const LEVELS =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
const SECOND =
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>';
const LIST = `<w:abstractNum w:abstractNumId="7">${LEVELS}${SECOND}</w:lvl></w:abstractNum>`;

interface Case {
  readonly numbering?: string;
  readonly styles?: string;
  readonly body: string;
}

/** The texts of the paragraphs after the numbers were written out. */
function texts({ numbering, styles = '', body }: Case): readonly string[] {
  const document = printNumbers({
    document: `<w:document><w:body>${body}</w:body></w:document>`,
    numbering: `<w:numbering>${numbering ?? `${LIST}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`}</w:numbering>`,
    styles: `<w:styles>${styles}</w:styles>`,
  });
  return [...document.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  );
}

function p(text: string, { list = 1, level = 0, more = '' } = {}): string {
  const numbering = `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
  return `<w:p><w:pPr><w:outlineLvl w:val="0"/>${numbering}${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

test.each<[string, Case, readonly string[]]>([
  [
    'two lists with one counter count on',
    {
      numbering: `${LIST}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`,
      body: p('a') + p('b', { list: 2 }) + p('c'),
    },
    ['1. a', '2. b', '3. c'],
  ],
  [
    'a list that begins at 9 the first time, and counts on',
    {
      numbering: `${LIST}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`,
      body: p('a') + p('b', { list: 2 }) + p('c', { list: 2 }),
    },
    ['1. a', '9. b', '10. c'],
  ],
  [
    'a level that one list changes',
    {
      numbering: `${LIST}<w:num w:numId="1"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride></w:num>`,
      body: p('a'),
    },
    ['C) a'],
  ],
  [
    'a level that never begins again',
    {
      numbering: `<w:abstractNum w:abstractNumId="7">${LEVELS}${SECOND}<w:lvlRestart w:val="0"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`,
      body: p('a') + p('b', { level: 1 }) + p('c') + p('d', { level: 1 }),
    },
    ['1. a', '1.1 b', '2. c', '2.2 d'],
  ],
  [
    'a list that takes its levels from the list of a style',
    {
      numbering: `${LIST}<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Lijst"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`,
      styles:
        '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      body: p('a') + p('b', { level: 1 }),
    },
    ['1. a', '1.1 b'],
  ],
  [
    'a list that is not there, and the number 0 which is no list',
    { body: p('a', { list: 5 }) + p('b', { list: 0 }) },
    ['a', 'b'],
  ],
  [
    'a deleted paragraph and an earlier numbering are not counted',
    {
      body:
        p('a', { more: '<w:rPr><w:del w:id="1"/></w:rPr>' }) +
        `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>b</w:t></w:r></w:p>` +
        p('c'),
    },
    ['a', 'b', '1. c'],
  ],
  [
    'what stands twice, for old and new programs, counts once',
    {
      body: `<mc:AlternateContent><mc:Choice>${p('x')}</mc:Choice><mc:Fallback>${p('a')}</mc:Fallback></mc:AlternateContent>${p('b')}`,
    },
    ['x', '1. a', '2. b'],
  ],
])('%s', (_name, parts, expected) => {
  expect(texts(parts)).toEqual(expected);
});

test('a document without numbers stays as it is', () => {
  const document =
    '<w:document><w:body><w:p><w:r><w:t>a &amp; b</w:t></w:r></w:p></w:body></w:document>';
  expect(printNumbers({ document, numbering: '<w:numbering/>', styles: '' })).toBe(document);
});

test.each<[number, string, string]>([
  [7, 'decimal', '7'],
  [7, 'decimalZero', '07'],
  [12, 'decimalZero', '12'],
  [14, 'lowerRoman', 'xiv'],
  [1949, 'upperRoman', 'MCMXLIX'],
  [0, 'upperRoman', '0'],
  [26, 'lowerLetter', 'z'],
  [28, 'upperLetter', 'BB'],
  [0, 'lowerLetter', '0'],
  [3, 'none', ''],
  [3, 'cardinalText', '3'],
])('%d as %s is %s', (value, format, expected) => {
  expect(formatNumber(value, format)).toBe(expected);
});
