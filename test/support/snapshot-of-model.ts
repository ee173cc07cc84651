import type {
  CellContentModel,
  CellValue,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../src/workbook/workbook-model';
import type {
  CellSnapshot,
  PlainCell,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/workbook-snapshot';

/** What would be read of a workbook if it were written and nothing happened to it. */
export function snapshotOfModel(model: WorkbookModel): WorkbookSnapshot {
  return {
    sheets: model.sheets.map(sheetSnapshot),
    customProperties: new Map(Object.entries(model.customProperties)),
  };
}

function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const grid = new Map<number, (CellSnapshot | null)[]>();
  function put(row: number, column: number, cell: CellSnapshot | null): void {
    if (cell === null) return;
    const cells = grid.get(row) ?? [];
    grid.set(row, cells);
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
  for (const { row, column, content } of sheet.cells) put(row, column, cellSnapshot(content));
  for (const table of sheet.tables) {
    for (const [index, { header }] of table.columns.entries()) {
      put(table.row, table.column + index, { type: 'text', text: header });
    }
    for (const [row, cells] of table.rows.entries()) {
      for (const [column, content] of cells.entries()) {
        put(table.row + 1 + row, table.column + column, cellSnapshot(content));
      }
    }
  }
  const rows = [...grid].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
  const hidden = sheet.columns.flatMap((column, index) => (column.hidden ? [index] : []));
  return {
    ...{ name: sheet.name, visibility: sheet.visibility, rows },
    tables: sheet.tables.map(tableSnapshot),
    hiddenRows: new Set(),
    hiddenColumns: new Set(hidden),
    merges: [],
  };
}

function tableSnapshot({ name, row, column, columns, rows }: TableModel): TableSnapshot {
  return {
    name,
    range: {
      firstRow: row,
      firstColumn: column,
      lastRow: row + rows.length,
      lastColumn: column + columns.length - 1,
    },
  };
}

function cellSnapshot(content: CellContentModel): CellSnapshot | null {
  switch (content.type) {
    case 'value':
      return plainOf(content.value);
    case 'formula':
      return { type: 'formula', formula: content.formula, result: plainOf(content.result) };
    case 'link':
      return { type: 'text', text: content.text };
  }
}

/** What a cell that holds a value is read as. */
function plainOf(value: CellValue): PlainCell | null {
  switch (typeof value) {
    case 'string':
      return value === '' ? null : { type: 'text', text: value };
    case 'number':
      return { type: 'number', value };
    case 'boolean':
      return { type: 'boolean', value };
    default:
      return null;
  }
}
