import type { CellRange } from '../../workbook/workbook-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/workbook-snapshot';
import { isAnswerTooLarge, isGone } from './host-error';
import { listWorkbook, sheetsToRead, withoutTotals, type ListedSheet } from './list-workbook';
import { answeredRanges, askTableRanges, type ReadBlocks } from './read-blocks';
import { readInParts } from './read-in-parts';
import { runBatch, type Patience } from './run-batch';
import { answeredBlock, askBlock } from './sheet-block';

/** Somebody may take away what was just seen; who does it again and again makes reading impossible. */
const ATTEMPTS = 3;

/**
 * Reads the whole workbook: in two round trips, so that all cells are of one moment. What is more than
 * Excel gives at a time is read in parts. Of rows, columns and merged cells, those are told of that lie
 * among cells that hold something. `null` when others change it faster than it can be read.
 */
export async function readWorkbook(patience: Patience): Promise<WorkbookSnapshot | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const read = await readWholeOrInParts(patience);
      if (read !== null) return snapshotOf(read);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    if (attempt === ATTEMPTS) return null;
  }
}

/** `null` when the workbook changed its shape between the parts. */
async function readWholeOrInParts(patience: Patience): Promise<ReadBlocks | null> {
  try {
    return await runBatch(patience, readWhole);
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
    return readInParts(patience);
  }
}

async function readWhole(context: Excel.RequestContext): Promise<ReadBlocks> {
  const listed = await listWorkbook(context);
  const asked = sheetsToRead(listed).map(({ id }) => {
    // Of a blank sheet this is its first cell; formats alone do not count.
    return { id, block: askBlock(context.workbook.worksheets.getItem(id).getUsedRange(true)) };
  });
  const ranges = askTableRanges(context, listed);
  await context.sync();
  return {
    listed,
    blocks: new Map(asked.map(({ id, block }) => [id, [answeredBlock(block)]])),
    tableRanges: answeredRanges(ranges),
  };
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
