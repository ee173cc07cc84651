import type { Finding } from '../domain/check/finding';
import type { Language } from './language';

/** A finding in words. */
export interface FindingText {
  /** Where, what is wrong and why it matters. */
  readonly what: string;
  /** What to do: one thing, or A or B. */
  readonly todo: string;
}

export function findingText(language: Language, finding: Finding): FindingText {
  return { what: `${language} ${finding.message}`, todo: '' };
}
