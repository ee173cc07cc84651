import type { Plan } from '../../domain/plan/plan';
import { columnsOf, type AnyTable } from '../describe-table';
import { cleanText } from '../generating/clean-text';
import { planTables, rowsOfPlan } from '../tables/plan-tables';
import type { CellValue } from '../workbook-model';
import type { SentRow } from './base-lines';
import { ROUND_TABLES } from './round-tables';

/** The rows of a plan that go out, as their cells hold them. */
export function sentRows(sent: Plan): readonly SentRow[] {
  const rows = rowsOfPlan(sent);
  return ROUND_TABLES.flatMap((name) => {
    const table: AnyTable = planTables[name];
    const columns = columnsOf(table).filter(({ column }) => column.form.type !== 'key');
    return rows[name].map((row): SentRow => {
      const values = new Map<string, unknown>(Object.entries(row));
      const cells = columns.map(
        ({ field, column }) => [field, asCell(column.form.write(values.get(field)))] as const,
      );
      return { table: table.table, key: row.key, cells: Object.fromEntries(cells) };
    });
  });
}

function asCell(value: CellValue): CellValue {
  return typeof value === 'string' ? cleanText(value) : value;
}
