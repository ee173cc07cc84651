import { answeredCells, askCells, type SheetArea } from './cell-access';
import { dataBytes } from './data-bytes';
import { readParts } from './read-parts';
import type { Patience } from './run-batch';
import type { WireCell } from './wire-cell';

/** Reads areas of cells, in as few parts as Excel gives them in. */
export async function readAreas(
  patience: Patience,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, WireCell>> {
  const parts = await readParts(patience, areas, new Map(), async (context, some) => {
    const asked = askCells(context, some);
    await context.sync();
    return asked.map(([part, range]) => ({
      part,
      block: answeredCells([[part, range]]),
      bytes: dataBytes(range.toJSON()),
    }));
  });
  return new Map(parts.flatMap(({ block }) => [...block]));
}
