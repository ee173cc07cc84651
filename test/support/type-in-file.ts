import { editXlsx } from '../../src/gateways/xlsx/edit-xlsx';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import type { CellEdit } from '../../src/workbook/cell-edit';
import { cellName } from '../../src/workbook/cell-name';
import { columnOf } from '../../src/workbook/describe-table';
import { numberFormatOf } from '../../src/workbook/forms/cell-form';
import { textOf } from '../../src/workbook/reading/cell-text';
import { readTables } from '../../src/workbook/reading/read-tables';
import type { RoundTable } from '../../src/workbook/rounds/round-tables';
import { planTables } from '../../src/workbook/tables/plan-tables';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { unwrap } from './unwrap';

/** What somebody typed: in which row of which table, and what. */
export type Typed = readonly [
  table: RoundTable,
  row: string,
  field: string,
  value: CellEdit['after'],
];

/** A workbook file in which somebody typed. */
export async function typed(bytes: Uint8Array, ...cells: readonly Typed[]): Promise<Uint8Array> {
  const snapshot = unwrap(await readXlsx(bytes));
  return unwrap(
    await editXlsx(
      bytes,
      cells.map((cell) => editOf(snapshot, cell)),
    ),
  );
}

/** In the first row that has this number. */
function editOf(snapshot: WorkbookSnapshot, [name, number, field, after]: Typed): CellEdit {
  const table = readTables(snapshot).get(name);
  const row = table?.rows.find(({ values }) => (values['number'] ?? values['measure']) === number);
  const column = table?.found.match.columns.get(field)?.column;
  if (table === undefined || row === undefined || column === undefined) throw new Error(number);
  const form = columnOf(planTables[name], field)?.form;
  return {
    ...{ sheet: table.found.at.sheet.name, cell: cellName(row.source.row, column) },
    ...{ before: textOf(row.source.cells[column]), after },
    numberFormat: form === undefined ? '@' : numberFormatOf(form.type),
  };
}
