import type { PartialDate } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { dateText } from '../forms/date-form';
import { numberText, text } from '../forms/text-forms';
import { wordForm } from '../forms/word-form';
import { LOG_SHEET } from './sheet-names';

/** A cell that a merge changed, or that got back what it held before one. */
export interface LogRow {
  readonly on: PartialDate | null;
  /** Which merge it was: 1, 2, … */
  readonly merge: string | null;
  readonly file: string | null;
  readonly department: string | null;
  readonly sheet: string | null;
  /** The number or word by which people know the row. */
  readonly row: string | null;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: LogKind | null;
}

/** What happened to a cell, or to the row it stands in. */
export type LogKind = 'changed' | 'added' | 'removed' | 'restored';

const kindWord = wordForm<LogKind | null>(null, [
  { value: 'changed', word: 'gewijzigd', also: ['changed', 'modifié'] },
  { value: 'added', word: 'rij toegevoegd', also: ['added', 'ajouté'] },
  { value: 'removed', word: 'rij weggehaald', also: ['removed', 'supprimé'] },
  { value: 'restored', word: 'hersteld', also: ['restored', 'restauré'] },
]);

export const logTable = describeTable<LogRow>({
  sheet: LOG_SHEET,
  table: 'tblLogboek',
  title: 'Logboek',
  purpose:
    'Eén rij per cel die bij het samenvoegen veranderd is: wanneer, uit welk bestand, voor en na.',
  part: null,
  kind: null,
  columns: {
    on: column('Op', dateText, { also: ['Datum', 'On', 'Date'], width: 13, needed: true }),
    merge: column('Samenvoeging', numberText, { width: 17 }),
    file: column('Bestand', text, { also: ['File', 'Fichier'], width: 26 }),
    department: column('Beleidsdomein', text, { also: ['Department'], width: 18 }),
    sheet: column('Blad', text, { also: ['Sheet', 'Feuille'], width: 16 }),
    row: column('Rij', numberText, { also: ['Row', 'Ligne'], width: 10 }),
    column: column('Kolom', text, { also: ['Column', 'Colonne'], width: 20 }),
    before: column('Voor', text, { also: ['Before', 'Avant'], width: 44 }),
    after: column('Na', text, { also: ['After', 'Après'], width: 44 }),
    kind: column('Soort', kindWord, { also: ['Kind'], width: 18 }),
  },
});
