const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The characters of a text as people count them: a letter with its accent is one. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The number of characters of a text: its width in a terminal. */
export function widthOf(text: string): number {
  return charactersOf(text).length;
}
