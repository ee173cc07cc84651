import { fillTemplate, type TextData } from './fill-template';
import type { Language } from './language';

/** Texts by name, in every language. A text with two forms is kept as `….one` and `….other`. */
type Dictionary = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The names texts are asked for by: those with two forms without their form. */
export type NameOf<Key extends string> = Key extends `${infer Base}.one` | `${infer Base}.other`
  ? Base
  : Key;

/** A text with its data put in. Of a text with two forms the number `count` in the data chooses. */
export function textFrom(
  dictionary: Dictionary,
  language: Language,
  name: string,
  data: TextData = {},
): string {
  const texts = dictionary[language];
  const form = isOne(language, data['count']) ? 'one' : 'other';
  const template = texts[name] ?? texts[`${name}.${form}`];
  if (template === undefined) throw new Error(`No text ${name} in ${language}`);
  return fillTemplate(language, template, data);
}

/** French counts zero and one and a half as one. */
function isOne(language: Language, count: unknown): boolean {
  if (typeof count !== 'number') return false;
  return language === 'fr' ? Math.abs(count) < 2 : count === 1;
}
