import { cellAt, valueContent } from '../generating/cell-content';
import { amountStyle, headerOf, listTextStyle, totalStyle } from '../generating/cell-styles';
import { parseCell } from '../cell-reference';
import { PIVOT_WORDS, type PivotModel } from '../pivot-model';
import type { CellModel, CellRange, CellStyle, TableModel } from '../workbook-model';
import { countPivot, type CountedPivot } from './count-pivot';
import type { PivotItem } from './pivot-items';

/**
 * What a PivotTable shows, in plain cells where it stands: a program that does not count it again shows the
 * same figures as one that does.
 */
export function pivotCells(pivot: PivotModel, table: TableModel): readonly CellModel[] {
  const counted = countPivot(pivot, table);
  const { firstRow: top, firstColumn: left } = pivotRange(pivot, counted);
  const below = top + headerRows(pivot);
  const labels = [...counted.rows.map(itemText), PIVOT_WORDS.total];
  return [
    ...filterCells(pivot, top, left),
    ...headerCells(pivot, counted, top, left),
    ...labels.flatMap((label, index) => {
      const isTotal = index === counted.rows.length;
      const looks = isTotal ? totalStyle : (style: CellStyle) => style;
      return [
        cellAt(below + index, left, valueContent(label), looks(listTextStyle)),
        ...(counted.figures[index] ?? []).map((figure, place) =>
          cellAt(
            below + index,
            left + 1 + place,
            valueContent(figure),
            looks(styleOf(pivot, pivot.column === null ? place : 0)),
          ),
        ),
      ];
    }),
  ];
}

/** All cells of a PivotTable but those of its filter. */
export function pivotRange(pivot: PivotModel, { rows, figures }: CountedPivot): CellRange {
  const first = parseCell(pivot.cell);
  if (first === null) throw new Error(`${pivot.name} stands in “${pivot.cell}”, which is no cell.`);
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: first.row + headerRows(pivot) + rows.length,
    lastColumn: first.column + (figures[0]?.length ?? 0),
  };
}

/** Where values stand beside each other, what they are stands above them. */
function headerRows({ column }: PivotModel): number {
  return column === null ? 1 : 2;
}

/** A filter stands two rows above, as Excel puts it. */
function filterCells({ filter }: PivotModel, top: number, left: number): readonly CellModel[] {
  if (filter === null) return [];
  return [
    cellAt(top - 2, left, valueContent(filter.header), listTextStyle),
    cellAt(top - 2, left + 1, valueContent(filter.value), listTextStyle),
  ];
}

function headerCells(
  { row, column, figures, hasColumnsTotal }: PivotModel,
  { columns }: CountedPivot,
  top: number,
  left: number,
): readonly CellModel[] {
  function header(below: number, place: number, text: string, style: CellStyle): CellModel {
    return cellAt(top + below, left + place, valueContent(text), headerOf(style));
  }
  if (column === null) {
    const names = figures.map(({ name }, index) => header(0, index + 1, name, amountStyle));
    return [header(0, 0, row, listTextStyle), ...names];
  }
  const names = [...columns.map(itemText), ...(hasColumnsTotal ? [PIVOT_WORDS.total] : [])];
  const above = names.slice(1).map((_, index) => header(0, index + 2, '', listTextStyle));
  return [
    header(0, 0, figures[0]?.name ?? '', listTextStyle),
    header(0, 1, column, listTextStyle),
    ...above,
    header(1, 0, row, listTextStyle),
    ...names.map((name, index) => header(1, index + 1, name, amountStyle)),
  ];
}

function itemText(item: PivotItem): string {
  return item ?? PIVOT_WORDS.blank;
}

function styleOf({ figures }: PivotModel, place: number): CellStyle {
  const { numberFormat } = figures[place] ?? amountStyle;
  return { ...amountStyle, numberFormat };
}
