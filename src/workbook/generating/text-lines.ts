import type { CellStyle } from '../workbook-model';

/** Widths of the characters of Arial and of Liberation Sans, in thousandths of the height of the type. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ftï·'],
  [333, '()-`r“”'],
  [355, '"'],
  [400, '*°{}'],
  [500, 'Jckvxyszç'],
  [584, '+<=>~×'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@—…'],
];

/** Of digits and most small letters. */
const USUAL_WIDTH = 556;

/** Of scripts whose characters are as wide as they are high. */
const WIDE_WIDTH = 1000;
const FIRST_WIDE = 0x1100;

const widthOfCharacter = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
);

/** Pixels of a character of a column's width: the widest digit of the usual font. */
const PIXELS_PER_CHARACTER = 7;

/** Pixels left free beside the text in every cell. */
const CELL_PADDING = 5;

/** Pixels of a step of indentation: three spaces of the usual font, each rounded up. */
const PIXELS_PER_INDENT = 12;

/** Pixels of the room that a number format leaves for a hyphen. */
const PIXELS_PER_GAP = 5;

/** Letters of bold type are up to so much wider; narrow ones most. */
const BOLD = 1.12;

/** How many lines a text takes in a column, wrapped between words as spreadsheets do. */
export function lineCount(
  text: string,
  columnWidth: number,
  type: Pick<CellStyle, 'size' | 'bold' | 'indent' | 'numberFormat'>,
): number {
  const gaps = type.numberFormat.split('_-').length - 1;
  const taken = CELL_PADDING + type.indent * PIXELS_PER_INDENT + gaps * PIXELS_PER_GAP;
  const pixels = Math.max(columnWidth * PIXELS_PER_CHARACTER - taken, 1);
  // A point is 4/3 of a pixel.
  const scale = (type.size / 750) * (type.bold ? BOLD : 1);
  const room = pixels / scale;
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

function wrappedLines(paragraph: string, room: number): number {
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    // A word that is wider than the column is broken.
    lines += Math.max(Math.ceil(width / room) - 1, 0);
    used = Math.max(width % room, 1);
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const character of word) {
    const wide = (character.codePointAt(0) ?? 0) >= FIRST_WIDE && !PUNCTUATION.test(character);
    width += widthOfCharacter.get(character) ?? (wide ? WIDE_WIDTH : USUAL_WIDTH);
  }
  return width;
}

const PUNCTUATION = /[\u2000-\u20CF]/;
