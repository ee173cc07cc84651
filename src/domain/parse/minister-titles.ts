import { DIGITS, LETTER, LETTERS } from './letters';
import { onOneLine } from './single-spaced';

/** One portfolio title of a cell. */
export interface ParsedTitle {
  readonly title: string;
  /** As the cell has it, before tidying, without what separates it from the next title. */
  readonly printed: string;
  /** Whether anything but white space was changed. */
  readonly tidied: boolean;
}

const OFFICE = [
  '(?:(?:vice|vize)[- ]?)?(?:minister|ministre)[- ]?(?:president|président)e?',
  '(?:(?:deputy|vice)[- ])?(?:prime|first|junior) minister',
  '(?:vice-)?(?:eerste minister|premi[eè]re? ministre)',
  '(?:vice-?)?minist(?:er|re)',
  'staatssecretaris',
  'state secretary',
  'secretary of state',
  "secrétaire d['’](?:[eé]tat)",
  '(?:schepen|gedeputeerde|wethouder|collegelid|échevine?)(?= (?:van|voor|bevoegd|belast|de|du|des|chargée?) )',
].join('|');
const GOVERNMENT =
  '(?:Vlaamse?|Waalse?|Brusselse?|Federa(?:al|le)|Belgische|Flemish|Federal|Walloon)';
/** Where a title begins: at its office, with the government and a capital article before it. */
const BEGINNING = new RegExp(
  `(?<![${LETTERS}${DIGITS}-])(?:(?:[Dd]e|[Tt]he|[Ll]e|[Ll]a) )?(?:${GOVERNMENT} )?(?:${OFFICE})(?![${LETTERS}${DIGITS}-])`,
  'giu',
);
/** "Toegevoegd aan de minister van Werk" goes on the title before. */
const BELONGS_BEFORE =
  /(?:^|[\s(])(?:de|den|het|een|the|a|le|la|du|au|aan|van|bij|door|met|of|to|by|with|par|avec|à)\s*$/u;
const LOWER_ARTICLE = /^(?:de|the|le|la) /u;
/** Whoever leads a government often has portfolios too: "minister-president en minister van X" is one. */
const LEADER = /(?:president|président|(?:prime|first|eerste) minister|premi[eè]re? ministre)/iu;
const JOINT = /(?:^|[\s,;])(?:en|and|et|&)$/iu;

/** What only separates titles: it belongs to neither of them. */
const BULLETS = /^[\s•·*–-]+/u;
const STRAY_END = new Set(Array.from('.,;:/–—- '));
const SEPARATOR_END = new Set(Array.from(',;/•·*–- '));

/**
 * Splits the text of a cell into portfolio titles: before each next "Minister", never at "en" or a
 * comma. What stands before the first is a title of its own, so that nothing gets lost.
 */
export function parseMinisterTitles(text: string): readonly ParsedTitle[] {
  const plain = onOneLine(text).trim().normalize('NFC');
  const starts = startsOfTitles(plain);
  const preposition = /\bminister (voor|for|of)\b/i.exec(plain)?.[1]?.toLowerCase() ?? 'van';
  return [0, ...starts.filter((start) => start > 0)].flatMap((start, index, all) => {
    const next = all[index + 1];
    const piece = plain.slice(start, next).replace(BULLETS, '');
    const printed = next === undefined ? piece.trim() : withoutSeparator(piece);
    const title = withPreposition(withoutEnd(printed, STRAY_END), preposition);
    return title === '' ? [] : [{ title, printed, tidied: title !== printed }];
  });
}

function startsOfTitles(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { index, 0: found } of text.matchAll(BEGINNING)) {
    // The article itself may be the word that makes it go on: "naast de minister van Werk".
    if (index > 0 && LOWER_ARTICLE.test(found)) continue;
    const before = text.slice(starts.at(-1) ?? 0, index).trimEnd();
    if (BELONGS_BEFORE.test(before) || (JOINT.test(before) && LEADER.test(before))) continue;
    starts.push(index);
  }
  return starts;
}

function withoutSeparator(piece: string): string {
  const end = withoutEnd(piece, SEPARATOR_END);
  const joint = JOINT.exec(end);
  return joint === null ? end : withoutEnd(end.slice(0, joint.index), SEPARATOR_END);
}

/** `trimEnd` for other characters: a pattern would take too long on a long run of them. */
function withoutEnd(text: string, characters: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && characters.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `Minister Integratie` → `Minister van Integratie`; with the word the cell uses elsewhere. */
function withPreposition(title: string, preposition: string): string {
  return title.replace(/^((?:\p{L}+ )?[Mm]inister) (?=\p{Lu})/u, `$1 ${preposition} `);
}

const CHARGED =
  "(?:(?:belast|bevoegd|verantwoordelijk) (?:met|voor)|in charge of|responsible for|(?:en charge|chargée?) (?:de |du |des |d['’])|compétente? (?:pour|en matière de))";
const PORTFOLIOS_AFTER = new RegExp(
  `(?:minist(?:er|re)s?|staatssecretaris(?:sen)?|state secretary|secretary of state|secrétaire d['’][eé]tat|schepen|gedeputeerde|wethouder|collegelid|échevine?)(?: (?:flamande?|wallonne?|fédérale?))? (?:${CHARGED}|van|voor|of|for|de |du |des |d['’]|à )`,
  'iu',
);
const OFFICE_WORD = new RegExp(
  `(?<!${LETTER})(?:${OFFICE}|ministers|ministres)(?!${LETTER})`,
  'iu',
);
const BETWEEN_PORTFOLIOS =
  / ?[,;/] ?(?:(?:en|and|et|evenals|alsook) )?| (?:en|and|et|evenals|alsook|&|\+) /iu;
const BEFORE_PORTFOLIO =
  /^(?:(?:van|voor|of|for|de|du|des|à|aux?)(?: | ?(?=l['’])))?(?:(?:de|het|the|la|le|les) |l['’])?|^d['’]/u;

/**
 * What a title is in charge of: `Minister van Media, Jeugd en Brussel` → Media, Jeugd, Brussel. None
 * for an office alone ("minister-president"); a text without an office is a list of portfolios.
 */
export function portfoliosOf(title: string): readonly string[] {
  const plain = onOneLine(title).trim().normalize('NFC');
  const office = PORTFOLIOS_AFTER.exec(plain);
  if (office === null && OFFICE_WORD.test(plain)) return [];
  const subjects = office === null ? plain : plain.slice(office.index + office[0].length);
  return subjects
    .replace(/\([^()]*\)/g, '')
    .split(BETWEEN_PORTFOLIOS)
    .map((subject) => withoutEnd(subject.trim().replace(BEFORE_PORTFOLIO, ''), STRAY_END).trim())
    .filter((subject) => subject !== '');
}

/** Whether a text has the word for an office in it, so that more than subjects stand there. */
export function namesOffice(text: string): boolean {
  return OFFICE_WORD.test(text.normalize('NFC'));
}

/** Whether the title is that of the one who leads a government, of whom there is one: no deputy. */
export function leadsGovernment(title: string): boolean {
  const plain = title.normalize('NFC');
  return LEADER.test(plain) && !/(?:vice|vize|deputy|adjunct)/iu.test(plain);
}
