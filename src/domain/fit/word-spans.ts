const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

/** Which characters of the Latin script are of a word, by code: of most texts no others are looked up. */
const IN_LATIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Where the next word begins, at `from` or behind it: at a letter or a digit of any script. The length of
 * the text where there is none. A pattern would find the same, and make an object of every word.
 */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isInWord(text, at)) at += widthAt(text, at);
  return at;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isInWord(text, at)) at += widthAt(text, at);
  return at;
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < IN_LATIN.length) return IN_LATIN[code] === 1;
  return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** A character beyond the first 65,536 takes two places. */
function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) < 0xd800 ? 1 : String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}
