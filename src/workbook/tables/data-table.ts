import type { Cents } from '../../domain/money/cents';
import type { BudgetPer, RowKey } from '../../domain/plan/plan';
import type { LongRowKind } from '../../domain/summary/long-table-row';
import { column, describeTable, type ColumnDescription } from '../describe-table';
import { amount, count } from '../forms/number-forms';
import { neededText, numberText, rowKeyForm, text } from '../forms/text-forms';
import { wordForm } from '../forms/word-form';
import { DATA_SHEET } from './sheet-names';
import { perWord } from './word-lists';

/** A row of the long table as it stands on the sheet: numbers with their titles, and a word for what is not there. */
export interface DataRow {
  readonly kind: LongRowKind;
  readonly measure: string | null;
  readonly code: string;
  readonly policyLine: string;
  readonly action: string;
  readonly minister: string | null;
  readonly shared: boolean | null;
  readonly coordinating: boolean | null;
  readonly department: string | null;
  readonly departments: string;
  readonly year: string | null;
  readonly period: string | null;
  readonly per: BudgetPer | null;
  readonly fund: string | null;
  readonly measures: number | null;
  readonly measuresWithAmount: number | null;
  readonly mentions: number | null;
  readonly mentionsWithAmount: number | null;
  readonly departmentMentions: number | null;
  readonly equalAmount: Cents | null;
  readonly fullAmount: Cents | null;
  readonly coordinatingAmount: Cents | null;
  readonly equalInPeriod: Cents | null;
  readonly fullInPeriod: Cents | null;
  readonly coordinatingInPeriod: Cents | null;
  readonly measureKey: RowKey;
  readonly lineKey: RowKey;
}

const longRowKindWord = wordForm<LongRowKind>('measure', [
  { value: 'measure', word: 'maatregel', also: [] },
  { value: 'mention', word: 'vermelding', also: [] },
  { value: 'department', word: 'beleidsdomein', also: [] },
  { value: 'amount', word: 'bedrag', also: [] },
  { value: 'period', word: 'periode', also: [] },
]);

/** Both said, so that a filter shows both. */
const yesOrNoWord = wordForm<boolean | null>(null, [
  { value: true, word: 'ja', also: [] },
  { value: false, word: 'nee', also: [] },
]);

/**
 * Generated: the long table that pivots count, and Power Query and Power BI too. Its name and its headers
 * stay what they are, because others refer to them; columns are only added.
 */
export const dataTable = describeTable<DataRow>({
  sheet: DATA_SHEET,
  table: 'tblGegevens',
  title: 'Gegevens',
  purpose:
    'Maatregel × minister × budgetregel × jaar, voor draaitabellen en Power Query. Selecteer een kop voor uitleg.',
  part: null,
  kind: null,
  columns: {
    kind: field('Soort', longRowKindWord, 17, [
      'Wat de rij telt: een maatregel één keer, een vermelding bij een minister of een beleidsdomein, een',
      'bedrag zoals gedrukt, of een bedrag per jaar of periode. Filter hierop.',
    ]),
    measure: field('Maatregel', numberText, 16, [
      'Het nummer van de maatregel. Bij een bedrag zonder bekende maatregel: zoals het op Budget staat.',
    ]),
    code: field('Code', neededText, 13, ['De code van de maatregel, of: zonder code.']),
    policyLine: field('Beleidslijn', neededText, 34, ['Nummer en titel, of: zonder beleidslijn.']),
    action: field('Actie', neededText, 34, ['Nummer en titel, of: zonder actie.']),
    minister: field('Minister', text, 44, [
      'De minister van de rij, of: zonder minister. Leeg in rijen die van geen minister zijn (Soort:',
      'maatregel, beleidsdomein).',
    ]),
    shared: field('Gedeeld', yesOrNoWord, 14, ['ja: de maatregel is van verschillende ministers.']),
    coordinating: field('Coördineert', yesOrNoWord, 17, [
      'ja: deze minister coördineert de maatregel. Dat is de minister van het coördinerende beleidsdomein,',
      'en anders de minister die de maatregel het eerst noemt.',
    ]),
    department: field('Beleidsdomein', text, 20, [
      'Alleen in rijen van de soort beleidsdomein: één beleidsdomein van de maatregel.',
    ]),
    departments: field('Beleidsdomeinen', neededText, 28, [
      'Alle beleidsdomeinen van de maatregel samen: zo telt een bedrag maar bij één groep.',
    ]),
    year: field('Jaar', text, 20, [
      'Alleen in rijen van de soort periode. Een bedrag per jaar staat in elk jaar van zijn periode; een',
      'ander bedrag staat één keer, bij: over een periode, of bij: zonder periode.',
    ]),
    period: field('Periode', text, 26, [
      'De periode van de budgetregel, zoals op het blad Budget.',
    ]),
    per: field('Per', perWord, 15, ['Hoe vaak, zoals op het blad Budget.']),
    fund: field('Fonds', text, 20, ['Het fonds van de budgetregel, of: zonder fonds.']),
    measures: field('Maatregelen', count, 17, [
      'Tel op voor het aantal maatregelen, elk één keer. Alleen in rijen van de soort maatregel.',
    ]),
    measuresWithAmount: field('Maatregelen met bedrag', count, 30, [
      '1 als de maatregel een bedrag heeft, anders 0. Alleen in rijen van de soort maatregel.',
    ]),
    mentions: field('Vermeldingen', count, 18, [
      'Tel op voor het aantal maatregelen van een minister. Over alle ministers telt een gedeelde maatregel',
      'bij elk van hen. Alleen in rijen van de soort vermelding.',
    ]),
    mentionsWithAmount: field('Vermeldingen met bedrag', count, 30, [
      '1 als de maatregel een bedrag heeft, anders 0. Alleen in rijen van de soort vermelding.',
    ]),
    departmentMentions: field('Vermeldingen domein', count, 25, [
      'Tel op voor het aantal maatregelen van een beleidsdomein. Alleen in rijen van de soort beleidsdomein.',
    ]),
    equalAmount: field('Verdeeld (EUR)', amount, 20, [
      'Het bedrag zoals gedrukt; een gedeeld bedrag gelijk verdeeld. Telt op tot het totaal van het plan.',
    ]),
    fullAmount: field('Volledig (EUR)', amount, 20, [
      'Het bedrag zoals gedrukt; een gedeeld bedrag helemaal bij elke minister. Over alle ministers is dat',
      'meer dan er is.',
    ]),
    coordinatingAmount: field('Coördinerend (EUR)', amount, 24, [
      'Het bedrag zoals gedrukt; een gedeeld bedrag helemaal bij de minister die coördineert. Telt op tot',
      'het totaal van het plan.',
    ]),
    equalInPeriod: field('Verdeeld per jaar (EUR)', amount, 29, [
      'Zoals Verdeeld, maar een bedrag per jaar telt in elk jaar van zijn periode. Gebruik met Jaar.',
    ]),
    fullInPeriod: field('Volledig per jaar (EUR)', amount, 29, [
      'Zoals Volledig, maar een bedrag per jaar telt in elk jaar van zijn periode. Gebruik met Jaar.',
    ]),
    coordinatingInPeriod: field('Coördinerend per jaar (EUR)', amount, 32, [
      'Zoals Coördinerend, maar een bedrag per jaar telt in elk jaar van zijn periode. Gebruik met Jaar.',
    ]),
    measureKey: column('Sleutel maatregel', rowKeyForm, { width: 0 }),
    lineKey: column('Sleutel budgetregel', rowKeyForm, { width: 0 }),
  },
});

/** A column with its explanation, which is shown at its header. */
function field<Value>(
  header: string,
  form: ColumnDescription<Value>['form'],
  width: number,
  explanation: readonly string[],
): ColumnDescription<Value> {
  return column(header, form, {
    width,
    needed: header === 'Soort',
    prompt: { title: header, text: explanation.join(' ') },
  });
}
