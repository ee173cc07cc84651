import type {
  CellContentModel,
  CellRange,
  CellStyle,
  SheetModel,
  TableModel,
} from '../../workbook/workbook-model';
import { contiguousAreas, matrixOf, rangeAround, type PlacedCell } from './cell-areas';
import { TEXT_FORMAT, valueInput, type CellInput } from './cell-input';
import { applyStyle, STYLE_BYTES } from './cell-looks';
import { dataBytes } from './data-bytes';
import { CALL_BYTES, cellsOf, onCells, onSheet, type Instruction } from './instructions';
import { tableRange } from './table-range';

/** What the cells of a sheet look like and hold, but for what has to wait until all tables are there. */
export function cellInstructions(sheet: string, model: SheetModel): readonly Instruction[] {
  return [
    ...columnStyles(sheet, model),
    ...styleInstructions(sheet, model),
    ...valuesOutsideTables(sheet, model),
    ...model.tables.flatMap((table) => tableValues(sheet, table)),
  ];
}

/** Whether it is entered with the others: Excel would make a text of it in a text cell. */
export function isPlain(content: CellContentModel, { numberFormat }: CellStyle): boolean {
  if (content.type === 'link') return true;
  if (content.type === 'formula') return false;
  return (
    typeof content.value === 'string' || content.value === null || numberFormat !== TEXT_FORMAT
  );
}

/**
 * The style of whole columns: Excel takes no number format for them, but does take the looks of a cell.
 */
function columnStyles(sheet: string, { columns }: SheetModel): readonly Instruction[] {
  const styled = runsOf(columns.map(({ style }) => style));
  return styled.flatMap(({ style, first, last }) =>
    style === null
      ? []
      : [
          onSheet(
            sheet,
            (worksheet) => {
              const [sample] = [worksheet.getRangeByIndexes(0, first, 1, 1)];
              applyStyle(sample, style, 1);
              const top = worksheet.getRangeByIndexes(0, first, 1, last - first + 1);
              top.getEntireColumn().copyFrom(sample, 'Formats');
            },
            STYLE_BYTES + CALL_BYTES,
          ),
        ],
  );
}

function styleInstructions(sheet: string, model: SheetModel): readonly Instruction[] {
  const areas = [...areasByStyle(model.cells), ...model.tables.flatMap(tableStyles)];
  return areas.map(({ style, range }) =>
    onCells(
      sheet,
      range,
      (target) => {
        applyStyle(target, style, range.lastRow - range.firstRow + 1);
      },
      STYLE_BYTES,
    ),
  );
}

/** Cells that lie together and look the same. */
export function areasByStyle(
  styled: readonly (PlacedCell & { readonly style: CellStyle })[],
): readonly StyledArea[] {
  const looks = new Map<CellStyle, string>();
  const groups = new Map<string, { readonly style: CellStyle; readonly cells: PlacedCell[] }>();
  for (const { row, column, style } of styled) {
    const look = looks.get(style) ?? JSON.stringify(style);
    looks.set(style, look);
    const group = groups.get(look) ?? { style, cells: [] };
    groups.set(look, group);
    group.cells.push({ row, column });
  }
  return [...groups.values()].flatMap(({ style, cells }) =>
    contiguousAreas(cells).map((range) => ({ style, range })),
  );
}

interface StyledArea {
  readonly style: CellStyle;
  readonly range: CellRange;
}

function tableStyles(table: TableModel): readonly StyledArea[] {
  const { firstRow, firstColumn, lastRow } = tableRange(table);
  const headers = runsOf(table.columns.map(({ headerStyle }) => headerStyle));
  const bodies = runsOf(table.columns.map(({ style }) => style));
  const parts = [
    ...headers.map((run) => ({ ...run, firstRow, lastRow: firstRow })),
    ...bodies.map((run) => ({ ...run, firstRow: firstRow + 1, lastRow })),
  ];
  return parts.map(({ style, first, last, ...rows }) => ({
    style,
    range: { ...rows, firstColumn: firstColumn + first, lastColumn: firstColumn + last },
  }));
}

/** Neighbours that are the same. */
function runsOf<T>(styles: readonly T[]): { style: T; first: number; last: number }[] {
  const runs: { style: T; first: number; last: number }[] = [];
  for (const [index, style] of styles.entries()) {
    const open = runs.at(-1);
    if (open?.style === style) open.last = index;
    else runs.push({ style, first: index, last: index });
  }
  return runs;
}

function valuesOutsideTables(sheet: string, { cells }: SheetModel): readonly Instruction[] {
  const plain = cells.filter(({ content, style }) => isPlain(content, style) && !isBlank(content));
  const inputs = new Map(
    plain.map((cell) => [key(cell.row, cell.column), inputOf(cell.content, cell.style)]),
  );
  return fewAreas(plain).flatMap((range) =>
    enterInChunks(
      sheet,
      range,
      matrixOf(range, (row, column) => inputs.get(key(row, column)) ?? null),
    ),
  );
}

/** The areas that cells lie in, or all around them at once where that takes less of a request. */
function fewAreas(cells: readonly PlacedCell[]): readonly CellRange[] {
  const areas = contiguousAreas(cells);
  const around = rangeAround(areas);
  if (around === null) return [];
  const left =
    (around.lastRow - around.firstRow + 1) * (around.lastColumn - around.firstColumn + 1);
  return left * dataBytes([null]) < areas.length * CALL_BYTES ? [around] : areas;
}

/** Rows of so many bytes are entered at a time, so that a request can be filled with them. */
const CHUNK_BYTES = 500_000;

function tableValues(sheet: string, table: TableModel): readonly Instruction[] {
  const { firstRow, firstColumn, lastColumn } = tableRange(table);
  const header = table.columns.map((column) =>
    valueInput(column.header, column.headerStyle.numberFormat),
  );
  const rows = [header, ...table.rows.map((row) => rowInputs(table, row))];
  const lastRow = firstRow + rows.length - 1;
  return enterInChunks(sheet, { firstRow, firstColumn, lastRow, lastColumn }, rows);
}

function enterInChunks(
  sheet: string,
  { firstRow, firstColumn, lastColumn }: CellRange,
  rows: readonly (CellInput | null)[][],
): readonly Instruction[] {
  const chunks: { row: number; inputs: (CellInput | null)[][] }[] = [];
  let room = 0;
  for (const [index, inputs] of rows.entries()) {
    const open = chunks.at(-1);
    const bytes = dataBytes(inputs);
    if (open !== undefined && bytes <= room) open.inputs.push(inputs);
    else {
      chunks.push({ row: firstRow + index, inputs: [inputs] });
      room = CHUNK_BYTES;
    }
    room -= bytes;
  }
  return chunks.map(({ row, inputs }) => {
    const lastRow = row + inputs.length - 1;
    return enter(sheet, { firstRow: row, firstColumn, lastRow, lastColumn }, inputs);
  });
}

/** `null` leaves a cell as it is. */
function rowInputs(
  { columns }: TableModel,
  row: readonly CellContentModel[],
): (CellInput | null)[] {
  return columns.map(({ style }, index) => {
    const content = row[index];
    const isEntered = content !== undefined && !isBlank(content) && isPlain(content, style);
    return isEntered ? inputOf(content, style) : null;
  });
}

function inputOf(content: CellContentModel, { numberFormat }: CellStyle): CellInput | null {
  if (content.type === 'formula') return null;
  return valueInput(content.type === 'link' ? content.text : content.value, numberFormat);
}

function isBlank(content: CellContentModel): boolean {
  return content.type === 'value' && (content.value === null || content.value === '');
}

function enter(sheet: string, range: CellRange, inputs: (CellInput | null)[][]): Instruction {
  return onSheet(
    sheet,
    (worksheet) => {
      cellsOf(worksheet, range).values = inputs;
    },
    dataBytes(inputs),
  );
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
