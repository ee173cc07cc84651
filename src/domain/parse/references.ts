import { DIGITS, LETTERS } from './letters';
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
  'm\\.',
  'acties?(?:\\(s\\))?',
  'actions?(?:\\(s\\))?',
  'act\\.',
].join('|');
/** "measure M1": some plans write a letter before their numbers. */
const NUMBER_SIGN =
  '(?:(?:nummers?|numbers?|numéros?|nrs?\\.?|nos?\\.|n°s?|#)\\s{0,3})?(?:m[.-]?)?';

/** What stands right before a number that is referred to: a word for it, "zie", or a bracket. */
const LEAD = new RegExp(
  [
    `(?<![${LETTERS}${DIGITS}-])(?:(?<word>${WORD})\\s{0,3}${NUMBER_SIGN}|(?<see>${SEE})\\s{1,3})$`,
    '|(?<bracket>[(\\[]\\s{0,3})$',
  ].join(''),
  'iu',
);

/** What may stand before the word: "zie ook de maatregelen". */
const INTRODUCTION = new RegExp(
  `(?<![${LETTERS}${DIGITS}-])(?:${SEE}|${DESCRIBED})\\s{1,3}${ARTICLE}$`,
  'iu',
);

/** No lead and no introduction is longer, so that what stands further back need not be looked at. */
const LEAD_LENGTH = 64;

/** Where a number begins. Texts have few, so looking back from each is far quicker than from each word. */
const NUMBER_START = /(?<!\d)\d/g;

/** A bare "m." leads only to a number of more parts: "m. 4.3", and not "5 m. 4 bomen". */
const BARE_WORD = /^m\.$/i;
const TWO_PARTS = /\d{1,3}\.\d/y;

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
  for (const { index: at } of text.matchAll(NUMBER_START)) {
    const free = references.at(-1)?.end ?? 0;
    const lead = free < at ? lastMatch(LEAD, text, free, at) : null;
    if (lead !== null) references.push(...referencesAt(text, free, at, lead));
  }
  return references;
}

/** The references whose first number begins at `at`, behind its lead; before `free` nothing is looked at. */
function referencesAt(
  text: string,
  free: number,
  at: number,
  lead: Lead,
): readonly TextReference[] {
  const { word, bracket } = lead.groups;
  if (word === undefined) {
    const list = readNumberList(text, at, { bare: true, plural: true });
    if (list === null || (bracket !== undefined && !matchesAt(CLOSING, text, list.end))) return [];
    return toReferences(text, list, 'measure', bracket === undefined ? lead.start : at);
  }
  const start = lastMatch(INTRODUCTION, text, free, lead.start)?.start ?? lead.start;
  if (BARE_WORD.test(word) && !matchesAt(TWO_PARTS, text, at)) return [];
  if (DISTRIBUTIVE.test(text.slice(Math.max(0, start - 12), start))) return [];
  const list = readNumberList(text, at, { bare: false, plural: PLURAL.test(word) });
  if (list === null) return [];
  return toReferences(text, list, /^a/i.test(word) ? 'action' : 'measure', start);
}

/** A cell with nothing but numbers: `4.1, 4.2`. */
function referencesOfBareList(text: string): readonly TextReference[] | null {
  const start = text.length - text.trimStart().length;
  const list = readNumberList(text, start, { bare: true, plural: true });
  if (list === null || list.end !== text.trimEnd().length) return null;
  return toReferences(text, list, 'measure', start);
}

interface Lead {
  readonly start: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a pattern finds right before `end`, not before `free`. */
function lastMatch(pattern: RegExp, text: string, free: number, end: number): Lead | null {
  const from = Math.max(free, end - LEAD_LENGTH);
  const match = pattern.exec(text.slice(from, end));
  return match === null ? null : { start: from + match.index, groups: match.groups ?? {} };
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
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
