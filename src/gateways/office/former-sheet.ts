import type { EnteredContent } from '../../workbook/restore-point';
import type {
  CellContentModel,
  CellModel,
  CellRange,
  CellStyle,
  SheetModel,
  TableModel,
} from '../../workbook/workbook-model';
import { cellKey } from './cell-access';
import { isNamed } from './survey';
import { cellContents, type WireCell } from './wire-cell';

/** What stood on a generated sheet before it is written again. */
export interface FormerSheet {
  readonly id: string;
  readonly used: CellRange;
  /** Whether the formats of its cells are known; else they are those of its model. */
  readonly hasFormats: boolean;
  readonly tables: readonly FormerTable[];
  /** By `cellKey` with the id of the sheet. */
  readonly cells: ReadonlyMap<string, WireCell>;
}

export interface FormerTable {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
}

/** The tables that the model writes again or over; others on the sheet are the user's, who keeps them. */
export function tablesOfModel({ tables }: FormerSheet, model: SheetModel): readonly FormerTable[] {
  return tables.filter(
    (table) =>
      table.range.firstColumn < model.columns.length ||
      model.tables.some(({ name }) => isNamed(table, name)),
  );
}

/** A model of what stood there, in the looks of the model that was to take its place. */
export function formerModel(former: FormerSheet, model: SheetModel): SheetModel {
  const styles = new Map(model.cells.map((cell) => [place(cell.row, cell.column), cell.style]));
  const tables = former.tables.map((table) => formerTable(former, table, model));
  const end = Math.max(
    0,
    model.columns.length - 1,
    ...former.tables.map((t) => t.range.lastColumn),
  );
  const cells: CellModel[] = [];
  for (let row = former.used.firstRow; row <= former.used.lastRow; row += 1) {
    for (
      let column = former.used.firstColumn;
      column <= Math.min(end, former.used.lastColumn);
      column += 1
    ) {
      const wire = former.cells.get(cellKey({ sheet: former.id, row, column }));
      const isInTable = former.tables.some(({ range }) => isInside(range, row, column));
      if (wire === undefined || isInTable) continue;
      const { content, numberFormat } = cellContents(wire);
      if (content.type === 'value' && content.value === null) continue;
      const like = styles.get(place(row, column)) ?? plainStyle;
      const style = former.hasFormats ? { ...like, numberFormat } : like;
      cells.push({ row, column, content: contentModel(content), style });
    }
  }
  return { ...model, cells, tables };
}

/** What stood in the cells of a model, and nothing of the rest of their sheet. */
export function formerCells(former: FormerSheet, { cells }: SheetModel): readonly CellModel[] {
  return cells.map(({ row, column, style }) => {
    const wire = former.cells.get(cellKey({ sheet: former.id, row, column }));
    if (wire === undefined) {
      return { row, column, style, content: { type: 'value', value: null } };
    }
    const { content, numberFormat } = cellContents(wire);
    const look = former.hasFormats ? { ...style, numberFormat } : style;
    return { row, column, style: look, content: contentModel(content) };
  });
}

function formerTable(former: FormerSheet, table: FormerTable, model: SheetModel): TableModel {
  const like = model.tables.find(({ name }) => isNamed(table, name));
  const { firstRow, firstColumn, lastRow, lastColumn } = table.range;
  function at(row: number, column: number): WireCell | undefined {
    return former.cells.get(cellKey({ sheet: former.id, row, column }));
  }
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_column, index) => {
    const known = like?.columns[index];
    return {
      // Excel keeps a text in the header of a table, whatever is entered.
      header: textOf(at(firstRow, firstColumn + index)),
      headerStyle: known?.headerStyle ?? plainStyle,
      style: known?.style ?? plainStyle,
    };
  });
  const rows = Array.from({ length: lastRow - firstRow }, (_row, below) =>
    columns.map((_each, index): CellContentModel => {
      const wire = at(firstRow + 1 + below, firstColumn + index);
      return wire === undefined
        ? { type: 'value', value: null }
        : contentModel(cellContents(wire).content);
    }),
  );
  return { name: table.name, row: firstRow, column: firstColumn, columns, rows };
}

function textOf(cell: WireCell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}

/** An error that is no result of a formula can be entered as one: `=#N/A`. */
function contentModel(content: EnteredContent): CellContentModel {
  if (content.type === 'value') return content;
  const formula = content.type === 'error' ? content.text : content.formula;
  return { type: 'formula', formula, result: null };
}

const plainStyle: CellStyle = {
  ...{ numberFormat: 'General', size: 11, bold: false, italic: false, underline: false },
  ...{
    color: null,
    fill: null,
    line: null,
    horizontal: 'left',
    vertical: 'top',
    wrap: false,
    indent: 0,
  },
};

function isInside(range: CellRange, row: number, column: number): boolean {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

function place(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
