import type { Severity } from '../../domain/check/finding';
import { column, describeTable } from '../describe-table';
import type { CellForm } from '../forms/cell-form';
import { neededText, numberText, text } from '../forms/text-forms';
import { wordForm } from '../forms/word-form';

/** A finding as it stands on the sheet. */
export interface ReportRow {
  readonly severity: Severity | null;
  readonly title: string | null;
  readonly number: string | null;
  /** Sheet and cell, linked to. */
  readonly cell: string | null;
  readonly what: string;
  readonly todo: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedWhy: string | null;
  /** The id of the rule, for programs. */
  readonly rule: string | null;
}

export const severityWord = wordForm<Severity | null>(null, [
  { value: 'error', word: 'fout', also: ['error', 'erreur'] },
  { value: 'warning', word: 'waarschuwing', also: ['warning', 'avertissement'] },
  { value: 'hint', word: 'tip', also: ['hint', 'conseil'] },
]);

const ruleId: CellForm<string | null> = { ...text, type: 'key' };

/** Generated: what a check found, as it was when the workbook was made. */
export const reportTable = describeTable<ReportRow>({
  sheet: 'Controle',
  table: 'tblControle',
  title: 'Controle',
  purpose:
    'Eén rij per bevinding van de laatste controle: waar het is, wat er mis is en wat u kunt doen.',
  part: null,
  kind: null,
  columns: {
    severity: column('Ernst', severityWord, { width: 15 }),
    title: column('Regel', text, { width: 26 }),
    number: column('Nr', numberText, { width: 8 }),
    cell: column('Cel', text, { width: 18 }),
    what: column('Wat', neededText, { width: 45, needed: true }),
    todo: column('Wat te doen', text, { width: 33 }),
    acceptedBy: column('Aanvaard door', text, { width: 19 }),
    acceptedWhy: column('Waarom aanvaard', text, { width: 23 }),
    rule: column('Id van de regel', ruleId, { width: 0 }),
  },
});
