import { en } from './en';
import { fillTemplate } from './fill-template';
import type { TextData } from './fill-template';
import { fr } from './fr';
import type { Language } from './language';
import { nl } from './nl';

type StoredKey = keyof typeof nl;

/** A text with two forms, `….one` and `….other`, is asked for without its form. */
export type TextKey = StoredKey extends infer Key
  ? Key extends `${infer Base}.one` | `${infer Base}.other`
    ? Base
    : Key
  : never;

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en, fr };

/** A text of the screen. Of a text with two forms the number `count` in the data chooses. */
export function text(language: Language, key: TextKey, data: TextData = {}): string {
  const form = isOne(language, data['count']) ? 'one' : 'other';
  const template = texts[language][key] ?? texts[language][`${key}.${form}`];
  if (template === undefined) throw new Error(`No text ${key} in ${language}`);
  return fillTemplate(language, template, data);
}

/** Whether there is a text of this name: for names that are put together, such as those of rules. */
export function isTextKey(key: string): key is TextKey {
  return key in nl || `${key}.other` in nl;
}

/** French counts zero and one and a half as one. */
function isOne(language: Language, count: unknown): boolean {
  if (typeof count !== 'number') return false;
  return language === 'fr' ? Math.abs(count) < 2 : count === 1;
}
