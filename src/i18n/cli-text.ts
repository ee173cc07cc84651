import { cliTextsEn as en } from './cli-texts.en';
import { cliTextsFr as fr } from './cli-texts.fr';
import { cliTextsNl as nl } from './cli-texts.nl';
import { textFrom, type NameOf } from './dictionary';
import type { TextData } from './fill-template';
import type { Language } from './language';

export type CliTextKey = NameOf<keyof typeof nl>;

/** A text of the command line. */
export function cliText(language: Language, key: CliTextKey, data?: TextData): string {
  return textFrom({ nl, en, fr }, language, key, data);
}
