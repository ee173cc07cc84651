import type { Language } from './language';

/** What fills the placeholders of a text. */
export type TextData = Readonly<Record<string, string | number | readonly string[]>>;

const AND: Readonly<Record<Language, string>> = { nl: 'en', en: 'and', fr: 'et' };
const OR: Readonly<Record<Language, string>> = { nl: 'of', en: 'or', fr: 'ou' };
const PLACEHOLDER = /\{(?<name>\w+)(?::(?<form>\w+))?\}/g;

/**
 * Puts data into a text. `{name}` takes a text or a number, and joins a list: "4, 12 en 14";
 * `{name:or}` joins it as a choice: "B, V of N"; `{name:euro}` writes amounts in euro: "8.089.443 €",
 * and `{name:number}` other figures: "0,5"; `{name:quoted}` puts each text in quotation marks.
 * A placeholder without data is a bug and throws.
 */
export function fillTemplate(language: Language, template: string, data: TextData): string {
  return template.replaceAll(PLACEHOLDER, (placeholder, name: string, form?: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No ${name} for the text "${template}"`);
    const parts = typeof value === 'object' ? value : [String(value)];
    switch (form) {
      case undefined:
        return joined(parts, AND[language]);
      case 'or':
        return joined(parts, OR[language]);
      case 'euro':
        return joined(parts.map(euroText), AND[language]);
      case 'number':
        return joined(parts.map(numberText), AND[language]);
      case 'quoted':
        return joined(
          parts.map((part) => quoted(part, language)),
          AND[language],
        );
      default:
        throw new Error(`Unknown form ${placeholder} in the text "${template}"`);
    }
  });
}

/** The names of the placeholders of a text, each once, in alphabetical order. */
export function placeholdersOf(template: string): readonly string[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(({ groups }) => groups?.['name'] ?? '');
  return [...new Set(names)].toSorted();
}

function quoted(text: string, language: Language): string {
  // The spaces inside French marks do not break.
  return language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/**
 * Takes euro as the data of findings has them: `8089443`, `10.5`. Written the Belgian way in every
 * language, so that a figure reads the same in the workbook and in a message.
 */
function euroText(euro: string): string {
  const [whole = '', decimals] = numberText(euro).split(',');
  return `${whole}${decimals === undefined ? '' : `,${decimals.padEnd(2, '0')}`} €`;
}

function numberText(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
