import type { MergeRow } from '../../domain/merge/merge-row';
import type { NumberingScheme } from '../../domain/plan/numbering';
import { columnsOf } from '../describe-table';
import { textOf } from '../reading/cell-text';
import { identityOf, type ReadRow, type ReadTable } from '../reading/read-table';
import { mergeCell } from './cell-meaning';

/**
 * The rows of a table as merging sees them, in the order of the sheet. A column that the workbook does not
 * have any more has no cells: that somebody deleted it must not look as if every row had been emptied.
 */
export function mergeRows(table: ReadTable, scheme: NumberingScheme): readonly MergeRow[] {
  const { found } = table;
  const identity = identityOf(found.table);
  const columns = columnsOf(found.table);
  const keyField = columns.find(({ column }) => column.form.type === 'key')?.field ?? '';
  // Not the keys of `values`: those that rows without one got in reading are no one else's.
  const keyPlace = found.match.columns.get(keyField)?.column ?? -1;
  const present = columns.flatMap(({ field, column }) => {
    const place = found.match.columns.get(field)?.column;
    return place === undefined || field === keyField ? [] : [{ field, column, place }];
  });

  function mergeRow({ values, source, irregular }: ReadRow): MergeRow {
    const cells = Object.fromEntries(
      present.map(({ field, column, place }) => {
        const odd = irregular.find((each) => each.field === field)?.found ?? null;
        return [field, mergeCell(column, source.cells[place], values[field], odd, scheme)];
      }),
    );
    const key = textOf(source.cells[keyPlace]).trim();
    return { key: key === '' ? null : key, name: cells[identity]?.meaning ?? null, cells };
  }
  return table.rows.map(mergeRow);
}
