import type { CellTarget } from '../../workbook/workbook-model';
import type { HostProblem } from '../../workbook/open-workbook';
import { runBatch, type Patience } from './run-batch';

/** Selects a cell, which brings it into view. A hidden sheet is not shown for it. */
export function showCell(
  patience: Patience,
  { sheet, cell }: CellTarget,
): Promise<HostProblem | null> {
  return runBatch(patience, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) return { code: 'no-such-sheet', sheet };
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return null;
  });
}
