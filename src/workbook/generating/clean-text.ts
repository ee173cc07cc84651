/** Breaks of a line that Word and the web have besides the one Excel knows. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What a file of Excel cannot hold: control characters, halves of a character, and two that are none. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a cell can hold it: every break of a line is `\n`, and invisible control characters are left out. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(UNWRITABLE, '');
}
