import { isCellBeingEdited } from './host-error';

/** How long things may take, in milliseconds. */
export interface Patience {
  /** For someone to leave the cell they are typing in. */
  readonly cellEdit: number;
  /** Between two attempts to put back what was there, while Excel is busy. */
  readonly betweenAttempts: number;
}

const BETWEEN_LOOKS = 250;

/**
 * Lets Excel do a batch of the add-in's, again when somebody was typing in a cell. A batch that writes
 * never waits at Excel's: there it would be carried out at some later time, after the user was told
 * that it was not. So it is the turn that is waited for.
 * @param batch Writes in its last round trip only, since it may be run more than once.
 */
export async function runBatch<T>(
  patience: Patience,
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  const until = Date.now() + patience.cellEdit;
  for (;;) {
    try {
      return await Excel.run(options, batch);
    } catch (error) {
      if (!isCellBeingEdited(error) || !(await isCellLeft(until - Date.now()))) throw error;
    }
  }
}

/** Waits until nobody is typing in a cell; `false` when that took too long. */
async function isCellLeft(milliseconds: number): Promise<boolean> {
  if (milliseconds <= 0) return false;
  const wait = timer(milliseconds);
  try {
    return await Promise.race([answersAfterEdit(), wait.over.then(() => false)]);
  } finally {
    wait.stop();
  }
}

async function answersAfterEdit(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
  } catch (error) {
    // An Excel that cannot wait itself; whatever else is wrong, the batch itself will meet again.
    if (isCellBeingEdited(error)) await pause(BETWEEN_LOOKS);
  }
  return true;
}

export function pause(milliseconds: number): Promise<void> {
  return timer(milliseconds).over;
}

function timer(milliseconds: number): { readonly over: Promise<void>; stop(): void } {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    handle = setTimeout(resolve, milliseconds);
  });
  return {
    over,
    stop() {
      clearTimeout(handle);
    },
  };
}
