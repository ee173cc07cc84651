import { emptyWorkbook } from '../../../local-excel/empty-workbook';
import type { LocalExcel, LocalExcelOptions } from '../../../local-excel/local-excel';
import type { CellValue, WorkbookModel } from '../../../src/workbook/workbook-model';
import { openExcel } from '../../local-excel/support/open-excel';

/** The sheet that a new workbook has, and that is the user's own. */
export const OWN_SHEET = 'Blad1';

/** A local Excel with a user's own sheet, whose formulas give what the model says that they give. */
export function openFor(
  model: WorkbookModel,
  options: Omit<LocalExcelOptions, 'apiSets'> = {},
): LocalExcel {
  const results = formulaResults(model);
  return openExcel({
    workbook: emptyWorkbook([OWN_SHEET]),
    formulaValue: (_formula, at) => results.get(place(at.sheet, at.row, at.column)),
    ...options,
  });
}

function formulaResults(model: WorkbookModel): ReadonlyMap<string, CellValue> {
  const results = new Map<string, CellValue>();
  for (const { name, cells, tables } of model.sheets) {
    for (const { row, column, content } of cells)
      if (content.type === 'formula') results.set(place(name, row, column), content.result);
    for (const table of tables) {
      for (const [below, contents] of table.rows.entries()) {
        for (const [index, content] of contents.entries()) {
          if (content.type !== 'formula') continue;
          results.set(place(name, table.row + 1 + below, table.column + index), content.result);
        }
      }
    }
  }
  return results;
}

function place(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row)},${String(column)}`;
}
