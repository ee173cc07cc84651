import type { CoreAnswer, CoreRequest } from '../../src/taskpane/shared/core-messages';
import { Stopped } from '../../src/taskpane/shared/stopped';
import { workerCore } from '../../src/taskpane/shared/worker-core';

/** A worker that answers when the test says so. */
class FakeWorker {
  readonly asked: CoreRequest[] = [];
  isEnded = false;
  private readonly listeners = new Map<string, (event: unknown) => void>();

  addEventListener(kind: string, listener: (event: unknown) => void): void {
    this.listeners.set(kind, listener);
  }

  postMessage(request: CoreRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: CoreAnswer): void {
    this.listeners.get('message')?.({ data });
  }

  break(message: string): void {
    this.listeners.get('error')?.({ message });
  }
}

const settings = { language: 'fr', today: '2018-03-01' } as const;

function started() {
  const workers: FakeWorker[] = [];
  const core = workerCore(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker; // only what it uses of one
  }, settings);
  return { core, workers };
}

const snapshot = { sheets: [], customProperties: new Map<string, string>() };

test('no worker is started before there is something to do', () => {
  expect(started().workers).toHaveLength(0);
});

test('every answer goes to who asked, in whatever order they come', async () => {
  const { core, workers } = started();
  const answers = Promise.all([core.check(snapshot), core.emptyPlan()]);
  const [worker] = workers;
  expect(workers).toHaveLength(1);
  expect(worker!.asked).toMatchObject([
    { method: 'check', args: [snapshot], settings },
    { method: 'emptyPlan', args: [] },
  ]);
  const [first, second] = worker!.asked.map(({ id }) => id);
  worker!.answer({ id: second!, value: 'second' });
  worker!.answer({ id: first!, value: 'first' });
  expect(await answers).toEqual(['first', 'second']);
});

test('a fault in the worker is a fault of who asked', async () => {
  const { core, workers } = started();
  const asked = core.check(snapshot);
  workers[0]!.answer({ id: workers[0]!.asked[0]!.id, error: 'Rule code-known failed' });
  await expect(asked).rejects.toThrow('Rule code-known failed');
});

test('stopping ends the worker; the next question starts another', async () => {
  const { core, workers } = started();
  const asked = core.check(snapshot);
  core.stop();
  await expect(asked).rejects.toBeInstanceOf(Stopped);
  expect(workers[0]!.isEnded).toBe(true);
  const again = core.emptyPlan();
  expect(workers).toHaveLength(2);
  workers[1]!.answer({ id: workers[1]!.asked[0]!.id, value: 'plan' });
  expect(await again).toBe('plan');
});

test('a worker that breaks down leaves nobody waiting', async () => {
  const { core, workers } = started();
  const asked = core.check(snapshot);
  workers[0]!.break('out of memory');
  await expect(asked).rejects.toThrow('out of memory');
});
