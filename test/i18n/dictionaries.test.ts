import { cliTextsEn } from '../../src/i18n/cli-texts.en';
import { cliTextsFr } from '../../src/i18n/cli-texts.fr';
import { cliTextsNl } from '../../src/i18n/cli-texts.nl';
import { placeholdersOf } from '../../src/i18n/fill-template';
import { paneTextsEn } from '../../src/i18n/pane-texts.en';
import { paneTextsFr } from '../../src/i18n/pane-texts.fr';
import { paneTextsNl } from '../../src/i18n/pane-texts.nl';
import { reportTextsEn } from '../../src/i18n/report-texts.en';
import { reportTextsFr } from '../../src/i18n/report-texts.fr';
import { reportTextsNl } from '../../src/i18n/report-texts.nl';
import { ruleTextsEn } from '../../src/i18n/rule-texts.en';
import { ruleTextsFr } from '../../src/i18n/rule-texts.fr';
import { ruleTextsNl } from '../../src/i18n/rule-texts.nl';

type Texts = Readonly<Record<string, string>>;

const dictionaries: readonly [string, Texts, Texts, Texts][] = [
  ['cli-texts', cliTextsNl, cliTextsEn, cliTextsFr],
  ['pane-texts', paneTextsNl, paneTextsEn, paneTextsFr],
  ['report-texts', reportTextsNl, reportTextsEn, reportTextsFr],
  ['rule-texts', ruleTextsNl, ruleTextsEn, ruleTextsFr],
];

describe.each(dictionaries)('%s', (_name, nl, en, fr) => {
  test.each(Object.keys(nl))('%s uses the same placeholders in every language', (key) => {
    const expected = placeholdersOf(nl[key] ?? '');
    expect(placeholdersOf(en[key] ?? '')).toEqual(expected);
    expect(placeholdersOf(fr[key] ?? '')).toEqual(expected);
  });

  test('every language has the same texts, none of them blank', () => {
    for (const texts of [en, fr]) expect(Object.keys(texts).sort()).toEqual(Object.keys(nl).sort());
    for (const texts of [nl, en, fr]) {
      expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test('a text with two forms has both', () => {
    const names = Object.keys(nl).filter((key) => /\.(one|other)$/.test(key));
    const bases = new Set(names.map((key) => key.replace(/\.(one|other)$/, '')));
    expect(names).toHaveLength(2 * bases.size);
  });
});

test('what could not be done is said in one sentence that ends in a full stop', () => {
  const problems = /^(usage|file|output|document|plan|xlsx|workbook)\./;
  for (const texts of [cliTextsNl, cliTextsEn, cliTextsFr]) {
    const sentences = Object.entries(texts).filter(([key]) => problems.test(key));
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter(([, text]) => !/^[^\n]+\.$/.test(text))).toEqual([]);
  }
});

test('why the pane could not do something is one sentence that says what to do', () => {
  for (const texts of [paneTextsNl, paneTextsEn, paneTextsFr]) {
    const sentences = Object.entries(texts).filter(
      ([key]) => /^(problem|document)\./.test(key) && !/\.(title|to-plan)$/.test(key),
    );
    expect(sentences.length).toBeGreaterThan(25);
    expect(sentences.filter(([, text]) => !/^[^\n:]+ ?: [^\n:]+\.$/.test(text))).toEqual([]);
  }
});
