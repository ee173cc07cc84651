import type { CheckInput } from '../../src/domain/check/check-input';
import type { Finding } from '../../src/domain/check/finding';
import { findingsOf } from '../../src/domain/check/run-check';
import { indexCheck } from '../../src/domain/check/check-index';
import type { Rule } from '../../src/domain/rules/define-rule';
import { findingText, ruleReason, ruleTitle } from '../../src/i18n/finding-text';
import type { Language } from '../../src/i18n/language';
import { ruleTextsEn } from '../../src/i18n/rule-texts.en';
import { ruleTextsFr } from '../../src/i18n/rule-texts.fr';
import { ruleTextsNl } from '../../src/i18n/rule-texts.nl';
import { examples } from './examples';
import { shownEdit } from './shown-edit';
import { fixWords, gradeWords } from './words';

const texts: readonly (readonly [Language, Readonly<Record<string, string>>])[] = [
  ['nl', ruleTextsNl],
  ['en', ruleTextsEn],
  ['fr', ruleTextsFr],
];

const languages = texts.map(([language]) => language);

/** What the page says of one rule: its titles, its reason, an example and its messages. */
export function ruleSection(rule: Rule): readonly string[] {
  const { id, severity, fix, messages } = rule.meta;
  return [
    `## ${id}`,
    languages.map((language) => `- ${language}: **${ruleTitle(language, id)}**`).join('\n'),
    `Graad: ${gradeWords[severity]}. Herstel: ${fixWords[fix]}.`,
    'Waarom:',
    languages.map((language) => `- ${language}: ${ruleReason(language, id)}`).join('\n'),
    ...exampleBlocks(rule),
    'Wat de regel zegt:',
    Object.keys(messages)
      .map((message) => messageItem(id, message))
      .join('\n'),
  ];
}

/** The first finding of the rule in its example. */
function exampleBlocks(rule: Rule): readonly string[] {
  const input = exampleOf(rule.meta.id);
  const [finding] = findingsOf(rule, input, indexCheck(input));
  if (finding === undefined) throw new Error(`The example of ${rule.meta.id} shows no finding`);
  return [
    `Voorbeeld (${gradeWords[finding.severity]}):`,
    languages.map((language) => `- ${language}: ${sentencesOf(language, finding)}`).join('\n'),
    ...fixBlocks(finding, input),
  ];
}

function exampleOf(id: string): CheckInput {
  const example = examples[id];
  if (example === undefined) throw new Error(`There is no example of ${id}`);
  return example;
}

function sentencesOf(language: Language, finding: Finding): string {
  const { what, todo } = findingText(language, finding);
  return `${what} ${todo}`;
}

function fixBlocks({ fix }: Finding, { plan }: CheckInput): readonly string[] {
  if (fix === null) return [];
  const edits = fix.edits.map((edit) => `- ${shownEdit(edit, plan)}`);
  return [
    `Wat het herstel doet (${fix.kind === 'safe' ? 'veilig' : 'na vragen'}):`,
    edits.join('\n'),
  ];
}

function messageItem(id: string, message: string): string {
  const sentences = texts.flatMap(([language, own]) => {
    const forms = ['', '.one', '.other'].flatMap((form) => {
      const [what, todo] = ['what', 'todo'].map((part) => {
        const key = `${id}.${message}.${part}`;
        return own[`${key}${form}`] ?? (form === '' ? undefined : own[key]);
      });
      return what === undefined || todo === undefined ? [] : [`${what} ${todo}`];
    });
    return [...new Set(forms)].map((sentence) => `  - ${language}: ${sentence}`);
  });
  return [`- \`${message}\``, ...sentences].join('\n');
}
