import { column, describeTable } from '../describe-table';
import { neededText, text } from '../forms/text-forms';
import { termKindWord, type TermKind } from './word-lists';

/** An abbreviation or a term of the glossary: one table, because people look both up in one place. */
export interface TermRow {
  readonly term: string;
  readonly meaning: string | null;
  readonly kind: TermKind;
}

export const abbreviationsTable = describeTable<TermRow>({
  sheet: 'Afkortingen',
  table: 'tblAfkortingen',
  title: 'Afkortingen en begrippen',
  purpose: 'Eén rij per afkorting of begrip dat in het plan voorkomt, met wat het betekent.',
  part: 'abbreviations',
  kind: 'abbreviation',
  columns: {
    term: column('Afkorting', neededText, {
      also: ['Afkorting of begrip', 'Begrip', 'Term', 'Abbreviation', 'Abréviation'],
      width: 26,
      needed: true,
    }),
    meaning: column('Betekenis', text, {
      also: ['Omschrijving', 'Definitie', 'Voluit', 'Meaning', 'Definition', 'Signification'],
      width: 100,
      needed: true,
    }),
    kind: column('Soort', termKindWord, {
      also: ['Kind', 'Type', 'Sorte'],
      width: 14,
      dropdown: {
        list: 'KeuzeSoort',
        other: 'stop',
        mayBeBlank: true,
        error: { title: 'Kies een soort', text: 'Kies afkorting of begrip.' },
      },
      prompt: {
        title: 'Soort',
        text: 'Kies afkorting of begrip. Leeg telt als afkorting.',
      },
    }),
  },
});
