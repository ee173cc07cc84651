import type { ErrorCode } from '../host/errors';

/** What is to go wrong with a batch. */
export type Failure =
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      /** How many actions are still carried out before; none when left out. */
      readonly after?: number;
    }
  /** The request does not get through: an HTTP status, with or without an error in it. */
  | { readonly kind: 'status'; readonly status: number; readonly code?: string };

/** Failures under the names by which one asks for them. */
export const FAILURES = {
  protectedSheet: { kind: 'refused', code: 'AccessDenied' },
  editingCell: { kind: 'refused', code: 'InvalidOperationInCellEditMode' },
  requestTooLarge: { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' },
  responseTooLarge: { kind: 'refused', code: 'ResponsePayloadSizeLimitExceeded' },
  generic: { kind: 'refused', code: 'GeneralException' },
  busy: { kind: 'status', status: 429, code: 'ActivityLimitReached' },
  offline: { kind: 'status', status: 503 },
} as const satisfies Readonly<Record<string, Failure>>;

/** What is planned for batches to come; the next one is number 1. */
export class FailurePlan {
  private batches = 0;
  private readonly failures = new Map<number, Failure>();
  private readonly interruptions = new Map<number, () => void>();

  /** Lets a batch fail: `refuse(1, 'protectedSheet')` the next, `refuse(2, …)` the one after. */
  refuse(batch: number, failure: keyof typeof FAILURES | Failure): void {
    this.failures.set(
      this.batches + batch,
      typeof failure === 'string' ? FAILURES[failure] : failure,
    );
  }

  /** Does something just before a batch: another user's change between a read and a write. */
  before(batch: number, interruption: () => void): void {
    this.interruptions.set(this.batches + batch, interruption);
  }

  /** Counts a batch, does what was to happen before it, and tells how it is to fail. */
  nextBatch(): Failure | null {
    this.batches += 1;
    this.interruptions.get(this.batches)?.();
    return this.failures.get(this.batches) ?? null;
  }
}
