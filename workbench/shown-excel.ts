import { LocalExcel } from '../local-excel/local-excel';
import type { BatchAnswer, ExchangedBytes } from '../local-excel/protocol/bridge';
import type { RequestBody } from '../local-excel/protocol/wire';

/** A local Excel that is on the screen: it tells when there may be something else to see. */
export class ShownExcel extends LocalExcel {
  private static opened = 0;
  /** Tells one that was opened from the others. */
  readonly number = (ShownExcel.opened += 1);
  private readonly listeners = new Set<() => void>();
  private current = 0;
  private isAnnounced = false;

  /** Counts what may have changed the workbook. */
  readonly version = (): number => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * In a task of its own, as Excel is a program of its own: what it takes is no work of the add-in.
   * The browser's list of measures keeps when that was.
   */
  override async answer(request: RequestBody, flags: number, bytes: number): Promise<BatchAnswer> {
    await nextTask();
    const start = performance.now();
    const answer = await super.answer(request, flags, bytes);
    performance.measure('local-excel', { start });
    await nextTask();
    return answer;
  }

  override answered(request: RequestBody, answer: BatchAnswer, bytes: ExchangedBytes): void {
    super.answered(request, answer, bytes);
    // Only tests look back at them; on a screen that stays open all day they would fill the memory.
    this.exchanges.length = 0;
    this.announce();
  }

  override change(
    change: Parameters<LocalExcel['change']>[0],
    source?: Parameters<LocalExcel['change']>[1],
  ): void {
    try {
      super.change(change, source);
    } finally {
      this.current += 1;
      for (const listener of this.listeners) listener();
    }
  }

  /** Once per frame: an operation of the add-in is several batches, one right after the other. */
  private announce(): void {
    this.current += 1;
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    setTimeout(() => {
      this.isAnnounced = false;
      for (const listener of this.listeners) listener();
    }, 16);
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
