import type { CellRange } from '../../workbook/workbook-model';
import { askListed, placesOf, sheetsToRead, type ListedWorkbook } from './list-workbook';
import type { SheetArea } from './cell-access';
import { dataBytes } from './data-bytes';
import { cellsOf } from './instructions';
import { answeredRanges, askTableRanges, type ReadBlocks } from './read-blocks';
import { readParts, type PartRead, type RowBytes } from './read-parts';
import { runBatch, type Patience } from './run-batch';
import { answeredBlock, askBlock, type SheetBlock } from './sheet-block';

/** Where everything is, without what it holds. */
interface Shape {
  readonly listed: ListedWorkbook;
  readonly used: ReadonlyMap<string, CellRange>;
  readonly tableRanges: ReadonlyMap<string, CellRange>;
}

/**
 * Reads a workbook that is more than Excel gives at a time, by rows. `null` when rows or sheets came or
 * went meanwhile.
 * @param known What was in the workbook a moment ago.
 */
export async function readInParts(
  patience: Patience,
  known: ListedWorkbook | null,
  rowBytes: RowBytes,
): Promise<ReadBlocks | null> {
  const shape = await runBatch(patience, async (context) => {
    const { listed, asked } = await askListed(context, known, (each) => askShape(context, each));
    return answeredShape(listed, asked);
  });
  const areas = [...shape.used].map(([sheet, range]) => ({ sheet, range }));
  const parts = await readUnlessOther(() =>
    readParts(patience, areas, rowBytes, (context, some) => readIfSame(context, shape, some)),
  );
  if (parts === null) return null;
  const blocks = new Map<string, SheetBlock[]>();
  for (const { part, block } of parts) {
    blocks.set(part.sheet, [...(blocks.get(part.sheet) ?? []), block]);
  }
  return { listed: shape.listed, blocks, tableRanges: shape.tableRanges };
}

interface AskedShape {
  readonly used: ReadonlyMap<string, Excel.Range>;
  readonly tables: ReadonlyMap<string, Excel.Range>;
}

function askShape(context: Excel.RequestContext, listed: ListedWorkbook): AskedShape {
  const used = new Map(
    sheetsToRead(listed).map(({ id }) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRange(true);
      return [id, range.load('rowIndex,columnIndex,rowCount,columnCount')];
    }),
  );
  return { used, tables: askTableRanges(context, listed) };
}

function answeredShape(listed: ListedWorkbook, { used, tables }: AskedShape): Shape {
  return { listed, used: answeredRanges(used), tableRanges: answeredRanges(tables) };
}

/** The workbook is not any more what the parts were taken of. */
class OtherShape extends Error {
  override readonly name = 'OtherShape';
}

async function readUnlessOther<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof OtherShape) return null;
    throw error;
  }
}

async function readIfSame(
  context: Excel.RequestContext,
  shape: Shape,
  parts: readonly SheetArea[],
): Promise<readonly PartRead<SheetBlock>[]> {
  const { listed, asked } = await askListed(context, shape.listed, (each) => ({
    shape: askShape(context, each),
    blocks: placesOf(each) === placesOf(shape.listed) ? askParts(context, parts) : [],
  }));
  if (signature(answeredShape(listed, asked.shape)) !== signature(shape)) throw new OtherShape();
  return asked.blocks.map(({ part, block }) => ({
    part,
    block: answeredBlock(block),
    bytes: dataBytes(block.range.toJSON()) + dataBytes(block.rows.value),
  }));
}

function askParts(context: Excel.RequestContext, parts: readonly SheetArea[]) {
  return parts.map((part) => {
    const worksheet = context.workbook.worksheets.getItem(part.sheet);
    return { part, block: askBlock(cellsOf(worksheet, part.range)) };
  });
}

function signature({ listed, used, tableRanges }: Shape): string {
  return JSON.stringify([listed.sheets, listed.tables, [...used], [...tableRanges]]);
}
