import type { CellRange } from '../../workbook/workbook-model';
import { isRequestTooLarge } from './host-error';
import { runBatch, type Patience } from './run-batch';

/** Something to ask of Excel, small enough to be asked in one request with others. */
export interface Instruction {
  /** About what it takes of a request. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** Excel on the web takes 5 MB; what calls take is measured on a plan and may differ, so some room is left. */
const REQUEST_BYTES = 4_500_000;

/** What a call on some cells takes, with the objects on the way to them; more than one is data beside it. */
export const CALL_BYTES = 550;

/** @param dataBytes What is done takes beside the first call. */
export function onSheet(
  sheet: string,
  act: (sheet: Excel.Worksheet) => void,
  dataBytes = 0,
): Instruction {
  return {
    bytes: CALL_BYTES + dataBytes,
    queue(context) {
      act(sheetIn(context, sheet));
    },
  };
}

export function onCells(
  sheet: string,
  range: CellRange,
  act: (cells: Excel.Range) => void,
  dataBytes = 0,
): Instruction {
  return onSheet(
    sheet,
    (worksheet) => {
      act(cellsOf(worksheet, range));
    },
    dataBytes,
  );
}

export function onWorkbook(act: (workbook: Excel.Workbook) => void): Instruction {
  return {
    bytes: CALL_BYTES,
    queue({ workbook }) {
      act(workbook);
    },
  };
}

export function cellsOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const [rows, columns] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
  return sheet.getRangeByIndexes(firstRow, firstColumn, rows, columns);
}

const sheetsOf = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** A sheet is asked for once in a request. */
function sheetIn(context: Excel.RequestContext, id: string): Excel.Worksheet {
  const sheets = sheetsOf.get(context) ?? new Map<string, Excel.Worksheet>();
  sheetsOf.set(context, sheets);
  const sheet = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
  sheets.set(id, sheet);
  return sheet;
}

/**
 * Sends instructions in order, in as few requests as Excel takes them.
 * @param isOneStep Whether Excel is to make one step to undo of each request.
 * @returns How many requests it took.
 */
export async function sendInstructions(
  patience: Patience,
  instructions: readonly Instruction[],
  isOneStep = false,
): Promise<number> {
  let count = 0;
  for (const request of inRequests(instructions)) count += await send(patience, request, isOneStep);
  return count;
}

async function send(
  patience: Patience,
  request: readonly Instruction[],
  isOneStep: boolean,
): Promise<number> {
  async function batch(context: Excel.RequestContext): Promise<void> {
    // Nothing that is no change, and so nothing that Excel might not know how to undo.
    if (!isOneStep) suspendUntilDone(context);
    for (const instruction of request) instruction.queue(context);
    await context.sync();
  }
  try {
    await runBatch(patience, batch, isOneStep ? { mergeUndoGroup: true } : {});
    return 1;
  } catch (error) {
    if (!isRequestTooLarge(error) || request.length === 1) throw error;
    const middle = Math.ceil(request.length / 2);
    const first = await send(patience, request.slice(0, middle), isOneStep);
    return first + (await send(patience, request.slice(middle), isOneStep));
  }
}

function suspendUntilDone({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function inRequests(instructions: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const requests: Instruction[][] = [];
  let room = 0;
  for (const instruction of instructions) {
    const open = requests.at(-1);
    if (open !== undefined && instruction.bytes <= room) open.push(instruction);
    else {
      requests.push([instruction]);
      room = REQUEST_BYTES;
    }
    room -= instruction.bytes;
  }
  return requests;
}
