import { rules } from '../../src/domain/rules';
import { placeholdersOf } from '../../src/i18n/fill-template';
import { ruleTextsEn } from '../../src/i18n/rule-texts.en';
import { ruleTextsFr } from '../../src/i18n/rule-texts.fr';
import { ruleTextsNl } from '../../src/i18n/rule-texts.nl';

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['nl', ruleTextsNl],
  ['en', ruleTextsEn],
  ['fr', ruleTextsFr],
];

/** Every text can name the place of its finding. */
const PLACE = ['where', 'Where'];

/** Of a text that says it of one in other words than of more. */
const FORMS = ['.one', '.other'];

const messages = rules.flatMap(({ meta }) =>
  Object.entries(meta.messages).map(
    ([message, data]) => [`${meta.id}.${message}`, [...data].sort()] as const,
  ),
);

describe.each(languages)('texts of the rules in %s', (_language, texts) => {
  test.each(messages)('%s uses all its data and nothing else', (name, data) => {
    for (const form of FORMS) {
      const used = ['what', 'todo'].flatMap((part) =>
        placeholdersOf(texts[`${name}.${part}${form}`] ?? texts[`${name}.${part}`] ?? '').filter(
          (placeholder) => !PLACE.includes(placeholder),
        ),
      );
      expect([...new Set(used)].sort()).toEqual(data);
    }
  });

  test('there is a text for every rule and message, and none without', () => {
    const names = [
      ...rules.flatMap(({ meta }) => [`${meta.id}.title`, `${meta.id}.why`]),
      ...messages.flatMap(([name]) => [`${name}.what`, `${name}.todo`]),
    ];
    const own = Object.keys(texts)
      .filter((key) => !key.startsWith('place.') && !key.endsWith('.other'))
      .map((key) => key.replace(/\.one$/, ''));
    expect(own.sort()).toEqual(names.sort());
  });

  test('a text with a form for one has a form for more, and the reverse', () => {
    const keys = Object.keys(texts);
    const other = keys.filter((key) => key.endsWith('.other'));
    const one = keys.filter((key) => key.endsWith('.one'));
    expect(other.map((key) => key.replace(/other$/, 'one')).sort()).toEqual(one.sort());
  });

  test('what is wrong and what to do are sentences, a title is none', () => {
    const sentences = Object.entries(texts).filter(([key]) =>
      /\.(why|what|todo)(\.one|\.other)?$/.test(key),
    );
    expect(sentences.filter(([, text]) => !/^(?:\p{Lu}|\{Where\}|«|“).*\.$/su.test(text))).toEqual(
      [],
    );
    const titles = Object.entries(texts).filter(([key]) => key.endsWith('.title'));
    expect(titles.filter(([, text]) => /\.$|\{/.test(text))).toEqual([]);
  });
});
