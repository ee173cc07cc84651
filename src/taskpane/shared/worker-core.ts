import type { CoreAnswer, CoreMethod, CoreRequest, CoreSettings } from './core-messages';
import type { PaneCore } from './pane-services';
import { Stopped } from './stopped';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The core in a worker, so that the pane stays usable whatever the size of the plan. Stopping ends the
 * worker with what it was doing; the next question starts another.
 */
export function workerCore(startWorker: () => Worker, settings: CoreSettings): PaneCore {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function started(): Worker {
    if (worker !== null) return worker;
    const made = startWorker();
    made.addEventListener('message', ({ data }: MessageEvent<CoreAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.value);
    });
    made.addEventListener('error', (event) => {
      stop(new Error(`The worker stopped: ${event.message}`));
    });
    worker = made;
    return made;
  }

  function stop(reason: Error): void {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(reason);
  }

  async function ask<T>(method: CoreMethod, ...args: readonly unknown[]): Promise<T> {
    const id = (lastId += 1);
    const request: CoreRequest = { id, settings, method, args };
    const value = await new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      started().postMessage(request);
    });
    return value as T; // what the method of that name gave
  }

  return {
    check: (snapshot) => ask('check', snapshot),
    summarise: (snapshot) => ask('summarise', snapshot),
    writePages: (snapshot, minister) => ask('writePages', snapshot, minister),
    readDocument: (file) => ask('readDocument', file),
    emptyPlan: () => ask('emptyPlan'),
    placePlan: (imported, snapshot) => ask('placePlan', imported, snapshot),
    renewSheets: (snapshot, imported) => ask('renewSheets', snapshot, imported),
    makePivots: (snapshot) => ask('makePivots', snapshot),
    stop: () => {
      stop(new Stopped());
    },
  };
}
