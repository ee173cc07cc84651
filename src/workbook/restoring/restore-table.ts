import { column, describeTable } from '../describe-table';
import { neededNumberText, neededText, numberText, text } from '../forms/text-forms';

/** One cell of a merge as it was before and as it became, for programs. */
export interface RestoreLine {
  /** Which merge it was: 1, 2, … */
  readonly merge: string;
  readonly kind: string;
  /** Name of the table in Excel. */
  readonly table: string;
  /** Key of the row. */
  readonly key: string | null;
  /** Where the row stood, counted from 1. */
  readonly row: string | null;
  readonly field: string;
  /** What the cell held, by `heldText`; a long one goes on in the next line of the same cell. */
  readonly before: string | null;
  readonly after: string | null;
}

export const restoreTable = describeTable<RestoreLine>({
  sheet: 'Herstel',
  table: 'tblHerstel',
  title: 'Herstel',
  purpose: 'Wat cellen voor en na een samenvoeging bevatten, om ze te kunnen herstellen.',
  part: null,
  kind: null,
  columns: {
    merge: column('Samenvoeging', neededNumberText, { width: 17, needed: true }),
    kind: column('Soort', neededText, { width: 14, needed: true }),
    table: column('Tabel', neededText, { width: 18, needed: true }),
    key: column('Sleutel', text, { width: 18 }),
    row: column('Rij', numberText, { width: 8 }),
    field: column('Veld', neededText, { width: 18, needed: true }),
    before: column('Voor', text, { width: 50 }),
    after: column('Na', text, { width: 50 }),
  },
});
