import type { RowKey } from '../plan/plan';
import type { CellContent, IrregularCell } from './check-input';
import { shownInCell } from './damaged-number';
import { numberOfKey } from './key-number';

/** A row of a sheet whose rows are numbered, but not by the scheme of the measures. */
interface NumberedRow {
  readonly key: RowKey;
  readonly number: string | null;
}

/** What is wrong with the number of a row. */
export type NumberFault<Row> =
  | { readonly fault: 'missing'; readonly row: Row }
  /** Excel made something else of it; `number` is what the key of the row says it was. */
  | {
      readonly fault: 'damaged';
      readonly row: Row;
      readonly shown: string;
      readonly number: string | null;
    }
  | { readonly fault: 'duplicate'; readonly row: Row; readonly number: string };

/** Finds blank, damaged and repeated numbers. Of rows with one number the one that was made with it keeps it. */
export function findNumberFaults<Row extends NumberedRow>(
  rows: readonly Row[],
  kind: 'recommendation' | 'previousAction',
  irregular: readonly IrregularCell[],
): readonly NumberFault<Row>[] {
  const damaged = new Map<RowKey | null, CellContent>();
  for (const { at, found } of irregular) {
    if (at.kind === kind && at.field === 'number') damaged.set(at.key, found);
  }
  const taken = new Map<string, Row>();
  for (const row of rows) {
    const { number } = row;
    if (number === null || damaged.has(row.key)) continue;
    const owner = taken.get(number);
    if (owner === undefined || (!isMadeWith(owner, number) && isMadeWith(row, number))) {
      taken.set(number, row);
    }
  }
  return rows.flatMap((row): readonly NumberFault<Row>[] => {
    const found = damaged.get(row.key);
    if (found?.type === 'number' || found?.type === 'date') {
      const was = numberOfKey(row.key);
      const number = was !== null && !taken.has(was) ? was : null;
      return [{ fault: 'damaged', row, shown: shownInCell(found), number }];
    }
    const { number } = row;
    if (number === null || number.trim() === '') return [{ fault: 'missing', row }];
    return taken.get(number) === row || found !== undefined
      ? []
      : [{ fault: 'duplicate', row, number }];
  });
}

function isMadeWith(row: NumberedRow, number: string): boolean {
  return numberOfKey(row.key) === number;
}
