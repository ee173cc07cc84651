import type { ColumnDescription } from '../describe-table';
import { isNoDate, isSerialDate } from '../row-checks/date-parts';
import { and, hasEntries, isUnlisted, or } from '../row-checks/formula-parts';
import { looksAtOwnCell, type RowCheck } from '../row-checks/row-check';

/**
 * When a cell of a column is marked as probably wrong, as a formula about the cell of that name; `null`
 * when nothing can be wrong with it that a formula sees. Blank cells are never marked. Of a field that has
 * checks these tell, else what its column asks for.
 */
export function markFormula(
  { field, column, checks = [] }: MarkedColumn,
  cell: string,
): string | null {
  const own = checks.filter((check) => check.field === field && looksAtOwnCell(check));
  const faults =
    own.length > 0 ? own.map(({ faultOf }) => faultOf(() => cell)) : faultsOf(column, cell);
  return faults.length === 0 ? null : and(`${cell}<>""`, or(...faults));
}

export interface MarkedColumn {
  readonly field: string;
  readonly column: ColumnDescription<unknown>;
  /** Those of its table. */
  readonly checks?: readonly RowCheck[] | undefined;
}

function faultsOf({ dropdown, form }: ColumnDescription<unknown>, cell: string): readonly string[] {
  const faults: string[] = [];
  if (dropdown !== null) {
    // A list that was left empty would mark everything; that it is empty is said elsewhere.
    faults.push(and(hasEntries(dropdown.list), isUnlisted(dropdown.list, cell)));
  }
  if (form.type === 'number-text') faults.push(`ISNUMBER(${cell})`);
  if (form.type === 'amount' || form.type === 'decimal') faults.push(`ISTEXT(${cell})`);
  if (form.type === 'date-text') faults.push(isSerialDate(cell), isNoDate(cell));
  return faults;
}
