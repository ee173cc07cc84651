/** A word with a capital at its beginning, as it stands in a text. */
export interface CapitalWord {
  readonly word: string;
  /** The text itself says what it stands for: "de Vlaamse Onderwijsraad (VLOR)"; or it begins a reference number. */
  readonly explained: boolean;
  /** It stands nowhere but in headings that are all capitals, where any word looks like an abbreviation. */
  readonly onlyInHeadings: boolean;
}

/**
 * Letters, figures and `&`: `VVSG`, `NT2`, `K&G`, `AgII`. Not what stands behind an apostrophe or hyphen.
 * The letters of western Europe without the classes of Unicode, which are many times slower: all texts
 * of a plan are read.
 */
const CAPITAL_WORD = /[A-Z\u00c0-\u00de][A-Za-z0-9&\u00c0-\u00ff]*/g;
const PART_OF_WORD = /[A-Za-z0-9&\u00c0-\u00ff]/;

/** Every word of a text that begins with a capital, once each. */
export function capitalWords(text: string): readonly CapitalWord[] {
  const words = new Map<string, Omit<CapitalWord, 'word'>>();
  CAPITAL_WORD.lastIndex = 0;
  for (let match = CAPITAL_WORD.exec(text); match !== null; match = CAPITAL_WORD.exec(text)) {
    const { 0: word, index } = match;
    if (index > 0 && PART_OF_WORD.test(text.charAt(index - 1))) continue;
    const before = words.get(word);
    if (before?.explained === true && !before.onlyInHeadings) continue;
    const canBe = isAbbreviation(word);
    words.set(word, {
      explained: before?.explained === true || (canBe && isExplained(text, word, index)),
      onlyInHeadings: before?.onlyInHeadings !== false && canBe && isInHeading(text, index),
    });
  }
  return [...words].map(([word, uses]) => ({ word, ...uses }));
}

/** A line without small letters; abbreviations behind each other have marks between them. */
const SHOUTED = /^[^a-z\u00df-\u00ff,;/|]*$/;
/** What only sentences have: words between the others, and words longer than any abbreviation. */
const SENTENCE_WORD =
  /(?<![A-Z\u00c0-\u00de])(?:DE|HET|EEN|EN|VAN|VOOR|MET|IN|OP|AAN|BIJ|NAAR|OF|TE|THE|AND|FOR|TO|WITH|LE|LA|LES|DES|DU|ET|POUR|[A-Z\u00c0-\u00de]{9,})(?![A-Z\u00c0-\u00de])/;

/** Whether the line around a place is a heading in capitals: "ZORG VOOR WATER". */
function isInHeading(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end === -1 ? undefined : end);
  return SHOUTED.test(line) && SENTENCE_WORD.test(line);
}

/** The numerals that count kings, parts and annexes; `MC` and the like are more often abbreviations. */
const ROMAN = /^[IVX]+$/;

/** Two to eight capitals, figures among them: `VVSG`, `NT2`. */
export function isAbbreviation(word: string): boolean {
  return /^[A-Z][A-Z0-9&]{1,7}$/.test(word) && /[A-Z].*[A-Z]/.test(word) && !ROMAN.test(word);
}

/** Behind the letters that begin the number of a document: "omzendbrief BA-2006/04". */
const NUMBER_BEHIND = /^-\d/;

/** Alone in brackets behind the words it stands for, or before brackets with a word of its first letter. */
function isExplained(text: string, word: string, index: number): boolean {
  const end = index + word.length;
  if (NUMBER_BEHIND.test(text.slice(end, end + 2))) return true;
  if (text[index - 1] === '(' && text[end] === ')') return true;
  if (text[end] !== ' ' || text[end + 1] !== '(') return false;
  return text.charAt(end + 2).toLowerCase() === word.charAt(0).toLowerCase();
}
