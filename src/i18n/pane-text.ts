import { textFrom, type NameOf } from './dictionary';
import type { TextData } from './fill-template';
import type { Language } from './language';
import { paneTextsEn as en } from './pane-texts.en';
import { paneTextsFr as fr } from './pane-texts.fr';
import { paneTextsNl as nl } from './pane-texts.nl';

export type PaneTextKey = NameOf<keyof typeof nl>;

/** A text of the task pane. */
export function paneText(language: Language, key: PaneTextKey, data?: TextData): string {
  return textFrom({ nl, en, fr }, language, key, data);
}
