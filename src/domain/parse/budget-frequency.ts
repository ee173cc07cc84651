import type { BudgetPer } from '../plan/plan';
import { LETTER, LETTERS } from './letters';
import { findWords, type WordPattern } from './whole-words';

/** Words that say how often an amount is paid. */
export interface FrequencyMention {
  /** `null` for a unit that is none of the three: per month, per school. */
  readonly per: BudgetPer | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const EVERY = '(?:per|elk|ieder|each|every|par|chaque|/)\\s?';
const FREQUENCY = [
  `(?<schoolyear>${EVERY}(?:schooljaar|school[- ]year|année scolaire))`,
  `(?<year>${EVERY}(?:kalenderjaar|begrotingsjaar|werkingsjaar|jaar|year|annum|année|an|yr|jr)|a year|l['’]an|(?:op|over) jaarbasis|jaarlijkse?|annually|annual|yearly|on an? (?:yearly|annual) basis|annuel(?:le|s|les)?(?:ment)?|sur (?:une )?base annuelle|p\\.\\s?j\\.|p\\.\\s?a\\.)`,
  '(?<once>[eé][eé]nmalige?|one[- ]off|one[- ]time|once|unique|une (?:seule )?fois|ponctuel(?:le)?|non[- ]r[ée]current(?:e|s)?|niet[- ]recurrente?|non-recurring)',
  `(?<other>per ${LETTER}[${LETTERS}-]*|(?:each|every|par|chaque|/)\\s?(?:maand|month|mois|kwartaal|quarter|trimestre|semestre|week|semaine|dag|day|jour|uur|hour|heure|school|école|persoon|person|personne|project|projet)|(?:elke?|ieder|iedere) (?:maand|kwartaal|week|dag|school|gemeente)|maandelijkse?|monthly|mensuel(?:le|lement)?|quarterly|trimestriel(?:le)?|biannual|biennial|bisannuel(?:le)?|elk|each|chacun)`,
].join('|');
const FREQUENCIES: WordPattern = {
  hint: new RegExp(FREQUENCY, 'giu'),
  // "Driejaarlijks" is found by its end, and begins where its word begins.
  whole: new RegExp(
    `(?:(?<!${LETTER})(?:${FREQUENCY})|(?<=(?<!${LETTER})(?<begin>${LETTER}+))jaarlijkse?)(?!${LETTER})`,
    'iuy',
  ),
};

/** Finds in reading order how often the amounts of a text are paid. */
export function findFrequencies(text: string): readonly FrequencyMention[] {
  return findWords(text, FREQUENCIES).map(({ 0: printed, index, groups = {} }) => {
    const begin = groups['begin'] ?? '';
    const start = index - begin.length;
    return { per: perOf(groups), text: begin + printed, start, end: index + printed.length };
  });
}

function perOf(groups: Readonly<Record<string, string | undefined>>): BudgetPer | null {
  if (groups['schoolyear'] !== undefined) return 'schoolyear';
  if (groups['year'] !== undefined) return 'year';
  return groups['once'] !== undefined ? 'once' : null;
}
