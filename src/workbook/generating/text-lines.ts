/** Widths of the characters of Calibri and of Carlito, in thousandths of the height of the type. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [225, " '"],
  [230, 'ilj'],
  [251, ',’.I'],
  [268, ':;!'],
  [305, '`()f-[]{}J'],
  [337, 't'],
  [349, 'r'],
  [388, '/\\sz'],
  [420, '"“”Lc'],
  [433, 'x'],
  [453, 'vyk'],
  [461, 'FS|?Zg'],
  [479, 'aà'],
  [488, 'TYE'],
  [498, '#*+<=>^_e~–•éëèê'],
  [507, '$0123456789€'],
  [520, 'PXK'],
  [543, 'RBC'],
  [567, 'V'],
  [579, 'A'],
  [615, 'D'],
  [628, 'HG'],
  [644, 'UN'],
  [665, 'OQ&'],
  [715, '%w'],
  [799, 'm'],
  [855, 'M'],
  [892, 'W@'],
];

const USUAL_WIDTH = 527;

/** Of scripts whose characters are as wide as they are high. */
const WIDE_WIDTH = 1000;
const FIRST_WIDE = 0x1100;

const widthOfCharacter = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
);

/** Pixels of a character of a column's width: the widest digit of the usual font. */
const PIXELS_PER_CHARACTER = 7;

/** Left free beside the text in every cell. */
const CELL_PADDING = 5;

/** Programs round every letter to whole pixels: rather a line too many than one cut off. */
const ROUNDING = 1.02;
const BOLD = 1.03;

/** How many lines a text takes in a column, wrapped between words as spreadsheets do. */
export function lineCount(
  text: string,
  columnWidth: number,
  type: { readonly size: number; readonly bold: boolean },
): number {
  const pixels = Math.max(columnWidth * PIXELS_PER_CHARACTER - CELL_PADDING, 1);
  // A point is 4/3 of a pixel.
  const scale = (type.size / 750) * ROUNDING * (type.bold ? BOLD : 1);
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
