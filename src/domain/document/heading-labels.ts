import { oneSpaced } from './plain-words';

/** "Actie 6: Titel": what a heading is of, its number and its title. */
export interface Heading {
  readonly number: string | null;
  readonly title: string;
}

/** What a text or a row of the plan is the heading of. */
export interface PlanHeading extends Heading {
  readonly of: 'action' | 'policyLine';
}

const NUMBER = '(?:n[°ºo]\\.?\\s*|nr\\.?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,2})';
const AFTER = '(?:\\s*[.:)–—-]+\\s*|\\s+|$)(?<title>.*)$';

const ACTION = new RegExp(
  `^(?:actie|actiepunt|action|operationele doelstelling|operational objective|objectif opérationnel)\\s+(?!\\d+\\.\\d+\\.\\d)${NUMBER}${AFTER}`,
  'isu',
);
const POLICY_LINE = new RegExp(
  `^(?:beleidslijn|hoofdlijn|policy line|strategic line|ligne (?:politique|de politique|stratégique|directrice|d['’]action)|axe(?: stratégique)?|axis|pijler|pillar|pilier|strategische doelstelling|strategic objective|objectif stratégique|doelstelling|objective|objectif|speerpunt|krachtlijn|cluster|domein|domain|domaine|thema|theme|thème|luik|volet|prioriteit|priority|priorité)\\s+(?:${NUMBER}|(?<roman>[IVX]{1,5}(?![a-zà-ÿ]))|(?<letter>[A-Z])(?=\\s*[.:)–—-]))${AFTER}`,
  'isu',
);
const POLICY_LINE_UNNUMBERED =
  /^(?:beleidslijn|policy line|ligne (?:politique|de politique|stratégique|directrice)|axe stratégique|pijler|pillar|pilier)\s*[:–—-]\s*(?<title>\S.*)$/isu;
const NUMBERED =
  /^(?<number>\d{1,3}(?:\.\d{1,3}){0,2})(?:[.):]+\s*|\s*[–—-]\s+|\s+)(?<title>\p{L}.*)$/su;

/** "2. Actie: Titel": the number stands before the word. */
const WORD_AGAIN =
  /^(?:actie|action|beleidslijn|policy line|axe|pijler|pillar|doelstelling|objective|objectif)\s*[:–—]\s*(?=\S)/i;
/** Headings that go on after a page break say so; a table of contents ends in a page number. */
const CONTINUED = /\s*\((?:vervolg|continued|cont\.|suite)\)\s*$/i;
const PAGE_NUMBER = /\s*(?:\.{3,}|…+|\t)\s*\d+$/;
const LONGEST_HEADING = 300;

export function parseActionHeading(text: string): Heading | null {
  return headingOf(ACTION, text);
}

/** A policy line that names itself as one; a number in Roman figures or as a letter is read as the number it is. */
export function parsePolicyLineHeading(text: string): Heading | null {
  return headingOf(POLICY_LINE, text) ?? headingOf(POLICY_LINE_UNNUMBERED, text);
}

/** `2. Titel ........ 7`: a line of a table of contents. */
export function isLineOfContents(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}

/** `2. Titel`, of whatever it is the heading. */
export function parseNumberedHeading(text: string): Heading | null {
  return headingOf(NUMBERED, text);
}

function headingOf(pattern: RegExp, text: string): Heading | null {
  const bare = text.trim().replace(CONTINUED, '').replace(PAGE_NUMBER, '');
  if (bare.length > LONGEST_HEADING) return null;
  const groups = pattern.exec(bare)?.groups;
  if (groups === undefined) return null;
  return {
    number: groups['number'] ?? countedNumber(groups['roman'], groups['letter']),
    title: oneSpaced(groups['title'] ?? '').replace(WORD_AGAIN, ''),
  };
}

/** A number in Roman figures or as a letter, in figures. */
function countedNumber(roman: string | undefined, letter: string | undefined): string | null {
  if (roman !== undefined) return String(romanNumber(roman));
  if (letter === undefined) return null;
  return String(letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) + 1);
}

function romanNumber(figures: string): number {
  const values = Array.from(figures.toUpperCase(), (figure) =>
    figure === 'X' ? 10 : figure === 'V' ? 5 : 1,
  );
  return values.reduce<number>(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
