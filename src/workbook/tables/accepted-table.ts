import type { PartialDate } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import type { CellForm } from '../forms/cell-form';
import { dateText } from '../forms/date-form';
import { numberText, text } from '../forms/text-forms';

/** A finding that someone accepted, and why. */
export interface AcceptedRow {
  readonly title: string | null;
  readonly number: string | null;
  /** Sheet and column. */
  readonly place: string | null;
  readonly what: string | null;
  readonly why: string | null;
  readonly by: string | null;
  readonly on: PartialDate | null;
  /** Id of the finding, for programs. */
  readonly finding: string | null;
}

/** Of columns that only programs read. */
export const hiddenText: CellForm<string | null> = { ...text, type: 'key' };

/** What was found and may stay as it is. */
export const acceptedTable = describeTable<AcceptedRow>({
  sheet: 'Aanvaard',
  table: 'tblAanvaard',
  title: 'Aanvaarde bevindingen',
  purpose:
    'Eén rij per bevinding die mag blijven, met wie dat zegt en waarom. Verandert de cel, dan komt ze terug.',
  part: null,
  kind: null,
  columns: {
    title: column('Regel', text, { also: ['Rule'], width: 30 }),
    number: column('Nr', numberText, { width: 8 }),
    place: column('Plaats', text, { also: ['Place'], width: 26 }),
    what: column('Wat', text, { also: ['What'], width: 50 }),
    why: column('Reden', text, { also: ['Waarom', 'Reason', 'Raison'], width: 40, needed: true }),
    by: column('Door', text, { also: ['Naam', 'By', 'Par'], width: 18, needed: true }),
    on: column('Op', dateText, { also: ['Datum', 'On', 'Date'], width: 14 }),
    finding: column('Bevinding', hiddenText, { width: 0, needed: true }),
  },
});
