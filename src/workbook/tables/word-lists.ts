import type { BudgetPer, CodeRole } from '../../domain/plan/plan';
import type { MoneySharing } from '../../domain/plan/money-sharing';
import type { NumberingScheme } from '../../domain/plan/numbering';
import { wordForm, type WordForm } from '../forms/word-form';
import { neededText } from '../forms/text-forms';
import { gradeWord } from './grade-words';
import { LISTS_SHEET } from './sheet-names';
import { column, describeTable, type TableDescription } from '../describe-table';

/** Fixed lists: what a word stands for is Actieplan's, so that users choose from them but do not add. */
export interface WordList {
  readonly table: TableDescription<{ readonly word: string }>;
  readonly words: readonly string[];
}

export const perWord = wordForm<BudgetPer | null>(null, [
  { value: 'once', word: 'eenmalig', also: ['één keer', 'once', 'one-off', 'une fois', 'unique'] },
  {
    value: 'year',
    word: 'per jaar',
    also: ['jaar', 'jaarlijks', 'op jaarbasis', 'per year', 'yearly', 'annual', 'year', 'par an'],
  },
  {
    value: 'schoolyear',
    word: 'per schooljaar',
    also: ['schooljaar', 'per school year', 'school year', 'par année scolaire'],
  },
]);

export const roleWord = wordForm<CodeRole | null>(null, [
  { value: 'existing', word: 'bestaand', also: ['existing', 'existant'] },
  {
    value: 'strengthened',
    word: 'versterkt',
    also: ['strengthened', 'reinforced', 'renforcé'],
  },
  { value: 'new', word: 'nieuw', also: ['new', 'nouveau'] },
]);

export const yesWord = wordForm<boolean>(
  false,
  [{ value: true, word: 'ja', also: ['j', 'x', 'yes', 'y', 'oui', 'true', 'waar'] }],
  ['nee', 'neen', 'n', 'no', 'non', 'false', 'onwaar'],
);

export type TermKind = 'abbreviation' | 'term';

export const termKindWord = wordForm<TermKind>('abbreviation', [
  { value: 'abbreviation', word: 'afkorting', also: ['abbreviation', 'abréviation', 'acronym'] },
  { value: 'term', word: 'begrip', also: ['term', 'terme', 'glossary'] },
]);

export const numberingWord = wordForm<NumberingScheme['parts']>(2, [
  { value: 1, word: 'één deel, zoals 12', also: ['1', 'één'] },
  { value: 2, word: 'twee delen, zoals 4.3', also: ['2', 'twee'] },
  { value: 3, word: 'drie delen, zoals 1.2.3', also: ['3', 'drie'] },
]);

export const sharingWord = wordForm<MoneySharing | null>(null, [
  { value: 'equal', word: 'gelijk verdeeld', also: ['gelijk', 'equal', 'equally', 'également'] },
  {
    value: 'full',
    word: 'volledig bij elke minister',
    also: ['volledig', 'full', 'in full', 'complet'],
  },
  {
    value: 'coordinating',
    word: 'bij de coördinerende minister',
    also: ['coördinerend', 'coordinating', 'coordinateur'],
  },
]);

/** How often an amount returns. */
export const perList = wordList('tblPer', 'Per', 'Hoe vaak', 'KeuzePer', perWord);

/** The fixed lists on the sheet Lijsten, for the dropdowns that take them. */
export const wordLists: readonly WordList[] = [
  perList,
  wordList('tblRollen', 'Rol', 'Rollen', 'KeuzeRol', roleWord),
  wordList('tblJa', 'Ja', 'Ja of leeg', 'KeuzeJa', yesWord),
  wordList('tblSoorten', 'Soort', 'Soorten', 'KeuzeSoort', termKindWord),
  wordList('tblNummering', 'Nummering', 'Nummers', 'KeuzeNummering', numberingWord),
  wordList('tblErnst', 'Ernst', 'Ernst', 'KeuzeErnst', gradeWord),
  wordList('tblVerdeling', 'Verdeling', 'Gedeeld geld', 'KeuzeVerdeling', sharingWord),
];

function wordList<Value>(
  table: string,
  header: string,
  title: string,
  listName: string,
  { words }: WordForm<Value>,
): WordList {
  return {
    table: describeTable<{ readonly word: string }>({
      sheet: LISTS_SHEET,
      table,
      title,
      purpose: 'Vaste lijst: kies eruit, maar wijzig ze niet.',
      part: null,
      kind: null,
      columns: {
        word: column(header, neededText, { width: widthOf(words), listName, needed: true }),
      },
    }),
    words: words.map(({ word }) => word),
  };
}

/** Wide enough for the longest word, and for the header with the button of its filter. */
function widthOf(words: readonly { readonly word: string }[]): number {
  return Math.max(14, ...words.map(({ word }) => word.length + 2));
}
