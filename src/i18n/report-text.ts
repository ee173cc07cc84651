import type { Missing } from '../domain/check/check-input';
import { textFrom, type NameOf } from './dictionary';
import type { TextData } from './fill-template';
import type { Language } from './language';
import { reportTextsEn as en } from './report-texts.en';
import { reportTextsFr as fr } from './report-texts.fr';
import { reportTextsNl as nl } from './report-texts.nl';

export type ReportTextKey = NameOf<keyof typeof nl>;

/** A text of what import and check report beside the findings of the rules. */
export function reportText(language: Language, key: ReportTextKey, data?: TextData): string {
  return textFrom({ nl, en, fr }, language, key, data);
}

/** Why what needs a part of the plan, or a column of it, could not be done. */
export function missingText(language: Language, missing: Missing): string {
  return typeof missing === 'string'
    ? reportText(language, `part.${missing}`)
    : reportText(language, 'part.column', { column: missing.header, sheet: missing.sheet });
}
