import type { CellContents } from '../../workbook/restore-point';
import { answeredCells, areasOf, askCells, cellKey, enterCells } from './cell-access';
import type { ChangedCell, ChangedCells } from './changed-cells';
import { hostErrorCode, isTooLarge } from './host-error';
import { pause, runBatch, type Patience } from './run-batch';
import { answeredTables, askTables, isSameRange, resizeTables } from './resize-tables';
import { cellContents } from './wire-cell';

const ATTEMPTS = 4;

/**
 * Takes back what came of a change that failed halfway. Cells that it did not reach, or that others
 * changed since, are left as they are.
 */
export async function putBack(patience: Patience, changed: PutBack): Promise<void> {
  const { cells, tables } = changed;
  if (cells.length === 0 && tables.length === 0) return;
  await insist(patience, () => putBackInParts(patience, changed));
}

type PutBack = Pick<ChangedCells, 'cells' | 'tables'>;

async function putBackInParts(patience: Patience, { cells, tables }: PutBack): Promise<void> {
  try {
    await runBatch(patience, (context) => putBackInContext(context, { cells, tables }));
  } catch (error) {
    if (!isTooLarge(error) || cells.length < 2) throw error;
    const middle = Math.ceil(cells.length / 2);
    await putBackInParts(patience, { cells: cells.slice(0, middle), tables });
    await putBackInParts(patience, { cells: cells.slice(middle), tables: [] });
  }
}

async function putBackInContext(
  context: Excel.RequestContext,
  { cells, tables }: PutBack,
): Promise<void> {
  const asked = askCells(context, areasOf(cells));
  const askedTables = askTables(context, tables);
  await context.sync();
  const found = answeredCells(asked);
  const own = cells.filter((cell) => {
    const wire = found.get(cellKey(cell));
    return wire !== undefined && isOurs(cellContents(wire), cell);
  });
  const ranges = answeredTables(askedTables);
  const grown = tables.filter(({ table, after }) => isSameRange(ranges.get(table), after));
  const sizes = grown.map(({ table, before }) => ({ table, range: before }));
  resizeTables(context, sizes);
  enterCells(context, areasOf(own), new Map(own.map((cell) => [cellKey(cell), cell.before])));
  await context.sync();
}

/** Whether the cell is as the change left it, halfway or wholly: only the format, or what it holds too. */
function isOurs(now: CellContents, { before, after }: ChangedCell): boolean {
  if (isSame(now, before)) return false;
  return [before, after].some(({ content }) => isSame(now.content, content));
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Tries several times: what is left half done is worse than waiting. Gives up where Excel is gone. */
export async function insist(patience: Patience, act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await act();
      return;
    } catch (error) {
      if (hostErrorCode(error) === null) throw error;
      if (attempt < ATTEMPTS) await pause(patience.betweenAttempts * attempt);
    }
  }
}
