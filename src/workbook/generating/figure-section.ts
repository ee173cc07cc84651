import { cents, euroFromCents, sumCents } from '../../domain/money/cents';
import type { CellModel, CellStyle, CellValue, TableModel } from '../workbook-model';
import { cellAt, formulaContent, valueContent } from './cell-content';
import {
  amountStyle,
  countStyle,
  headerOf,
  listTextStyle,
  purposeStyle,
  sectionStyle,
  totalStyle,
} from './cell-styles';
import { withOneRow } from './table-model';
import { columnReference } from './table-reference';

/** A table of figures with its title, what the figures mean, and a row of totals below it. */
export interface FigureSection {
  readonly title: string;
  readonly explanation: readonly string[];
  readonly table: string;
  readonly columns: readonly FigureColumn[];
  /** Amounts are in cents. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Begins the row of totals; `null` when the figures must not be added up. */
  readonly totalLabel: string | null;
}

export interface FigureColumn {
  readonly header: string;
  readonly kind: 'text' | 'count' | 'amount';
  readonly hasTotal: boolean;
}

const STYLES: Readonly<Record<FigureColumn['kind'], CellStyle>> = {
  text: listTextStyle,
  count: countStyle,
  amount: amountStyle,
};

/** The section from a row on, and the row after it. */
export function sectionModel(
  section: FigureSection,
  row: number,
): { readonly cells: readonly CellModel[]; readonly table: TableModel; readonly endRow: number } {
  const { title, explanation, columns, totalLabel } = section;
  const headerRow = row + 1 + explanation.length;
  const rows = withOneRow(
    section.rows.map((values) =>
      values.map((value, index) => valueContent(shown(value, columns[index]))),
    ),
    columns.length,
  );
  const totalRow = headerRow + 1 + rows.length;
  return {
    cells: [
      cellAt(row, 0, valueContent(title), sectionStyle),
      ...explanation.map((line, index) =>
        cellAt(row + 1 + index, 0, valueContent(line), purposeStyle),
      ),
      ...(totalLabel === null ? [] : totals(section, totalLabel, totalRow)),
    ],
    table: {
      name: section.table,
      description: { title, text: [title, ...explanation].join('. ') },
      row: headerRow,
      column: 0,
      columns: columns.map(({ header, kind }) => ({
        header,
        headerStyle: headerOf(STYLES[kind]),
        style: STYLES[kind],
      })),
      rows,
    },
    endRow: totalLabel === null ? totalRow : totalRow + 1,
  };
}

function totals(
  { table, columns, rows }: FigureSection,
  label: string,
  row: number,
): readonly CellModel[] {
  return columns.flatMap(({ header, kind, hasTotal }, column) => {
    if (column === 0) return [cellAt(row, 0, valueContent(label), totalStyle(listTextStyle))];
    if (!hasTotal) return [];
    const sum = sumCents(rows.map((values) => cents(Number(values[column] ?? 0))));
    const formula = `SUM(${columnReference(table, header)})`;
    const result = kind === 'amount' ? euroFromCents(sum) : sum;
    return [cellAt(row, column, formulaContent(formula, result), totalStyle(STYLES[kind]))];
  });
}

function shown(value: CellValue, column: FigureColumn | undefined): CellValue {
  return column?.kind === 'amount' && typeof value === 'number'
    ? euroFromCents(cents(value))
    : value;
}
