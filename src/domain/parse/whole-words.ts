import { LETTER } from './letters';

/** Words to look for in a text, not as part of longer words. */
export interface WordPattern {
  /** Finds quickly where one may begin. Looking back at what stands before each letter would be slow. */
  readonly hint: RegExp;
  /** Decides there. */
  readonly whole: RegExp;
}

/** `source`: of a pattern for the words, without what stands around them. */
export function wholeWords(source: string, letters = LETTER): WordPattern {
  return {
    hint: new RegExp(source, 'giu'),
    whole: new RegExp(`(?<!${letters})(?:${source})(?!${letters})`, 'iuy'),
  };
}

/** Finds the words of a text, in reading order. */
export function findWords(text: string, words: WordPattern): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = nextWords(text, words, 0); match !== null;) {
    found.push(match);
    match = nextWords(text, words, match.index + match[0].length);
  }
  return found;
}

export function hasWords(text: string, words: WordPattern): boolean {
  return nextWords(text, words, 0) !== null;
}

function nextWords(
  text: string,
  { hint, whole }: WordPattern,
  from: number,
): RegExpExecArray | null {
  hint.lastIndex = from;
  for (let at = hint.exec(text)?.index; at !== undefined; at = hint.exec(text)?.index) {
    whole.lastIndex = at;
    const match = whole.exec(text);
    if (match !== null) return match;
    hint.lastIndex = at + 1;
  }
  return null;
}
