import type { KeyedRow, MergeCell, MergeRow } from '../../domain/merge/merge-row';
import type { NumberingScheme } from '../../domain/plan/numbering';
import { columnsOf, type AnyTable } from '../describe-table';
import { textOf } from '../reading/cell-text';
import { identityOf, type ReadRow, type ReadTable } from '../reading/read-table';
import type { SentRow } from '../rounds/base-lines';
import { COVERED_CELL, mergeCell, sentCell } from './cell-meaning';
import { coveredCells } from './covered-cells';

/**
 * The rows of a table as merging sees them, in the order of the sheet. A column that the workbook does not
 * have any more has no cells: that somebody deleted it must not look as if every row had been emptied.
 */
export function mergeRows(table: ReadTable, scheme: NumberingScheme): readonly MergeRow[] {
  const { found } = table;
  const identity = identityOf(found.table);
  const keyField = keyFieldOf(found.table);
  // Not the keys of `values`: those that rows without one got in reading are no one else's.
  const keyPlace = found.match.columns.get(keyField)?.column ?? -1;
  const present = columnsOf(found.table).flatMap(({ field, column }) => {
    const place = found.match.columns.get(field)?.column;
    return place === undefined || field === keyField ? [] : [{ field, column, place }];
  });
  const isCovered = coveredCells(table);

  function mergeRow({ values, source, irregular }: ReadRow): MergeRow {
    const cells = Object.fromEntries(
      present.map(({ field, column, place }) => {
        if (isCovered(source.row, place)) return [field, COVERED_CELL];
        const odd = irregular.find((each) => each.field === field)?.found ?? null;
        return [field, mergeCell(column, source.cells[place], values[field], odd, scheme)];
      }),
    );
    const key = textOf(source.cells[keyPlace]).trim();
    return { key: key === '' ? null : key, name: cells[identity]?.meaning ?? null, cells };
  }
  return table.rows.map(mergeRow);
}

/**
 * The rows of the main workbook. Those without a key go by the one that they get in reading. What a formula
 * gives is no value that may be written over: such a cell says something else than was sent.
 */
export function ourRows(table: ReadTable, scheme: NumberingScheme): readonly KeyedRow[] {
  const keyField = keyFieldOf(table.found.table);
  return mergeRows(table, scheme).map((row, index) => {
    const read = table.rows[index];
    const kept = (read?.irregular ?? []).filter(
      ({ found }) => found.type === 'formula' || found.type === 'error',
    );
    const cells = kept.map(({ field }) => [field, ownMeaning(row.cells[field])] as const);
    return {
      ...row,
      key: String(read?.values[keyField]),
      cells: kept.length === 0 ? row.cells : { ...row.cells, ...Object.fromEntries(cells) },
    };
  });
}

/** The rows of a table as they were sent. */
export function sentRows(table: AnyTable, rows: readonly SentRow[]): readonly KeyedRow[] {
  const identity = identityOf(table);
  const keyField = keyFieldOf(table);
  const fields = columnsOf(table)
    .map(({ field }) => field)
    .filter((field) => field !== keyField);
  return rows.map(({ key, cells: sent }) => {
    const cells = Object.fromEntries(fields.map((field) => [field, sentCell(sent[field] ?? null)]));
    return { key, name: cells[identity]?.meaning ?? null, cells };
  });
}

export function keyFieldOf(table: AnyTable): string {
  return columnsOf(table).find(({ column }) => column.form.type === 'key')?.field ?? '';
}

/** No text that was sent begins so: control characters are left out of all of them. */
function ownMeaning(cell: MergeCell | undefined): MergeCell {
  const shown = cell?.shown ?? '';
  return { shown, value: shown, damagedFrom: null, meaning: `\u0000${shown}` };
}
