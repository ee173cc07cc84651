import { structureSeverity } from '../../src/application/structure-severity';
import { reportTextsEn } from '../../src/i18n/report-texts.en';
import { reportTextsFr } from '../../src/i18n/report-texts.fr';
import { reportTextsNl } from '../../src/i18n/report-texts.nl';
import { gradeWords } from './words';

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['nl', reportTextsNl],
  ['en', reportTextsEn],
  ['fr', reportTextsFr],
];

/** What a check says of the structure of a workbook, before any rule looks at its rows. */
export function structureSection(): readonly string[] {
  return [
    '## De structuur van de werkmap',
    'Eerst wordt gekeken of de bladen, tabellen en kolommen er zijn. Rijen worden alleen beoordeeld waar dat zo is; wat niet te controleren was, staat in het verslag.',
    ...Object.entries(structureSeverity).map(([code, severity]) =>
      [
        `- \`structure-${code}\` (${gradeWords[severity]})`,
        ...languages.map(([language, texts]) => `  - ${language}: ${wordsFor(code, texts)}`),
      ].join('\n'),
    ),
  ].reduce<string[]>(joinItems, []);
}

function wordsFor(code: string, texts: Readonly<Record<string, string>>): string {
  return ['what', 'todo']
    .map((part) => texts[`structure.${code}.${part}`] ?? '')
    .join(' ')
    .trim();
}

/** Items of one list stand without a blank line between them. */
function joinItems(blocks: string[], block: string): string[] {
  const last = blocks.at(-1);
  if (last?.startsWith('- ') === true && block.startsWith('- ')) {
    blocks[blocks.length - 1] = `${last}\n${block}`;
  } else {
    blocks.push(block);
  }
  return blocks;
}
