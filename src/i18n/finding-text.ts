import type { Finding } from '../domain/check/finding';
import { textFrom } from './dictionary';
import type { TextData } from './fill-template';
import type { Language } from './language';
import { ruleTextsEn as en } from './rule-texts.en';
import { ruleTextsFr as fr } from './rule-texts.fr';
import { ruleTextsNl as nl } from './rule-texts.nl';

/** A finding in words. */
export interface FindingText {
  /** Where, what is wrong and why it matters. */
  readonly what: string;
  /** What to do: one thing, or A or B. */
  readonly todo: string;
}

/** A finding in the words of one language. That every rule has its texts is held by a test. */
export function findingText(language: Language, finding: Finding): FindingText {
  const { rule, message } = finding;
  const data = { ...countData(finding), ...finding.data, ...placeData(language, finding.at) };
  return {
    what: ruleText(language, `${rule}.${message}.what`, data),
    todo: ruleText(language, `${rule}.${message}.todo`, data),
  };
}

/** What people call a rule: a heading for its findings. */
export function ruleTitle(language: Language, rule: string): string {
  return ruleText(language, `${rule}.title`, {});
}

/** Why it matters what a rule looks at: one sentence. */
export function ruleReason(language: Language, rule: string): string {
  return ruleText(language, `${rule}.why`, {});
}

/** How many the one list of a message has, for texts that say it of one in other words than of more. */
function countData({ data }: Finding): TextData {
  const [list, another] = Object.values(data).filter((value) => typeof value === 'object');
  return list === undefined || another !== undefined ? {} : { count: list.length };
}

/** What every text of a rule can name besides the data of its message. */
function placeData(language: Language, { kind, number }: Finding['at']): TextData {
  const unnumbered = number === null && `place.${kind}-unnumbered` in nl ? '-unnumbered' : '';
  const where = ruleText(language, `place.${kind}${unnumbered}`, { number: number ?? '' });
  return { where, Where: where.charAt(0).toUpperCase() + where.slice(1) };
}

function ruleText(language: Language, name: string, data: TextData): string {
  return textFrom({ nl, en, fr }, language, name, data);
}
