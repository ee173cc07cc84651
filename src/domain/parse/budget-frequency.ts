import type { BudgetPer } from '../plan/plan';

/** Words that say how often an amount is paid. */
export interface FrequencyMention {
  /** `null` for a unit that is none of the three: per month, per school. */
  readonly per: BudgetPer | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const EVERY = '(?:per|elk|ieder|each|every|par|chaque|/)\\s?';
const FREQUENCY = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?<schoolyear>${EVERY}(?:schooljaar|school[- ]year|année scolaire))`,
    `(?<year>${EVERY}(?:kalenderjaar|begrotingsjaar|werkingsjaar|jaar|year|annum|année|an|yr|jr)|a year|l['’]an|(?:op|over) jaarbasis|jaarlijkse?|annually|annual|yearly|on an? (?:yearly|annual) basis|annuel(?:le|s|les)?(?:ment)?|sur (?:une )?base annuelle|p\\.\\s?j\\.|p\\.\\s?a\\.)`,
    '(?<once>[eé][eé]nmalige?|one[- ]off|one[- ]time|once|unique|une (?:seule )?fois|ponctuel(?:le)?|non[- ]r[ée]current(?:e|s)?|niet[- ]recurrente?|non-recurring)',
    `(?<other>per \\p{L}[\\p{L}-]*|(?:each|every|par|chaque|/)\\s?(?:maand|month|mois|kwartaal|quarter|trimestre|semestre|week|semaine|dag|day|jour|uur|hour|heure|school|école|persoon|person|personne|project|projet)|(?:elke?|ieder|iedere) (?:maand|kwartaal|week|dag|school|gemeente)|\\p{L}+jaarlijkse?|maandelijkse?|monthly|mensuel(?:le|lement)?|quarterly|trimestriel(?:le)?|biannual|biennial|bisannuel(?:le)?|elk|each|chacun)`,
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** Finds in reading order how often the amounts of a text are paid. */
export function findFrequencies(text: string): readonly FrequencyMention[] {
  return [...text.matchAll(FREQUENCY)].map(({ 0: printed, index, groups }) => ({
    per: perOf(groups ?? {}),
    text: printed,
    start: index,
    end: index + printed.length,
  }));
}

function perOf(groups: Readonly<Record<string, string | undefined>>): BudgetPer | null {
  if (groups['schoolyear'] !== undefined) return 'schoolyear';
  if (groups['year'] !== undefined) return 'year';
  return groups['once'] !== undefined ? 'once' : null;
}
