import type { CellRange } from '../../workbook/workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/workbook-snapshot';
import { isAnswerTooLarge, isGone } from './host-error';
import {
  askListed,
  sheetsToRead,
  withoutTotals,
  type ListedSheet,
  type ListedWorkbook,
} from './list-workbook';
import { answeredRanges, askTableRanges, type ReadBlocks } from './read-blocks';
import { readInParts } from './read-in-parts';
import type { RowBytes } from './read-parts';
import { runBatch, type Patience } from './run-batch';
import { answeredBlock, askBlock } from './sheet-block';

/** Somebody may take away what was just seen; who does it again and again makes reading impossible. */
const ATTEMPTS = 3;

/** What a reading leaves for the next one, so that it takes less. */
export interface ReadMemory {
  /** What there was in the workbook. */
  listed: ListedWorkbook | null;
  /** What its rows took, when it was more than Excel gives at a time. */
  rowBytes: RowBytes | null;
}

/**
 * Reads the whole workbook, all cells as they are at one moment: in two round trips, or one when the same
 * sheets and tables are there as the last time. What is more than Excel gives at a time is read in parts.
 * Of rows, columns and merged cells, those are told of that lie among cells that hold something. `null`
 * when others change it faster than it can be read.
 */
export async function readWorkbook(
  patience: Patience,
  memory: ReadMemory,
): Promise<WorkbookSnapshot | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const read = await readWholeOrInParts(patience, memory);
      if (read !== null) return snapshotOf(read);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    memory.listed = null;
    if (attempt === ATTEMPTS) return null;
  }
}

/** `null` when the workbook changed its shape between the parts. */
async function readWholeOrInParts(
  patience: Patience,
  memory: ReadMemory,
): Promise<ReadBlocks | null> {
  if (memory.rowBytes === null) {
    try {
      return await runBatch(patience, (context) => readWhole(context, memory));
    } catch (error) {
      if (!isAnswerTooLarge(error)) throw error;
      memory.rowBytes = new Map();
    }
  }
  const read = await readInParts(patience, memory.listed, memory.rowBytes);
  if (read !== null) memory.listed = read.listed;
  return read;
}

async function readWhole(context: Excel.RequestContext, memory: ReadMemory): Promise<ReadBlocks> {
  const { listed, asked } = await askListed(context, memory.listed, (each) => {
    memory.listed = each;
    return askWhole(context, each);
  });
  memory.listed = listed;
  return {
    listed,
    blocks: new Map(asked.blocks.map(({ id, block }) => [id, [answeredBlock(block)]])),
    tableRanges: answeredRanges(asked.ranges),
  };
}

function askWhole(context: Excel.RequestContext, listed: ListedWorkbook) {
  const blocks = sheetsToRead(listed).map(({ id }) => {
    // Of a blank sheet this is its first cell; formats alone do not count.
    return { id, block: askBlock(context.workbook.worksheets.getItem(id).getUsedRange(true)) };
  });
  return { blocks, ranges: askTableRanges(context, listed) };
}

function snapshotOf(read: ReadBlocks): WorkbookSnapshot {
  const { sheets, customProperties } = read.listed;
  return { sheets: sheets.map((sheet) => sheetSnapshot(sheet, read)), customProperties };
}

function sheetSnapshot(
  { id, name, visibility }: ListedSheet,
  { listed, blocks, tableRanges }: ReadBlocks,
): SheetSnapshot {
  const parts = blocks.get(id) ?? [];
  // A table without headers has columns without names; nothing can be known of it.
  const tables = listed.tables.filter((table) => table.sheet === id && table.hasHeaders);
  return {
    ...{ name, visibility },
    rows: parts.flatMap(({ rows }) => rows),
    tables: tables.flatMap((table) => {
      const range = tableRanges.get(table.id);
      return range === undefined ? [] : [{ name: table.name, range: withoutTotals(range, table) }];
    }),
    hiddenRows: new Set(parts.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: new Set(parts.flatMap(({ hiddenColumns }) => hiddenColumns)),
    merges: distinct(parts.flatMap(({ merges }) => merges)),
  };
}

/** A merge over the edge of two parts is told of by both. */
function distinct(merges: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(merges.map((merge) => [JSON.stringify(merge), merge])).values()];
}
