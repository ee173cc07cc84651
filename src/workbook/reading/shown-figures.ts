import { cents, euroFromCents, sumCents, type Cents } from '../../domain/money/cents';
import type { Plan } from '../../domain/plan/plan';
import { cellName } from '../cell-name';
import { amount as amountForm } from '../forms/number-forms';
import type { StructureProblem } from '../structure-problem';
import { EQUAL_HEADER, MONEY_TABLE } from '../tables/money-table';
import type {
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../workbook-snapshot';
import { plainCell, textOf } from './cell-text';

/**
 * Whether the money of ministers on Overzicht is still the money of the plan: an amount that was changed
 * since is not in it. Nothing is said where the table or its column is gone.
 */
export function figureProblems(
  { sheets }: WorkbookSnapshot,
  { budgetLines }: Plan,
): readonly StructureProblem[] {
  const amount = sumCents(budgetLines.map((line) => line.amount ?? cents(0)));
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === MONEY_TABLE.toLowerCase());
    const column = table === undefined ? undefined : columnOf(sheet, table, EQUAL_HEADER);
    if (table === undefined || column === undefined) continue;
    const shown = sumCents(
      sheet.rows
        .filter(({ row }) => row > table.range.firstRow && row <= table.range.lastRow)
        .map(({ cells }) => amountOf(cells[column])),
    );
    if (shown === amount) return [];
    return [
      {
        code: 'figures-differ',
        sheet: sheet.name,
        cell: cellName(table.range.firstRow, column),
        shown: euroFromCents(shown),
        amount: euroFromCents(amount),
      },
    ];
  }
  return [];
}

function columnOf(
  { rows }: SheetSnapshot,
  { range }: TableSnapshot,
  header: string,
): number | undefined {
  const headers = rows.find(({ row }) => row === range.firstRow)?.cells ?? [];
  const column = headers.findIndex(
    (cell, index) =>
      index >= range.firstColumn &&
      index <= range.lastColumn &&
      cell !== null &&
      textOf(cell).trim() === header,
  );
  return column === -1 ? undefined : column;
}

function amountOf(cell: CellSnapshot | null | undefined): Cents {
  const plain = plainCell(cell);
  const read = plain?.type === 'number' ? amountForm.read(plain.value) : null;
  return read?.value ?? cents(0);
}
