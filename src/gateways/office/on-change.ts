import type { WorkbookChange } from '../../workbook/open-workbook';
import { hostErrorCode } from './host-error';
import { runBatch, type Patience } from './run-batch';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Tells of changes in cells that are not the add-in's own; gives what ends it. */
export async function onChange(
  patience: Patience,
  listener: (change: WorkbookChange) => void,
): Promise<() => void> {
  let isListening = true;
  let told: Promise<void> = Promise.resolve();

  /** One after the other, in the order of the changes. */
  function hear(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    // What the add-in writes itself comes back as an event too: answering it would never end.
    if (event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
    told = told.then(async () => {
      const sheet = await sheetName(patience, event.worksheetId);
      if (isListening && sheet !== null) listener({ sheet, address: event.address });
    });
    return told;
  }

  const handler = await runBatch(patience, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    return added;
  });
  return () => {
    isListening = false;
    void remove(handler);
  };
}

/** As it is called now; `null` when it is gone, or Excel does not answer. */
async function sheetName(patience: Patience, id: string): Promise<string | null> {
  try {
    return await runBatch(patience, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return null;
  }
}

/** In the context that it was added in. A handler that cannot be removed is gone with its workbook. */
async function remove(handler: Handler): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
  }
}
