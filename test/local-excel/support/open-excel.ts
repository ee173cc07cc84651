import type { LocalExcel, LocalExcelOptions } from '../../../local-excel/local-excel';
import { openInNode } from '../../../local-excel/node/client';

const opened: LocalExcel[] = [];

/**
 * Opens a local Excel for one test. Afterwards it is checked that the add-in's code left no tracked
 * range behind and met no gap in the stand-in, unless the test took those out itself.
 */
export function openExcel(options: Omit<LocalExcelOptions, 'apiSets'> = {}): LocalExcel {
  const excel = openInNode(options);
  opened.push(excel);
  return excel;
}

afterEach(async () => {
  for (const excel of opened.splice(0)) {
    await excel.idle();
    expect(excel.referenceCount).toBe(0);
    expect(excel.unexpected).toEqual([]);
  }
});

/** The code of the error that Excel.run rejects with; fails when it does not. */
export async function refusal(
  run: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  try {
    await Excel.run(run);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error('Excel did not refuse.');
}

/** Takes out the gaps met so far, for a test that is about them. */
export function gapsMet(excel: LocalExcel): string[] {
  return excel.session.unexpected.splice(0).map(String);
}
