import type { CellRange } from '../../workbook/workbook-model';
import type { SheetArea } from './cell-access';
import { isAnswerTooLarge } from './host-error';
import { runBatch, type Patience } from './run-batch';

/** How much of an answer the rows of a sheet took that were read of it; by the sheet. */
export type RowBytes = Map<string, { readonly rows: number; readonly bytes: number }>;

/** What was read of some cells, and how much of the answer that took. */
export interface PartRead<T> {
  readonly part: SheetArea;
  readonly block: T;
  readonly bytes: number;
}

/** Excel on the web gives 5 MB; rows are not all as long as those before them, so some room is left. */
const ANSWER_BYTES = 4_500_000;

/** From so many rows of a sheet is seen what a row takes. */
const FIRST_ROWS = 40;

/**
 * Reads areas of cells in as few parts as Excel gives them in, by what their first rows turn out to take.
 * A part that is still too much is halved.
 * @param rowBytes What is known of it already; what turns out is added.
 * @param read Reads some parts in one round trip.
 */
export async function readParts<T>(
  patience: Patience,
  areas: readonly SheetArea[],
  rowBytes: RowBytes,
  read: (
    context: Excel.RequestContext,
    parts: readonly SheetArea[],
  ) => Promise<readonly PartRead<T>[]>,
): Promise<readonly PartRead<T>[]> {
  const done: PartRead<T>[] = [];
  let left = areas;
  while (left.length > 0) {
    const { now, later } = takeParts(left, rowBytes);
    try {
      const found = await runBatch(patience, (context) => read(context, now));
      for (const one of found) done.push(one);
      learn(rowBytes, found);
      left = later;
    } catch (error) {
      const isOneRow = now.length === 1 && now.every(({ range }) => rowsOf(range) === 1);
      if (!isAnswerTooLarge(error) || isOneRow) throw error;
      expectMore(rowBytes, now);
    }
  }
  return done;
}

/** As many rows as are thought to fit, at least one; of sheets that nothing is known of, the first. */
function takeParts(
  areas: readonly SheetArea[],
  rowBytes: RowBytes,
): { readonly now: readonly SheetArea[]; readonly later: readonly SheetArea[] } {
  const isUnknown = areas.some(({ sheet }) => !rowBytes.has(sheet));
  const [now, later]: [SheetArea[], SheetArea[]] = [[], []];
  let room = ANSWER_BYTES;
  for (const area of areas) {
    const { sheet, range } = area;
    const bytes = bytesPerRow(rowBytes, sheet);
    if (isUnknown && (bytes !== undefined || now.some((each) => each.sheet === sheet))) {
      later.push(area);
      continue;
    }
    const fitting = bytes === undefined ? FIRST_ROWS : Math.floor(room / bytes);
    const rows = Math.min(rowsOf(range), Math.max(fitting, now.length === 0 ? 1 : 0));
    const lastRow = range.firstRow + rows - 1;
    if (rows > 0) now.push({ sheet, range: { ...range, lastRow } });
    if (lastRow < range.lastRow) {
      later.push({ sheet, range: { ...range, firstRow: lastRow + 1 } });
    }
    room = lastRow < range.lastRow ? 0 : room - rows * (bytes ?? 0);
  }
  return { now, later };
}

function learn(rowBytes: RowBytes, found: readonly PartRead<unknown>[]): void {
  for (const { part, bytes } of found) {
    const before = rowBytes.get(part.sheet) ?? { rows: 0, bytes: 0 };
    rowBytes.set(part.sheet, {
      rows: before.rows + rowsOf(part.range),
      bytes: before.bytes + bytes,
    });
  }
}

/** Half of what was asked is tried next. */
function expectMore(rowBytes: RowBytes, asked: readonly SheetArea[]): void {
  const rows = asked.reduce((sum, { range }) => sum + rowsOf(range), 0);
  for (const { sheet } of asked) {
    const bytes = 2 * Math.max(bytesPerRow(rowBytes, sheet) ?? 0, ANSWER_BYTES / rows);
    rowBytes.set(sheet, { rows: 1, bytes });
  }
}

function bytesPerRow(rowBytes: RowBytes, sheet: string): number | undefined {
  const seen = rowBytes.get(sheet);
  return seen === undefined ? undefined : Math.max(1, seen.bytes / seen.rows);
}

function rowsOf({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}
