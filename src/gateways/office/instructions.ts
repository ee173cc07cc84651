import type { CellRange } from '../../workbook/workbook-model';
import { isRequestTooLarge } from './host-error';
import { runBatch, type Patience } from './run-batch';

/** Something to ask of Excel, small enough to be asked in one request with others. */
export interface Instruction {
  /** About what it takes of a request. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** Excel on the web takes 5 MB; what a call takes beside its data is estimated, so some room is left. */
const REQUEST_BYTES = 4_000_000;

/** What a call on some cells takes, with the objects on the way to them. */
const CALL_BYTES = 1_500;

/** @param dataBytes What the call takes beside itself, where that counts. */
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

/** Sends instructions in order, in as few requests as Excel takes them. */
export async function sendInstructions(
  patience: Patience,
  instructions: readonly Instruction[],
): Promise<void> {
  for (const request of inRequests(instructions)) await send(patience, request);
}

async function send(patience: Patience, request: readonly Instruction[]): Promise<void> {
  try {
    await runBatch(patience, async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      for (const instruction of request) instruction.queue(context);
      await context.sync();
    });
  } catch (error) {
    if (!isRequestTooLarge(error) || request.length === 1) throw error;
    const middle = Math.ceil(request.length / 2);
    await send(patience, request.slice(0, middle));
    await send(patience, request.slice(middle));
  }
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
