import { LETTER, LETTERS } from './letters';
import { isRegularMeans } from './regular-means';
import { titlesFor } from './portfolio-of-line';
import { hasWords, wholeWords, type WordPattern } from './whole-words';

/** What a few words beside an amount say. */
export type Wording =
  | { readonly kind: 'nothing' | 'total' }
  | {
      readonly kind: 'fund' | 'beneficiary' | 'minister' | 'note' | 'ambiguous';
      readonly text: string;
    };

/** Where the words stand: `Words: 500 €`, `500 € (words)` or `500 € words`. */
export type WordsPlace = 'label' | 'brackets' | 'free';

const WHITE_SPACE = /\s+/;
const NOTHING: Wording = { kind: 'nothing' };
const LONGEST_FUND = 160;
const LONGEST_NAME = 120;

const STRAY = ' \n,;:&•|/\ufffc–—-';
const STRAY_AT_START = `${STRAY}.+`;
/** Anything that is not stray. */
const WORD = /[^\s,;:&•|/\ufffc–—\-.+]/;
const JOINING = new Set(['en', 'and', 'et', 'plus', 'alsook']);
const JOINING_AT_END = new Set([...JOINING, 'van', 'of', 'de', 'du', 'à']);
/** Words that only carry the amount: "een budget van". */
const FILLERS = new Set(
  (
    'een het de a an the un une le la van of du des budget bedrag kostprijs kost raming middelen krediet ' +
    'amount cost grant montant coût crédit in voor er is wordt voorzien bedraagt en and et'
  ).split(' '),
);
const TOTAL =
  /^(?:in )?(?:totaal|totaalbedrag|totaalbudget|total|samen|som|sum)(?:\s(?:budget|bedrag|amount|général))?$/iu;
const COSTS = new RegExp(
  String.raw`^(?:personeel|loonkost|werking|communicatie|opleiding|vorming|investering|materiaal|onderzoek|evaluatie|coördinatie|staff|operating|training|communication|investment|personnel|fonctionnement|formation|équipement)${LETTER}*$`,
  'iu',
);

const FOR =
  /^(?:(?:bestemd )?voor|aan|ten (?:behoeve|gunste|voordele) van|t\.?b\.?v\.?|for|to|in favou?r of|pour|au profit d(?:e|u|es)|aux?|à)\s+(?<object>.*)$/isu;
const ARTICLE = /^(?:(?:de|het|een|the|an?|la|les?|des?|une?)\s+|l['’])/u;
const NAME_START = /^(?:\d{1,4}\s+)?(?:\p{Lu}|\p{L}+\p{Lu})/u;

const ACRONYM_SOURCE = `(?:${LETTER}*\\p{Lu}${LETTER}*\\p{Lu}[${LETTERS}\\d]*\\+?|\\p{Lu}${LETTER}+\\+)`;
const FUND_WORD_SOURCE = '(?:fonds(?:en)?|funds?|funding|middelen|kredieten|moyens|crédits)';
const ACRONYM = new RegExp(`^${ACRONYM_SOURCE}$`, 'u');
const FUND_WORD: WordPattern = {
  hint: new RegExp(FUND_WORD_SOURCE, 'giu'),
  whole: new RegExp(`(?<=^|[\\s${LETTERS}-])${FUND_WORD_SOURCE}(?!${LETTER})`, 'iuy'),
};
const EXTRA_MEANS = wholeWords(
  'extra|bijkomende?|aanvullende?|nieuwe?|eigen|additional|new|own|supplémentaires?|propres?|nodige',
);
const FUND_LEAD =
  /^(?:(?:mede )?(?:gefinancierd|betaald|funded|financed|co-funded|financé|cofinancé)(?:e?s)? (?:door|via|met|uit|by|through|from|par)|(?:co-?)?financiering(?: (?:door|via|uit))?|via|uit|through|from|par|sur)\s+(?:(?:de|het|the|la|les?)\s+|l['’])?(?<fund>.*)$/isu;
const FUND_LABEL = /^(?:fonds|fund|bron|financiering|source|financement)\s?:\s?(?<fund>.*)$/isu;

/** European funds under their Dutch, English and French short names. */
const KNOWN_FUND =
  /^(?:AMIF|FAMI|ESF\+?|FSE\+?|EFRO|ERDF|FEDER|ISF|FSI|ELFPO|EAFRD|FEADER|JTF|LIFE|Interreg|Erasmus\+?|Horizon(?: Europ[ae])?)(?: \d{4}-\d{4})?$/i;

/** Several funds in a row: acronyms, each perhaps with its meaning in brackets or "-middelen". */
const FUND_IN_RUN = new RegExp(
  `\\s*(?<fund>${ACRONYM_SOURCE}(?:\\s?\\([^()]{0,120}\\))?(?:-?${FUND_WORD_SOURCE})?)(?=\\s|$)(?:\\s(?:en|and|et)(?=\\s))?,?`,
  'uy',
);

/** Reads the words in one place beside an amount; dates and frequencies are taken out already. */
export function readWording(words: string, place: WordsPlace, titles: readonly string[]): Wording {
  const text = tidy(words);
  if (text === '' || isRegularMeans(text)) return NOTHING;
  if (TOTAL.test(text)) return { kind: 'total' };
  if (text.length <= LONGEST_NAME && isFiller(text)) return NOTHING;
  return (
    ministerIn(text, titles) ??
    forWhom(text, titles) ??
    fundIn(text, place) ??
    nameOrNote(text, place)
  );
}

/** The funds of a text that names nothing else; none when no word says that they are funds. */
export function fundsInARow(words: string): readonly string[] {
  const text = tidy(words);
  if (text.length > LONGEST_FUND || !hasWords(text, FUND_WORD)) return [];
  const funds: string[] = [];
  let end = 0;
  while (end < text.length) {
    FUND_IN_RUN.lastIndex = end;
    const match = FUND_IN_RUN.exec(text);
    if (match?.groups === undefined) return [];
    funds.push(match.groups['fund'] ?? '');
    end = FUND_IN_RUN.lastIndex;
  }
  return funds;
}

/** Whether there is more than punctuation: what has no such thing says nothing. */
export function saysSomething(words: string): boolean {
  return WORD.test(words);
}

/** Takes away the punctuation and the joining words at both ends. */
export function tidy(words: string): string {
  const parts = words.split(WHITE_SPACE);
  let first = 0;
  let last = parts.length - 1;
  while (first <= last && isStray(parts[first], JOINING)) first += 1;
  while (last >= first && isStray(parts[last], JOINING_AT_END)) last -= 1;
  return withoutStray(parts.slice(first, last + 1).join(' '));
}

function isStray(part: string | undefined, joining: ReadonlySet<string>): boolean {
  const word = withoutStray(part ?? '');
  return word === '' || joining.has(word.toLowerCase());
}

/** At the end the point of a short form stays, and the plus of `ESF+`. */
function withoutStray(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && STRAY_AT_START.includes(text.charAt(start))) start += 1;
  while (end > start && STRAY.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isFiller(text: string): boolean {
  return text.split(' ').every((word) => {
    const plain = word.replace(/[:.,=]$/, '');
    // A lone capital is a name: "A: 500 €".
    return FILLERS.has(plain.length === 1 ? plain : plain.toLowerCase());
  });
}

function ministerIn(text: string, titles: readonly string[]): Wording | null {
  if (text.length > LONGEST_NAME) return null;
  const found = titlesFor(text, titles);
  const title = found[0];
  if (title === undefined) return null;
  return found.length > 1 ? { kind: 'ambiguous', text } : { kind: 'minister', text: title };
}

function forWhom(text: string, titles: readonly string[]): Wording | null {
  const object = FOR.exec(text)?.groups?.['object'];
  if (object === undefined) return null;
  const name = object.replace(ARTICLE, '');
  const minister = ministerIn(name, titles);
  if (minister !== null) return minister;
  const isName =
    name.length <= LONGEST_NAME &&
    name
      .split(/,\s|\s(?:en|and|et|&)\s/u)
      .some((part) => NAME_START.test(part.replace(ARTICLE, '')));
  return isName ? { kind: 'beneficiary', text: name } : { kind: 'note', text };
}

function fundIn(text: string, place: WordsPlace): Wording | null {
  if (text.length > LONGEST_FUND || hasWords(text, EXTRA_MEANS)) return null;
  if (KNOWN_FUND.test(text)) return { kind: 'fund', text };
  if (place === 'brackets' && ACRONYM.test(text) && text.length > 2) return { kind: 'fund', text };
  const led = (FUND_LABEL.exec(text) ?? FUND_LEAD.exec(text))?.groups?.['fund'];
  if (led !== undefined && (ACRONYM.test(led) || hasWords(led, FUND_WORD))) {
    return { kind: 'fund', text: led };
  }
  return hasWords(text, FUND_WORD) && text.split(' ').length <= 6 ? { kind: 'fund', text } : null;
}

function nameOrNote(text: string, place: WordsPlace): Wording {
  const isName =
    place === 'label' &&
    text.length <= LONGEST_NAME &&
    NAME_START.test(text.replace(ARTICLE, '')) &&
    !COSTS.test(text);
  return { kind: isName ? 'beneficiary' : 'note', text };
}
