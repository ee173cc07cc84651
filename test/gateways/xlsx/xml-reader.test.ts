import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { shiftFormula } from '../../../src/gateways/xlsx/edit/shift-formula';
import { isDateFormat } from '../../../src/workbook/date-format';
import { XmlReader } from '../../../src/gateways/xlsx/xml/xml-reader';
import {
  decodeCharacters,
  decodeXml,
  encodeCharacters,
  encodeXml,
} from '../../../src/gateways/xlsx/xml/xml-text';

function tokens(xml: string): readonly string[] {
  const reader = new XmlReader(xml);
  const found: string[] = [];
  while (reader.next())
    found.push(`${reader.kind} ${reader.name} ${xml.slice(reader.start, reader.end)}`);
  return reader.isDamaged ? [...found, 'damaged'] : found;
}

describe('XML', () => {
  test('is read tag by tag, each with its place', () => {
    const xml =
      '\ufeff<?xml version="1.0"?><!-- a > b --><x:a b=">" c=\'"\'>t<d /><![CDATA[<]]></x:a>\n';
    expect(tokens(xml)).toEqual([
      'open a <x:a b=">" c=\'"\'>',
      'text a t',
      'open d <d />',
      'close d ',
      'text d <![CDATA[<]]>',
      'close a </x:a>',
      'text a \n',
    ]);
  });

  test.each([
    '',
    ' ',
    'x',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a',
    '<a b="<a/>',
    '<a/>x',
    '</a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<!DOCTYPE a><a/>',
    '<a><b></a></b>',
    '< a/>',
  ])('%j is damaged', (xml) => {
    expect(tokens(xml).at(-1)).toBe('damaged');
  });

  test('attributes', () => {
    const reader = new XmlReader(`<a  b = "1&amp;2"\n xb='' r:id="x" c="b='3'" flag="true"/>`);
    reader.next();
    expect(reader.attribute('b')).toBe('1&2');
    expect(reader.attribute('xb')).toBe('');
    expect(reader.attribute('c')).toBe("b='3'");
    expect(reader.attribute('id')).toBeNull();
    expect(reader.attributeOfAnyPrefix('id')).toBe('x');
    expect(reader.flag('flag')).toBe(true);
  });

  const name = fc.constantFrom('a', 'b', 'x:c');
  const text = fc.constantFrom('x', ' ', 'é', '😀', '&', '<', '"', ']]>', '\n').map(encodeXml);
  const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
    content: fc.oneof({ maxDepth: 3 }, text, tie('element')),
    element: fc
      .tuple(name, text, fc.array(tie('content'), { maxLength: 3 }))
      .map(([tag, value, contents]) => `<${tag} v="${value}">${contents.join('')}</${tag}>`),
  }));

  test('is read as another reader does', () => {
    fc.assert(
      fc.property(element, (xml) => {
        const reader = new XmlReader(xml);
        reader.next();
        const ours = reader.elementText();
        const theirs = parseDocument(xml, { xmlMode: true, decodeEntities: true });
        expect(reader.isDamaged).toBe(false);
        expect(ours).toBe(textIn(theirs.children));
      }),
    );
  });

  test('cut off anywhere is damaged', () => {
    fc.assert(
      fc.property(element, fc.nat(), (xml, at) => {
        expect(tokens(xml.slice(0, at % xml.length)).at(-1)).toBe('damaged');
      }),
    );
  });

  test('any text comes through it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const expected = text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
        const written = encodeXml(encodeCharacters(text));
        expect(decodeCharacters(decodeXml(written))).toBe(expected);
      }),
    );
  });
});

interface Node {
  readonly type: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}

function textIn(nodes: readonly unknown[]): string {
  return (nodes as readonly Node[])
    .map(({ data, children }) => data ?? textIn(children ?? []))
    .join('');
}

test.each([
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 2, '$A3+C$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:A)+SUM(1:1)+SUM($A:B)', 1, 1, 'SUM(B:B)+SUM(2:2)+SUM($A:C)'],
  ["Blad1!A1+'A1 b'!A1", 1, 0, "Blad1!A2+'A1 b'!A2"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['"zeg ""A1"""&A1', 1, 0, '"zeg ""A1"""&A2'],
  ['tbl[[#This Row],[A1]]+tbl[B2]', 1, 0, 'tbl[[#This Row],[A1]]+tbl[B2]'],
  ['LOG10(A1)+naam_A1+A1.b', 1, 0, 'LOG10(A2)+naam_A1+A1.b'],
  ['A1!B2', 1, 0, 'A1!B3'],
  ['A1', -1, 0, '#REF!'],
  ['SUM(A2:B1)', 0, -1, 'SUM(#REF!:A1)'],
  ['XFD1', 0, 1, '#REF!'],
])('%s, %d lower and %d to the right: %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each<[string, boolean]>([
  ['yyyy-mm-dd', true],
  ['d/m', true],
  ['mmm', true],
  ['mm', true],
  ['[$-813]dddd d mmmm yyyy', true],
  ['d/mm/yyyy h:mm', true],
  ['dd\\.mm\\.yy;@', true],
  ['General', false],
  ['@', false],
  ['#,##0.00 "dagen"', false],
  ['0 \\d', false],
  ['#,##0 d', false],
  ['0.0 m', false],
  ['d/mm hh:mm:ss.000', true],
  ['h:mm:ss', false],
  ['mm:ss', false],
  ['[h]:mm', false],
  ['[mm]:ss', false],
  ['[Red]0;[Magenta]-0', false],
  ['_-* #,##0.00 [$€-813]_-', false],
  ['0;"d"', false],
  ['0.00E+00', false],
])('the format %s shows a day: %s', (code, expected) => {
  expect(isDateFormat(200, code)).toBe(expected);
});
