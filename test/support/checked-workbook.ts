import type { Plan } from '../../src/domain/plan/plan';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { columnsOf, type AnyTable } from '../../src/workbook/describe-table';
import { checkedTableSheet } from '../../src/workbook/generating/table-sheet';
import type { RowCells } from '../../src/workbook/generating/table-model';
import { CHECK_HEADER } from '../../src/workbook/row-checks/check-column';
import type {
  CellContentModel,
  CellValue,
  SheetModel,
  WorkbookModel,
} from '../../src/workbook/workbook-model';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { convertWithLibreOffice } from './libreoffice';
import { modelOfPlan } from './plan-model';
import { unwrap } from './unwrap';

/** What people typed in a row, by field; the cells of other fields are blank. */
export type TypedRow = Readonly<Record<string, CellValue>>;

/** A cell in which a formula has failed. */
export const ERROR_VALUE = '#N/A';

export interface TypedTable {
  readonly table: AnyTable;
  readonly rows: readonly TypedRow[];
}

/** The workbook of a plan in which rows were typed, on sheets with a column Controle that says nothing yet. */
export function checkedModel(plan: Plan, typed: readonly TypedTable[]): WorkbookModel {
  const model = modelOfPlan(plan);
  const sheets = typed.map(({ table, rows }) => {
    const cells = rows.map((row) => cellsOf(table, row));
    return withErrorValues(checkedTableSheet(table, cells, []));
  });
  return {
    ...model,
    sheets: model.sheets.map((sheet) => sheets.find(({ name }) => name === sheet.name) ?? sheet),
  };
}

function withErrorValues(sheet: SheetModel): SheetModel {
  const failed: CellContentModel = { type: 'formula', formula: 'NA()', result: null };
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((cells) =>
        cells.map((cell) => (cell.type === 'value' && cell.value === ERROR_VALUE ? failed : cell)),
      ),
    })),
  };
}

function cellsOf(table: AnyTable, row: TypedRow): RowCells {
  return columnsOf(table).map(({ field }) => row[field] ?? null);
}

/** The workbook as LibreOffice saves it, every formula computed anew. */
export async function recalculated(model: WorkbookModel): Promise<WorkbookSnapshot> {
  const blank: WorkbookModel = {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells) =>
          cells.map((cell) => (cell.type === 'formula' ? { ...cell, result: null } : cell)),
        ),
      })),
    })),
  };
  return unwrap(await readXlsx(await convertWithLibreOffice(await writeXlsx(blank), 'xlsx')));
}

/** What the column Controle of a sheet says, row by row. */
export function saidOn(snapshot: WorkbookSnapshot, sheet: string, rows: number): readonly string[] {
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  const header = found.rows.find(({ cells }) =>
    cells.some((cell) => cell?.type === 'text' && cell.text === CHECK_HEADER),
  )!;
  const column = header.cells.findIndex(
    (cell) => cell?.type === 'text' && cell.text === CHECK_HEADER,
  );
  return Array.from({ length: rows }, (_, index) => {
    const row = found.rows.find(({ row }) => row === header.row + 1 + index);
    const cell = row?.cells[column];
    if (cell?.type !== 'formula') throw new Error(`No formula in row ${String(index)}`);
    if (cell.result === null) return '';
    return 'text' in cell.result ? cell.result.text : `? ${JSON.stringify(cell.result)}`;
  });
}
