import type { CodeRole } from '../plan/plan';
import { LETTER } from './letters';

interface CodeWord {
  /** The base form of the word that was found, in its own language. */
  readonly label: string;
  /** `null` for a word that says something else: "gewijzigd" may be more or less than before. */
  readonly role: CodeRole | null;
}

/** In order of weight: "versterking van bestaande maatregelen" is strengthened. */
const CODE_WORDS: readonly (readonly [string, string, CodeRole | null])[] = [
  [`versterk${LETTER}*|verstevig${LETTER}*`, 'versterkt', 'strengthened'],
  [`strengthen${LETTER}*|reinforc${LETTER}*`, 'strengthened', 'strengthened'],
  [`renforc${LETTER}*`, 'renforcé', 'strengthened'],
  ['uitgebreide?|uitbreiding(?:en)?', 'uitgebreid', 'strengthened'],
  ['extended|expanded|enhanced|intensified', 'extended', 'strengthened'],
  ['étendue?s?|élargie?s?', 'étendu', 'strengthened'],
  ['geïntensiveerde?', 'geïntensiveerd', 'strengthened'],
  ['amplifiée?s?|intensifiée?s?', 'amplifié', 'strengthened'],
  ['nieuwe?', 'nieuw', 'new'],
  ['new', 'new', 'new'],
  ['nouve(?:lle|au|l)s?|nouveaux', 'nouveau', 'new'],
  ['bestaande?', 'bestaand', 'existing'],
  ['existing', 'existing', 'existing'],
  ['existante?s?', 'existant', 'existing'],
  ['(?:door)?lopende?', 'lopend', 'existing'],
  ['gehandhaafde?|behouden|voortgezette?', 'voortgezet', 'existing'],
  ['ongoing|continued?|continuing|maintained', 'ongoing', 'existing'],
  ['poursuivie?s?|maintenue?s?', 'poursuivi', 'existing'],
  ['gewijzigde?|aangepaste?|bijgestuurde?', 'gewijzigd', null],
  ['changed|modified|adapted|amended', 'changed', null],
  ['modifiée?s?|adaptée?s?', 'modifié', null],
];

/** One pattern for all of them, a group each: compiling one is far quicker than compiling one for each word. */
const WORDS = new RegExp(
  `(?<!${LETTER})(?:${CODE_WORDS.map(([source]) => `(${source})`).join('|')})(?!${LETTER})`,
  'gu',
);

/** Source of a pattern for one of the words. */
export const CODE_WORD_SOURCE = `(?:${CODE_WORDS.map(([source]) => source).join('|')})`;

const WHOLE = new RegExp(`^${CODE_WORD_SOURCE}$`, 'u');

/** What the words of an explanation say about a code; `null` when none of them tells. */
export function codeWordIn(explanation: string): CodeWord | null {
  // In lower case: a pattern for either case takes long to compile.
  const places = [...explanation.toLowerCase().matchAll(WORDS)].map(([, ...groups]) =>
    groups.findIndex(Boolean),
  );
  const found = CODE_WORDS[Math.min(...places)];
  return found === undefined ? null : { label: found[1], role: found[2] };
}

/** Whether a text is one of the words and nothing more: "nieuw", "existing". */
export function isCodeWord(text: string): boolean {
  return WHOLE.test(text.trim().toLowerCase());
}
