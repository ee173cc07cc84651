import type {
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/workbook-snapshot';

/** What happens to a workbook in other people's hands: a workbook in, the changed one out. */
export type Damage = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

/** One after the other. */
export function damage(
  workbook: WorkbookSnapshot,
  ...damages: readonly Damage[]
): WorkbookSnapshot {
  return damages.reduce((changed, each) => each(changed), workbook);
}

export function text(content: string): CellSnapshot {
  return { type: 'text', text: content };
}

export function number(value: number): CellSnapshot {
  return { type: 'number', value };
}

export function date(iso: string): CellSnapshot {
  return { type: 'date', iso };
}

export function error(content = '#N/A'): CellSnapshot {
  return { type: 'error', text: content };
}

export function formula(content: string, result: CellSnapshot | null): CellSnapshot {
  if (result?.type === 'formula') throw new Error('The result of a formula is no formula.');
  return { type: 'formula', formula: content, result };
}

export function renameSheet(name: string, to: string): Damage {
  return changeSheet(name, (sheet) => ({ ...sheet, name: to }));
}

export function removeSheet(name: string): Damage {
  return (workbook) => {
    sheetOf(workbook, name);
    return { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) };
  };
}

/** Drags the tabs into the opposite order. */
export function reverseSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.toReversed() };
}

/** Makes plain cells of a table of Excel. */
export function convertToRange(table: string): Damage {
  return changeTable(table, () => null);
}

export function renameTable(table: string, name: string): Damage {
  return changeTable(table, (found) => ({ ...found, name }));
}

/** Changes one cell of a table: `row` counts its rows from 0, -1 is the header. */
export function setCell(
  table: string,
  row: number,
  header: string,
  cell: CellSnapshot | null,
): Damage {
  return changeTableSheet(table, (sheet, found) => {
    const at = found.range.firstRow + 1 + row;
    return withCell(sheet, at, columnOf(sheet, found, header), cell);
  });
}

/** Types something outside the tables; row and column count from 0. */
export function setSheetCell(
  name: string,
  row: number,
  column: number,
  cell: CellSnapshot | null,
): Damage {
  return changeSheet(name, (sheet) => withCell(sheet, row, column, cell));
}

export function renameColumn(table: string, header: string, to: string): Damage {
  return setCell(table, -1, header, text(to));
}

/** Deletes a column with its cells; what is to its right moves up. */
export function deleteColumn(table: string, header: string): Damage {
  return changeTableSheet(table, (sheet, found) => {
    const column = columnOf(sheet, found, header);
    return resize(
      moveColumns(sheet, (cells) => cells.toSpliced(column, 1)),
      table,
      {
        lastColumn: found.range.lastColumn - 1,
      },
    );
  });
}

/** Inserts a column of the user's own before another. */
export function insertColumn(
  table: string,
  before: string,
  header: string,
  cell: CellSnapshot | null = null,
): Damage {
  return changeTableSheet(table, (sheet, found) => {
    const column = columnOf(sheet, found, before);
    const moved = mapRows(sheet, ({ row, cells }) => {
      const isHeader = row === found.range.firstRow;
      const isBody = row > found.range.firstRow && row <= found.range.lastRow;
      const filled = [...cells, ...Array<null>(Math.max(0, column - cells.length)).fill(null)];
      return filled.toSpliced(column, 0, isHeader ? text(header) : isBody ? cell : null);
    });
    return resize(moved, table, { lastColumn: found.range.lastColumn + 1 });
  });
}

/** Puts the columns of a table on a sheet of its own in the opposite order. */
export function reverseColumns(table: string): Damage {
  return changeTableSheet(table, (sheet, { range }) =>
    mapRows(sheet, ({ row, cells }) => {
      if (row < range.firstRow) return cells;
      const width = range.lastColumn + 1;
      const filled = Array.from({ length: width }, (_, column) => cells[column] ?? null);
      const [before, own] = [filled.slice(0, range.firstColumn), filled.slice(range.firstColumn)];
      return [...before, ...own.toReversed(), ...cells.slice(width)];
    }),
  );
}

/** Puts the rows of a table in the opposite order, as a sort does. */
export function reverseRows(table: string): Damage {
  return changeTableSheet(table, (sheet, { range }) => ({
    ...sheet,
    rows: sheet.rows
      .map((row) =>
        row.row > range.firstRow && row.row <= range.lastRow
          ? { ...row, row: range.firstRow + 1 + range.lastRow - row.row }
          : row,
      )
      .toSorted((a, b) => a.row - b.row),
  }));
}

/** Inserts blank rows above a row of a table (or, with -1, above its header). */
export function insertRows(table: string, above: number, count = 1): Damage {
  return changeTableSheet(table, (sheet, { range }) => {
    const from = range.firstRow + 1 + above;
    const rows = sheet.rows.map((row) => (row.row < from ? row : { ...row, row: row.row + count }));
    const tables = sheet.tables.map((other) => ({
      ...other,
      range: {
        ...other.range,
        firstRow: other.range.firstRow + (other.range.firstRow < from ? 0 : count),
        lastRow: other.range.lastRow + (other.range.lastRow < from ? 0 : count),
      },
    }));
    return { ...sheet, rows, tables };
  });
}

/** Copies a row of a table, its hidden cells too, to the row below its last one. */
export function copyRowBelow(table: string, row: number): Damage {
  return changeTableSheet(table, (sheet, { range }) => {
    const source = sheet.rows.find((each) => each.row === range.firstRow + 1 + row);
    if (source === undefined) throw new Error(`Table ${table} has no row ${String(row)}.`);
    return putRow(sheet, { ...source, row: range.lastRow + 1 });
  });
}

/** Makes a table so many rows larger or smaller without touching its cells. */
export function growTable(table: string, rows: number): Damage {
  return changeTable(table, ({ name, range }) => ({
    name,
    range: { ...range, lastRow: range.lastRow + rows },
  }));
}

/** Hides rows of a table, by hand or by a filter. */
export function hideRows(table: string, ...rows: readonly number[]): Damage {
  return changeTableSheet(table, (sheet, { range }) => ({
    ...sheet,
    hiddenRows: new Set([...sheet.hiddenRows, ...rows.map((row) => range.firstRow + 1 + row)]),
  }));
}

/** Merges a cell of a table with those of the rows below it; only the first keeps its content. */
export function mergeDown(table: string, row: number, header: string, rows: number): Damage {
  return changeTableSheet(table, (sheet, found) => {
    const column = columnOf(sheet, found, header);
    const firstRow = found.range.firstRow + 1 + row;
    const lastRow = firstRow + rows - 1;
    let merged = sheet;
    for (let below = firstRow + 1; below <= lastRow; below += 1) {
      merged = withCell(merged, below, column, null);
    }
    const range = { firstRow, firstColumn: column, lastRow, lastColumn: column };
    return { ...merged, merges: [...sheet.merges, range] };
  });
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`The workbook has no sheet ${name}.`);
  return found;
}

function changeSheet(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Damage {
  return (workbook) => {
    const changed = change(sheetOf(workbook, name));
    const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? changed : sheet));
    return { ...workbook, sheets };
  };
}

function changeTableSheet(
  table: string,
  change: (sheet: SheetSnapshot, table: TableSnapshot) => SheetSnapshot,
): Damage {
  return (workbook) => {
    for (const sheet of workbook.sheets) {
      const found = sheet.tables.find(({ name }) => name === table);
      if (found !== undefined) return changeSheet(sheet.name, () => change(sheet, found))(workbook);
    }
    throw new Error(`The workbook has no table ${table}.`);
  };
}

function changeTable(
  table: string,
  change: (found: TableSnapshot) => TableSnapshot | null,
): Damage {
  return changeTableSheet(table, (sheet) => ({
    ...sheet,
    tables: sheet.tables.flatMap((each) => {
      const changed = each.name === table ? change(each) : each;
      return changed === null ? [] : [changed];
    }),
  }));
}

function resize(
  sheet: SheetSnapshot,
  table: string,
  to: Partial<TableSnapshot['range']>,
): SheetSnapshot {
  return {
    ...sheet,
    tables: sheet.tables.map((each) =>
      each.name === table ? { ...each, range: { ...each.range, ...to } } : each,
    ),
  };
}

function columnOf(sheet: SheetSnapshot, { range }: TableSnapshot, header: string): number {
  const cells = sheet.rows.find(({ row }) => row === range.firstRow)?.cells ?? [];
  const column = cells.findIndex(
    (cell, index) =>
      index >= range.firstColumn &&
      index <= range.lastColumn &&
      cell?.type === 'text' &&
      cell.text === header,
  );
  if (column === -1) throw new Error(`There is no column ${header} on the sheet ${sheet.name}.`);
  return column;
}

type Cells = RowSnapshot['cells'];

function mapRows(sheet: SheetSnapshot, change: (row: RowSnapshot) => Cells): SheetSnapshot {
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: change(row) })) };
}

function moveColumns(sheet: SheetSnapshot, change: (cells: Cells) => Cells): SheetSnapshot {
  return mapRows(sheet, ({ cells }) => change(cells));
}

function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  cell: CellSnapshot | null,
): SheetSnapshot {
  const cells = sheet.rows.find((each) => each.row === row)?.cells ?? [];
  const width = Math.max(cells.length, column + 1);
  const changed = Array.from({ length: width }, (_, index) =>
    index === column ? cell : (cells[index] ?? null),
  );
  return putRow(sheet, { row, cells: changed });
}

function putRow(sheet: SheetSnapshot, row: RowSnapshot): SheetSnapshot {
  const rows = [...sheet.rows.filter((other) => other.row !== row.row), row];
  return { ...sheet, rows: rows.toSorted((a, b) => a.row - b.row) };
}
