import { widthOf } from '../i18n/characters';

/** Below this a text falls apart into words. */
const MIN_WIDTH = 20;

/** Not the spaces that keep words together, as those inside French quotation marks. */
const BREAKING_SPACES = /[^\S\u00a0\u202f]+/u;

/** Breaks a text at spaces into lines of at most `width` characters; a longer word keeps its line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = 0;
  for (const word of text.split(BREAKING_SPACES)) {
    const length = widthOf(word);
    if (line !== '' && length < room) {
      line += ` ${word}`;
      room -= length + 1;
    } else {
      if (line !== '') lines.push(line);
      line = word;
      room = width - length;
    }
  }
  return [...lines, line];
}

/** A text on lines of `width` characters; the later ones are indented by the width of `lead`. */
export function hanging(lead: string, text: string, width: number): string {
  const indent = ' '.repeat(widthOf(lead));
  return wrapText(text, Math.max(width - indent.length, MIN_WIDTH))
    .map((line, index) => `${index === 0 ? lead : indent}${line}`)
    .join('\n');
}
