import type { Severity } from '../../domain/check/finding';
import { column, describeTable } from '../describe-table';
import type { PartialDate } from '../../domain/plan/plan';
import { dateText } from '../forms/date-form';
import { neededText, numberText, text } from '../forms/text-forms';
import { hiddenText } from './accepted-table';
import { reportGradeWord } from './grade-words';

/** A finding as it stands on the sheet. */
export interface ReportRow {
  readonly severity: Severity | 'accepted' | null;
  readonly title: string | null;
  readonly number: string | null;
  /** Sheet and cell, linked to. */
  readonly cell: string | null;
  readonly what: string;
  readonly todo: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedWhy: string | null;
  readonly acceptedOn: PartialDate | null;
  /** The id of the rule, for programs. */
  readonly rule: string | null;
  /** The id of the finding, for programs; `null` for what cannot be accepted. */
  readonly finding: string | null;
}

/** Generated: what a check found, as it was when the workbook was made. */
export const reportTable = describeTable<ReportRow>({
  sheet: 'Controle',
  table: 'tblControle',
  title: 'Controle',
  purpose:
    'Eén rij per bevinding. Het blad wordt telkens opnieuw gemaakt: typ alleen in de kolommen om te aanvaarden.',
  part: null,
  kind: null,
  columns: {
    severity: column('Ernst', reportGradeWord, { width: 15 }),
    title: column('Regel', text, { width: 22 }),
    number: column('Nr', numberText, { width: 8 }),
    cell: column('Cel', text, {
      width: 18,
      prompt: {
        title: 'Cel',
        text: 'Waar het stond toen dit blad gemaakt werd. Is er daarna gesorteerd of ingevoegd, zoek dan op het nummer.',
      },
    }),
    what: column('Wat', neededText, { width: 39, needed: true }),
    todo: column('Wat te doen', text, { width: 31 }),
    acceptedBy: column('Aanvaard door', text, {
      width: 19,
      prompt: {
        title: 'Aanvaard door',
        text: 'Mag dit zo blijven? Typ hier wie dat zegt en ernaast waarom. De volgende controle toont de bevinding dan apart.',
      },
    }),
    acceptedWhy: column('Waarom aanvaard', text, { width: 23 }),
    acceptedOn: column('Op', dateText, { also: ['Aanvaard op'], width: 12 }),
    rule: column('Id van de regel', hiddenText, { width: 0 }),
    finding: column('Bevinding', hiddenText, { width: 0 }),
  },
});
