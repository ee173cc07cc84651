import { readNumberList, type NumberList } from './number-list';

/** A mention of a measure or an action in a text; one per target. */
export interface TextReference {
  /** As printed, with the words that lead to it: `zie maatregel 4.7`, `acties 4, 12 en 14`. */
  readonly text: string;
  /** What the text calls it, whatever the form of the number: "actie 6.1" is an action. */
  readonly kind: 'measure' | 'action';
  readonly target: string;
  /** Offsets of `text` in the source. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the target's own number, or of the range it comes from. */
  readonly targetStart: number;
  readonly targetEnd: number;
}

// Every repetition is bounded, so that the time grows with the length of the text only.
const SEE = [
  'zie(?:\\s{1,3}(?:ook|tevens|verder|onder|bij|hierboven|hieronder))?',
  'cfr?\\.?',
  'vgl\\.?',
  'see(?:\\s{1,3}(?:also|under))?',
  'voir(?:\\s{1,3}(?:aussi|également|sous))?',
].join('|');
const DESCRIBED = [
  'zoals\\s{1,3}(?:omschreven|beschreven|vermeld|opgenomen|bepaald|voorzien|bedoeld)\\s{1,3}(?:in|onder|bij)',
  'as\\s{1,3}(?:described|mentioned|set\\s{1,3}out|defined|provided)\\s{1,3}(?:in|under)',
  '(?:comme|telle?s?\\s{1,3}que)\\s{1,3}(?:décrite?s?|mentionnée?s?|prévue?s?|définie?s?)\\s{1,3}(?:dans|à|sous)',
  'onder',
  'under',
  'sous',
].join('|');
const ARTICLE = "(?:(?:de|het|the|la|le|les|aux)\\s{1,3}|l['’])?";
const WORD = [
  'maatregel(?:en|\\(en\\))?',
  'maatr\\.?',
  'measures?(?:\\(s\\))?',
  'mesures?(?:\\(s\\))?',
  'm\\.(?=\\s{0,3}\\d{1,3}\\.\\d)',
  'acties?(?:\\(s\\))?',
  'actions?(?:\\(s\\))?',
  'act\\.',
].join('|');
const NUMBER_SIGN = '(?:(?:nummers?|numbers?|numéros?|nrs?\\.?|nos?\\.|n°s?|#)\\s{0,3})?';

/** Where a reference may begin: at its words, after "zie", or at a bracket; a number comes next. */
const BEGINNING = new RegExp(
  [
    `(?<![\\p{L}\\p{N}-])(?:(?:${SEE}|${DESCRIBED})\\s{1,3}${ARTICLE})?`,
    `(?<word>${WORD})\\s{0,3}${NUMBER_SIGN}(?=\\d)`,
    `|(?<![\\p{L}\\p{N}-])(?<see>${SEE})\\s{1,3}(?=\\d)`,
    '|(?<bracket>[(\\[]\\s{0,3})(?=\\d)',
  ].join(''),
  'giu',
);

/** "Per actie 2 medewerkers" counts; it names no action 2. */
const DISTRIBUTIVE = /(?:^|[^\p{L}\p{N}])(?:per|elke|iedere|each|every|par|chaque)\s{1,3}$/iu;
const CLOSING = /\s{0,3}[)\]]/y;
const PLURAL = /(?:en|s|\))$/i;

/**
 * Finds the measures and actions a text refers to. Without a word that says what is meant, only
 * numbers of two or three parts count, and only after "zie" or "cf.", alone in brackets, or where
 * the text is nothing but numbers. No references: articles, phases and annexes, years, dates and amounts.
 */
export function parseReferences(text: string): readonly TextReference[] {
  const alone = referencesOfBareList(text);
  if (alone !== null) return alone;
  const references: TextReference[] = [];
  for (const match of text.matchAll(BEGINNING)) {
    const previous = references.at(-1);
    if (previous !== undefined && match.index < previous.end) continue;
    references.push(...referencesAt(text, match));
  }
  return references;
}

function referencesAt(text: string, match: RegExpExecArray): readonly TextReference[] {
  const { word, bracket } = match.groups ?? {};
  const at = match.index + match[0].length;
  if (word === undefined) {
    const list = readNumberList(text, at, { bare: true, plural: true });
    if (list === null || (bracket !== undefined && !closesAt(text, list.end))) return [];
    return toReferences(text, list, 'measure', bracket === undefined ? match.index : at);
  }
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (DISTRIBUTIVE.test(before)) return [];
  const list = readNumberList(text, at, { bare: false, plural: PLURAL.test(word) });
  if (list === null) return [];
  return toReferences(text, list, /^a/i.test(word) ? 'action' : 'measure', match.index);
}

/** A cell with nothing but numbers: `4.1, 4.2`. */
function referencesOfBareList(text: string): readonly TextReference[] | null {
  const start = text.length - text.trimStart().length;
  const list = readNumberList(text, start, { bare: true, plural: true });
  if (list === null || list.end !== text.trimEnd().length) return null;
  return toReferences(text, list, 'measure', start);
}

function closesAt(text: string, at: number): boolean {
  CLOSING.lastIndex = at;
  return CLOSING.test(text);
}

function toReferences(
  source: string,
  { numbers, end }: NumberList,
  kind: TextReference['kind'],
  start: number,
): readonly TextReference[] {
  const text = source.slice(start, end);
  return numbers.map((number) => ({
    text,
    kind,
    target: number.target,
    start,
    end,
    targetStart: number.start,
    targetEnd: number.end,
  }));
}
