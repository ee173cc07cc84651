import { column, describeTable } from '../describe-table';
import { neededText } from '../forms/text-forms';

/**
 * A row of the plan as it was sent. Rows that did not change between rounds stand here once, so that
 * twenty rounds of a thousand measures stay small.
 */
export interface BaseLine {
  /** Name of the table it stood in. */
  readonly table: string;
  readonly key: string;
  /** The rounds in which it was sent like this, separated by `;`. */
  readonly rounds: string;
  /** Cells of the row by field, as JSON between `|`; a long one goes on in the next line of the same row. */
  readonly content: string;
}

export const baseTable = describeTable<BaseLine>({
  sheet: 'Basis',
  table: 'tblBasis',
  title: 'Basis',
  purpose: 'Wat er naar de beleidsdomeinen verstuurd is, om te zien wat zij veranderd hebben.',
  part: null,
  kind: null,
  columns: {
    table: column('Tabel', neededText, { width: 18, needed: true }),
    key: column('Sleutel', neededText, { width: 18, needed: true }),
    rounds: column('Ronden', neededText, { width: 24, needed: true }),
    content: column('Inhoud', neededText, { width: 80, needed: true }),
  },
});
