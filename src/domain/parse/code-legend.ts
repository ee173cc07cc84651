import type { CodeDefinition } from '../plan/plan';
import { meaningsOfFigures } from './code-figures';
import { meaningsBehind, meaningsOfLetters, type Explained } from './code-meanings-behind';
import { CODE_WORD_SOURCE, codeWordIn } from './code-words';
import { DIGITS, LETTER, LETTER_OR_DIGIT, LETTERS } from './letters';

const QUOTE = `['"‘’“”«»]`;
const CODE = `(?:${QUOTE}\\s?(?<quoted>${LETTER}{1,3})\\s?${QUOTE}|(?<plain>\\p{Lu}{1,3}))(?!${LETTER_OR_DIGIT})`;
const LITTLE_WORDS =
  "(?:(?:met|door|als|aan|een|de|het|with|by|as|an?|the|par|avec|une?|la|le|hoofdletter|kleine|letter|code|capital|lettre|lettres|symbool|symbol|majuscule)\\s{1,3}|l[’']){0,5}";
/** "(aangeduid met de letter N)", "marked with an N", "désignées par la lettre N": what was said before. */
const MARKED = new RegExp(
  `(?<!${LETTER})(?:aangeduid|gemarkeerd|aangegeven|weergegeven|gekenmerkt|marked|indicated|identified|labell?ed|designated|shown|(?:indiqué|marqué|signalé|désigné|repéré|identifié)e?s?)\\s{1,3}${LITTLE_WORDS}${CODE}`,
  'gu',
);
/** `bestaande (B)`, "nieuwe maatregelen (N)": the words directly before the brackets. */
const BRACKETED = new RegExp(
  `(?<!${LETTER})(?<words>${CODE_WORD_SOURCE}(?:\\s{1,3}(?:maatregel(?:en)?|acties?|measures?|mesures?|actions?))?)\\s{0,3}[(\\[]\\s?(?<bracketed>${LETTER}{1,3})\\s?[)\\]]`,
  'giu',
);
/** "versterkte maatregelen met V", "les nouvelles mesures par la lettre N": after a first that says how it is marked. */
const ELLIPTIC = new RegExp(
  `(?<!${LETTER})(?<words>${CODE_WORD_SOURCE}(?:\\s{1,3}${LETTER}{1,20}){0,2}?)\\s{1,3}(?:met|door|als|with|by|as|par)\\s{1,3}${LITTLE_WORDS}${CODE}`,
  'giu',
);
/** `N = nieuw`, `B: bestaand (loopt door);`, "V staat voor versterkt". */
const DEFINED = new RegExp(
  `(?<![${LETTERS}${DIGITS}.'’-])(?:${QUOTE}(?<quoted>${LETTER}{1,3})${QUOTE}|[(\\[](?<bracketed>${LETTER}{1,3})[)\\]]|(?<plain>\\p{Lu}{1,3}))\\s{0,3}(?<sign>=|:|–|—|-\\s|staat voor|betekent|stands for|means|signifie|voor|zijn|is|for|are|pour|sont|est)\\s{0,3}(?=${LETTER})`,
  'gu',
);
const BEGINS_WITH_CODE_WORD = new RegExp(`^${CODE_WORD_SOURCE}(?!${LETTER})`, 'iu');
const LITTLE_SIGN = /^(?:voor|zijn|is|for|are|pour|sont|est)$/u;
const EXPLANATION = /[^,;.()\n=]{1,80}/y;
const REMARK = /\s{0,3}\([^()\n]{1,120}\)/y;
const LEGEND_CUE = new RegExp(
  String.raw`(?<!${LETTER})(?:codes?|letters?|legend[ae]?|légende|lettres?|afkorting van de codes)(?!${LETTER})`,
  'iu',
);

/**
 * Finds what the codes of a plan mean in its running text. The first text that explains a code
 * counts; a role comes from the words only, never from the letter.
 */
export function parseCodeLegend(texts: readonly string[]): readonly CodeDefinition[] {
  const found = new Map<string, CodeDefinition>();
  for (const text of texts) {
    const plain = text.normalize('NFC').replace(/\*+|_{2,}/g, '');
    const behind = meaningsOfLetters(plain);
    const explained =
      behind.length > 1
        ? behind
        : [
            ...marked(plain),
            ...bracketed(plain),
            ...elliptic(plain),
            ...defined(plain),
            ...meaningsOfFigures(plain),
            ...meaningsBehind(plain, LEGEND_CUE.test(plain)),
          ];
    for (const { code, label, role } of explained.toSorted((a, b) => a.at - b.at)) {
      const before = found.get(code);
      if (before === undefined || (before.label === null && label !== null)) {
        found.set(code, { code, label, role });
      }
    }
  }
  return [...found.values()];
}

/** What is marked stands between the mark before, or the begin of the sentence, and the mark. */
function marked(text: string): readonly Explained[] {
  let from = 0;
  return [...text.matchAll(MARKED)].map((match) => {
    const clause = text.slice(from, match.index);
    from = match.index + match[0].length;
    const word = codeWordIn(clause.slice(clause.lastIndexOf('. ') + 1));
    const code = match.groups?.['quoted'] ?? match.groups?.['plain'] ?? '';
    return { code, label: word?.label ?? null, role: word?.role ?? null, at: match.index };
  });
}

/** One letter is a code; "nieuwe omroep (ABC)" may be a name, unless more such are beside it. */
function bracketed(text: string): readonly Explained[] {
  const all = [...text.matchAll(BRACKETED)].map((match) => {
    const word = codeWordIn(match.groups?.['words'] ?? '');
    const code = match.groups?.['bracketed'] ?? '';
    return { code, label: word?.label ?? null, role: word?.role ?? null, at: match.index };
  });
  return all.length > 1 ? all : all.filter(({ code }) => code.length === 1);
}

/** Only single capitals: the pattern takes letters of either case. */
function elliptic(text: string): readonly Explained[] {
  return [...text.matchAll(ELLIPTIC)].flatMap((match) => {
    const word = codeWordIn(match.groups?.['words'] ?? '');
    const code = match.groups?.['quoted'] ?? match.groups?.['plain'] ?? '';
    if (word === null || !/^\p{Lu}$/u.test(code)) return [];
    return [{ code, label: word.label, role: word.role, at: match.index }];
  });
}

/**
 * Definitions count when the text says that it is about codes, or when their own words tell: a list
 * of abbreviations has the same form.
 */
function defined(text: string): readonly Explained[] {
  const hasCue = LEGEND_CUE.test(text);
  const matches = [...text.matchAll(DEFINED)];
  return matches.flatMap((match, index) => {
    const { quoted, bracketed: inBrackets, plain } = match.groups ?? {};
    const code = quoted ?? inBrackets ?? plain ?? '';
    const rest = text.slice(match.index + match[0].length, matches[index + 1]?.index);
    const label = matchAt(EXPLANATION, rest, 0);
    const word = codeWordIn(label) ?? codeWordIn(matchAt(REMARK, rest, label.length));
    const begins = BEGINS_WITH_CODE_WORD.test(label);
    // "B voor bestaand", but not "A is klaar": a little word says less than a sign.
    const counts = LITTLE_SIGN.test(match.groups?.['sign'] ?? '')
      ? begins && code.length === 1
      : hasCue || (word !== null && (code.length === 1 || begins));
    if (!counts) return [];
    return [{ code, label: withoutJoint(label), role: word?.role ?? null, at: match.index }];
  });
}

/** "N = nieuw en V = versterkt": the "en" before the next code. */
function withoutJoint(label: string): string {
  return label
    .trim()
    .replace(/\s(?:en|and|et|of|or|ou)$/u, '')
    .trim();
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
