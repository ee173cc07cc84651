import { byteLength } from './wire';
import type { EventEntry, NativeBridge, RequestBody, RequestEnvelope, ResponseBody } from './wire';

/** How a batch is answered: a body, or an HTTP status other than 200. */
export type BatchAnswer =
  | { readonly status: 200; readonly body: ResponseBody }
  | { readonly status: number; readonly body: unknown };

/** The Excel behind a bridge. */
export interface BatchHost {
  /** Resolves later only where Excel lets a batch wait, as while a cell is being edited. */
  answer(request: RequestBody, flags: number, bytes: number): BatchAnswer | Promise<BatchAnswer>;
  /** Told what went back. */
  answered(request: RequestBody, answer: BatchAnswer, bytes: ExchangedBytes): void;
  takeEvents(): readonly EventEntry[];
}

export interface ExchangedBytes {
  readonly request: number;
  readonly response: number;
}

// A promise chain of the client's is over when nothing came of it in this many turns.
const QUIET_TURNS = 100;

/** Carries JSON text between Microsoft's client and the host. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private handled: Promise<unknown> = Promise.resolve();
  private open = 0;

  constructor(private readonly host: BatchHost) {}

  sendMessageToHost(text: string): void {
    const envelope = JSON.parse(text) as RequestEnvelope; // the client's own format
    this.open += 1;
    // In a later turn: the client does not expect an answer before it has finished asking.
    const handling = Promise.resolve()
      .then(() => this.handle(envelope))
      .finally(() => {
        this.open -= 1;
      });
    this.handled = Promise.all([this.handled, handling]);
  }

  /** Sends what came about outside a batch: a change by another user. */
  sendEvents(): void {
    const entries = this.host.takeEvents();
    if (entries.length > 0) this.send({ type: 3, message: { entries } });
  }

  /** Resolves when no batch is open, and none follows from the ones that were. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await Promise.resolve();
      if (this.open > 0) {
        await this.handled;
        quiet = 0;
      }
    }
  }

  private async handle({ id, flags, message }: RequestEnvelope): Promise<void> {
    const answer = await this.answer(flags, message);
    this.send({
      id,
      type: 2,
      message: { statusCode: answer.status, headers: {}, body: answer.body },
    });
    this.sendEvents();
  }

  private async answer(flags: number, message: RequestEnvelope['message']): Promise<BatchAnswer> {
    if (!message.url.startsWith('ProcessQuery')) return { status: 501, body: '' };
    const request = message.body;
    const bytes = byteLength(JSON.stringify(request));
    const answer = await this.host.answer(request, flags, bytes);
    const response = byteLength(JSON.stringify(answer.body));
    this.host.answered(request, answer, { request: bytes, response });
    return answer;
  }

  private send(message: object): void {
    if (this.onMessageFromHost === undefined) throw new Error('No client listens to the bridge.');
    this.onMessageFromHost(JSON.stringify(message));
  }
}
