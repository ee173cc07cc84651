import type { PartialDate } from '../../domain/plan/plan';
import { columnOf, type AnyTable } from '../describe-table';
import type { LogRow } from '../tables/log-table';
import { sentCell } from './cell-meaning';
import type { MergedCell } from './merge-edits';
import { keyFieldOf } from './merge-rows';

/** When cells are changed, by which merge, and out of which file of each department. */
export interface LogOccasion {
  readonly on: PartialDate | null;
  readonly merge: string;
  readonly fileOf: (department: string) => string;
}

/** What Logboek says of cells of a table that a merge changes; keys are no one's business. */
export function logRows(
  table: AnyTable,
  cells: readonly MergedCell[],
  { on, merge, fileOf }: LogOccasion,
): readonly LogRow[] {
  const keyField = keyFieldOf(table);
  return cells
    .filter(({ field }) => field !== keyField)
    .map(({ department, sheet, name, field, before, after, kind }) => ({
      ...{ on, merge, file: fileOf(department), department, sheet, row: name, kind },
      column: columnOf(table, field)?.header ?? field,
      before: before === '' ? null : before,
      after: shownOrNull(sentCell(after).shown),
    }));
}

function shownOrNull(text: string): string | null {
  return text === '' ? null : text;
}
