/** A word with a capital at its beginning, as it stands in a text. */
export interface CapitalWord {
  readonly word: string;
  /** The text itself says what it stands for: "de Vlaamse Onderwijsraad (VLOR)". */
  readonly explained: boolean;
}

/** Letters, figures and `&`: `VVSG`, `NT2`, `K&G`, `AgII`. Not what stands behind an apostrophe or hyphen. */
const CAPITAL_WORD = /(?<![\p{L}\p{N}&])\p{Lu}[\p{L}\p{N}&]*/gu;

/** Every word of a text that begins with a capital, once each. */
export function capitalWords(text: string): readonly CapitalWord[] {
  const words = new Map<string, boolean>();
  for (const { 0: word, index } of text.matchAll(CAPITAL_WORD)) {
    if (words.get(word) === true) continue;
    words.set(word, isAbbreviation(word) && isExplained(text, word, index));
  }
  return [...words].map(([word, explained]) => ({ word, explained }));
}

/** The numerals that count kings, parts and annexes; `MC` and the like are more often abbreviations. */
const ROMAN = /^[IVX]+$/;

/** Two to eight capitals, figures among them: `VVSG`, `NT2`. */
export function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word) && !ROMAN.test(word)
  );
}

/** Alone in brackets behind the words it stands for, or before brackets with a word of its first letter. */
function isExplained(text: string, word: string, index: number): boolean {
  const end = index + word.length;
  if (text[index - 1] === '(' && text[end] === ')') return true;
  if (text[end] !== ' ' || text[end + 1] !== '(') return false;
  const first = text.charAt(end + 2).toLowerCase();
  return first === word.charAt(0).toLowerCase();
}
