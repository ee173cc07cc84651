import type { CodeDefinition } from '../plan/plan';
import { CODE_WORD_SOURCE, codeWordIn } from './code-words';

/** A code that a text explains, and where. */
export interface Explained extends CodeDefinition {
  readonly at: number;
}

/** "met de letter G", "marked with an N", "par la lettre A": what follows may say what it means. */
const NAMED_LETTER =
  /(?:^|[\s(])(?:letter|code|symbool|lettre|symbole|marked|labelled|labeled|gemarkeerd|aangeduid)(?:\s(?:met|with|as|een|an?|de|the|by))*\s{1,3}["'‘“]?(?<code>[A-Z])["'’”]?\s{1,3}(?=(?<meaning>[a-zà-ÿ][^,;.()\n]{1,80}))/g;
/** Another code begins, or what was said before the letter goes on. */
const NEXT_LETTER =
  /\s(?:met de letter|aangeduid|gemarkeerd|marked|labell?ed|par la lettre|measures marked)(?:\s|$).*$/s;
const JOINT = /^(?:en|and|et|of|or|ou|voor|for|pour)\s/;

/** `B bestaand, N nieuw`, "(P) mesure poursuivie": nothing stands between a code and the word. */
const SIDE_BY_SIDE = new RegExp(
  `(?:^|[\\s,;:(>])(?:\\((?<bracketed>[A-Z]{1,3})\\)|\\[(?<square>[A-Z]{1,3})\\]|(?<plain>[A-Z]))\\s{1,3}(?:\\((?=${CODE_WORD_SOURCE}\\)))?(?<meaning>(?:(?:mesures?|measures?|maatregel(?:en)?|acties?|actions?)\\s)?${CODE_WORD_SOURCE}(?:\\s(?:maatregel(?:en)?|measures?|mesures?|acties?|actions?))?)(?![a-zà-ÿ])`,
  'gu',
);

/** What few texts have, and every text with such codes: the large pattern is slow to compile. */
const MAY_HOLD_CODE = /(?:^|[\s,;:(>])(?:\([A-Z]{1,3}\)|\[[A-Z]{1,3}\]|[A-Z])\s{1,3}\(?[a-zà-ÿ]/;

/** Codes whose meaning stands behind them without a sign; one alone may be a name and a word. */
export function meaningsBehind(text: string, hasCue: boolean): readonly Explained[] {
  if (!MAY_HOLD_CODE.test(text)) return [];
  const beside = [...text.matchAll(SIDE_BY_SIDE)].map((match): Explained => {
    const { bracketed, square, plain, meaning = '' } = match.groups ?? {};
    return { ...definition(bracketed ?? square ?? plain ?? '', meaning), at: match.index };
  });
  return beside.length > 1 || hasCue ? beside : [];
}

/** "met de letter G duiden we gehandhaafde maatregelen aan": only where what stands behind it tells. */
export function meaningsOfLetters(text: string): readonly Explained[] {
  return [...text.matchAll(NAMED_LETTER)].flatMap((match) => {
    const { code = '', meaning = '' } = match.groups ?? {};
    const own = meaning.replace(NEXT_LETTER, '');
    const word = JOINT.test(own) ? null : codeWordIn(own);
    return word === null ? [] : [{ code, label: word.label, role: word.role, at: match.index }];
  });
}

function definition(code: string, label: string): CodeDefinition {
  return { code, label: label.trim(), role: codeWordIn(label)?.role ?? null };
}
