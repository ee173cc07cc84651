import { reportTable, type ReportRow } from '../tables/report-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { readNamedTable } from './read-named-table';

/** The findings as they stand on the sheet Controle; none where it was taken away. */
export function readReport(snapshot: WorkbookSnapshot): readonly ReportRow[] {
  const rows = readNamedTable(snapshot, reportTable)?.rows ?? [];
  // Read by the forms of the same columns, so these are the fields of a row.
  return rows.map(({ values }) => values as unknown as ReportRow);
}
