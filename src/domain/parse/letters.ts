/**
 * The letters of the languages that plans are written in, for between square brackets in a pattern:
 * Latin script with every accent, and the ligatures of printed texts. In a pattern that ignores case
 * `\p{L}` takes the engine milliseconds to compile, and there are some hundred of such patterns.
 */
export const LETTERS = 'A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿﬀ-ﬆ';

/** Figures as in `\p{N}`, with those of footnotes and fractions; for between square brackets. */
export const DIGITS = '\\d²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟';

export const LETTER = `[${LETTERS}]`;
export const LETTER_OR_DIGIT = `[${LETTERS}${DIGITS}]`;
