import type { CellRange } from '../../workbook/workbook-model';
import { isAnswerTooLarge } from './host-error';
import { listWorkbook, sheetsToRead, type ListedWorkbook } from './list-workbook';
import { answeredRanges, askTableRanges, type ReadBlocks } from './read-blocks';
import { runBatch, type Patience } from './run-batch';
import { answeredBlock, askBlock, type SheetBlock } from './sheet-block';

/** Where everything is, without what it holds. */
interface Shape {
  readonly listed: ListedWorkbook;
  readonly used: ReadonlyMap<string, CellRange>;
  readonly tableRanges: ReadonlyMap<string, CellRange>;
}

interface Part {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Reads a workbook that is more than Excel gives at a time, by rows. How much that is cannot be known
 * before: a part that is still too much is halved. `null` when rows or sheets came or went meanwhile.
 */
export async function readInParts(patience: Patience): Promise<ReadBlocks | null> {
  const shape = await runBatch(patience, readShape);
  let left: readonly Part[] = [...shape.used].map(([sheet, range]) => ({ sheet, range }));
  let budget = halfOf(left);
  const blocks = new Map<string, SheetBlock[]>();
  while (left.length > 0) {
    const { now, later } = takeParts(left, budget);
    try {
      for (const [sheet, block] of await runBatch(patience, (context) => readParts(context, now)))
        blocks.set(sheet, [...(blocks.get(sheet) ?? []), block]);
      left = later;
    } catch (error) {
      const isOneRow = now.length === 1 && now[0]?.range.firstRow === now[0]?.range.lastRow;
      if (!isAnswerTooLarge(error) || isOneRow) throw error;
      budget = halfOf(now);
    }
  }
  const after = await runBatch(patience, readShape);
  if (signature(after) !== signature(shape)) return null;
  return { listed: shape.listed, blocks, tableRanges: shape.tableRanges };
}

async function readShape(context: Excel.RequestContext): Promise<Shape> {
  const listed = await listWorkbook(context);
  const used = new Map(
    sheetsToRead(listed).map(({ id }) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRange(true);
      return [id, range.load('rowIndex,columnIndex,rowCount,columnCount')];
    }),
  );
  const tables = askTableRanges(context, listed);
  await context.sync();
  return { listed, used: answeredRanges(used), tableRanges: answeredRanges(tables) };
}

function signature({ listed, used, tableRanges }: Shape): string {
  return JSON.stringify([listed.sheets, listed.tables, [...used], [...tableRanges]]);
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly (readonly [string, SheetBlock])[]> {
  const asked = parts.map(({ sheet, range }) => {
    const { firstRow, firstColumn } = range;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = [firstRow, firstColumn, rowsOf(range), columnsOf(range)] as const;
    return [sheet, askBlock(worksheet.getRangeByIndexes(...cells))] as const;
  });
  await context.sync();
  return asked.map(([sheet, block]) => [sheet, answeredBlock(block)] as const);
}

/** As many rows as have no more than so many cells, but at least one. */
function takeParts(
  parts: readonly Part[],
  budget: number,
): { readonly now: readonly Part[]; readonly later: readonly Part[] } {
  const now: Part[] = [];
  let room = budget;
  for (const [index, part] of parts.entries()) {
    const { sheet, range } = part;
    const rows = Math.floor(room / columnsOf(range));
    if (rows >= rowsOf(range)) {
      now.push(part);
      room -= cellsIn(part);
      continue;
    }
    const lastRow = range.firstRow + Math.max(rows, now.length === 0 ? 1 : 0) - 1;
    if (lastRow >= range.firstRow) now.push({ sheet, range: { ...range, lastRow } });
    const rest = { sheet, range: { ...range, firstRow: lastRow + 1 } };
    const isDone = rest.range.firstRow > range.lastRow;
    return { now, later: [...(isDone ? [] : [rest]), ...parts.slice(index + 1)] };
  }
  return { now, later: [] };
}

function halfOf(parts: readonly Part[]): number {
  return parts.reduce((cells, part) => cells + cellsIn(part), 0) / 2;
}

function cellsIn({ range }: Part): number {
  return rowsOf(range) * columnsOf(range);
}

function rowsOf({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}

function columnsOf({ firstColumn, lastColumn }: CellRange): number {
  return lastColumn - firstColumn + 1;
}
