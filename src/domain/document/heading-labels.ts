import { oneSpaced } from './plain-words';

/** "Actie 6: Titel": what a heading is of, its number and its title. */
export interface Heading {
  readonly number: string | null;
  readonly title: string;
}

const NUMBER = '(?:n[°ºo]\\.?\\s*|nr\\.?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,2})';
const AFTER = '(?:\\s*[.:)–—-]+\\s*|\\s+|$)(?<title>.*)$';

const ACTION = new RegExp(
  `^(?:actie|actiepunt|action|operationele doelstelling|operational objective|objectif opérationnel)\\s+${NUMBER}${AFTER}`,
  'isu',
);
const POLICY_LINE = new RegExp(
  `^(?:beleidslijn|hoofdlijn|policy line|strategic line|ligne (?:politique|de politique|stratégique|directrice|d['’]action)|axe(?: stratégique)?|axis|pijler|pillar|pilier|strategische doelstelling|strategic objective|objectif stratégique|doelstelling|objective|objectif|speerpunt|krachtlijn|cluster|domein|domain|domaine|thema|theme|thème|luik|volet|prioriteit|priority|priorité)\\s+(?:${NUMBER}|(?<roman>[IVX]{1,5}(?![a-zà-ÿ])))${AFTER}`,
  'isu',
);
const POLICY_LINE_UNNUMBERED =
  /^(?:beleidslijn|policy line|ligne (?:politique|de politique|stratégique|directrice)|axe stratégique|pijler|pillar|pilier)\s*[:–—-]\s*(?<title>\S.*)$/isu;
const NUMBERED =
  /^(?<number>\d{1,3}(?:\.\d{1,3}){0,2})(?:[.):]+\s*|\s*[–—-]\s+|\s+)(?<title>\p{L}.*)$/su;

/** Headings that go on after a page break say so; a table of contents ends in a page number. */
const CONTINUED = /\s*\((?:vervolg|continued|cont\.|suite)\)\s*$/i;
const PAGE_NUMBER = /\s*(?:\.{3,}|…+|\t)\s*\d+$/;
const LONGEST_HEADING = 300;

export function parseActionHeading(text: string): Heading | null {
  return headingOf(ACTION, text);
}

/** A policy line that names itself as one; a number in Roman figures is read as the number it is. */
export function parsePolicyLineHeading(text: string): Heading | null {
  return headingOf(POLICY_LINE, text) ?? headingOf(POLICY_LINE_UNNUMBERED, text);
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
  const roman = groups['roman'];
  return {
    number: groups['number'] ?? (roman === undefined ? null : String(romanNumber(roman))),
    title: oneSpaced(groups['title'] ?? ''),
  };
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
