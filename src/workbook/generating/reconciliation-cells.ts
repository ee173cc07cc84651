import { euroFromCents, sumCents, type Cents } from '../../domain/money/cents';
import { moneySharings, type MoneySharing } from '../../domain/plan/money-sharing';
import type { Summary } from '../../domain/summary/summary';
import { cellName } from '../cell-name';
import type { CellContentModel, CellModel } from '../workbook-model';
import { cellAt, formulaContent, valueContent } from './cell-content';
import { amountStyle, differenceStyle, listTextStyle, totalStyle } from './cell-styles';
import { chosenFormula, SHARING_COLUMN } from './sharing-formulas';

/** Where the money of the ministers stands. */
interface MoneyRows {
  readonly choiceRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

type Column = keyof typeof SHARING_COLUMN;

const COLUMNS: readonly Column[] = ['chosen', ...moneySharings];

/**
 * From what the ministers have together to what the plan has, in each way of sharing: the last line must be
 * zero. Formulas, so that it tells when an amount on Budget was changed since.
 */
export function reconciliationCells(
  summary: Summary,
  rows: MoneyRows,
  at: number,
): { readonly cells: readonly CellModel[]; readonly endRow: number } {
  const lines = [
    line(at, 'Samen, zoals geteld', (column) => assigned(summary, column, rows)),
    line(at + 1, 'Waarvan meer dan één keer geteld', (column) =>
      repeated(summary, column, rows.choiceRow, at + 1),
    ),
    line(at + 2, 'Alle bedragen op Budget, elk één keer', () => printed(summary)),
    line(at + 3, 'Verschil: moet nul zijn', (column) => difference(summary, column, at), true),
  ];
  return { cells: lines.flat(), endRow: at + lines.length };
}

function line(
  row: number,
  label: string,
  contentOf: (column: Column) => CellContentModel,
  isDifference = false,
): readonly CellModel[] {
  const style = totalStyle(isDifference ? differenceStyle : amountStyle);
  return [
    cellAt(row, 0, valueContent(label), totalStyle(listTextStyle)),
    ...COLUMNS.map((column) => cellAt(row, SHARING_COLUMN[column], contentOf(column), style)),
  ];
}

function assigned(
  summary: Summary,
  column: Column,
  { firstRow, lastRow }: MoneyRows,
): CellContentModel {
  const way = wayOf(summary, column);
  const { assigned: ofMinisters, withoutMinister } = summary.reconciliation[way];
  const [first, last] = [firstRow, lastRow].map((row) => cellName(row, SHARING_COLUMN[column]));
  return amountFormula(
    `SUM(${first ?? ''}:${last ?? ''})`,
    sumCents([ofMinisters, withoutMinister]),
  );
}

function repeated(
  summary: Summary,
  column: Column,
  choiceRow: number,
  row: number,
): CellContentModel {
  const amount = summary.reconciliation[wayOf(summary, column)].repeated;
  return column === 'chosen'
    ? amountFormula(chosenFormula(choiceRow, row), amount)
    : valueContent(euroFromCents(amount));
}

/** A workbook that lacks the name of the amounts shows what they were when this was made. */
function printed({ reconciliation }: Summary): CellContentModel {
  const amount = reconciliation.equal.printed;
  return amountFormula(`IFERROR(SUM(Bedragen),${String(euroFromCents(amount))})`, amount);
}

function difference(summary: Summary, column: Column, at: number): CellContentModel {
  const parts = [at, at + 1, at + 2].map((row) => cellName(row, SHARING_COLUMN[column]));
  const amount = summary.reconciliation[wayOf(summary, column)].difference;
  return amountFormula(`ROUND(${parts.join('-')},2)`, amount);
}

function wayOf({ sharing }: Summary, column: Column): MoneySharing {
  return column === 'chosen' ? sharing : column;
}

function amountFormula(formula: string, result: Cents): CellContentModel {
  return formulaContent(formula, euroFromCents(result));
}
